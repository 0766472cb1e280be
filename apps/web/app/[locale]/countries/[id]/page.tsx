import { find } from "@multivector/data";
import { notFound } from "next/navigation";
import { CountryPage } from "@/features/reference/pages/country-page.tsx";
import { CountryVectors } from "@/features/vectors/country-vectors.tsx";
import { nameOf } from "@/locale/names.ts";
import { recordMessages } from "@/messages/record/index.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { isRepublic } from "@/model/republics.ts";
import { pageMetadata, type RecordPageProps } from "@/ui/layout/metadata.ts";
import { SitePage } from "../../../site-page.tsx";
import { pictureFor } from "../../../social/shared-of.ts";

export async function generateMetadata({ params }: RecordPageProps) {
  const { locale, id } = await params;
  const country = find(datasetIn(locale).countries, id);
  return country === undefined
    ? {}
    : pageMetadata({
        locale,
        path: `/countries/${id}`,
        title: nameOf(country, locale),
        description: recordMessages(locale).country.description({ name: nameOf(country, locale) }),
        ...pictureFor(locale, `country-${id}`),
      });
}

export default async function Route({ params }: RecordPageProps) {
  const { locale, id } = await params;
  const country = find(datasetIn(locale).countries, id);
  if (country === undefined) notFound();
  return (
    <SitePage locale={locale} section="/reference" path={`/countries/${id}`} record={`countries/${id}`}>
      <CountryPage
        locale={locale}
        country={country}
        vectors={isRepublic(country.id) ? <CountryVectors locale={locale} country={country.id} name={nameOf(country, locale)} /> : null}
      />
    </SitePage>
  );
}
