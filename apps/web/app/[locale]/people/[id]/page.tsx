import { find } from "@multivector/data";
import { notFound } from "next/navigation";
import { PersonPage } from "@/features/reference/pages/person-page.tsx";
import { nameOf } from "@/locale/names.ts";
import { referenceMessages } from "@/messages/reference/index.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { pageMetadata, type RecordPageProps } from "@/ui/layout/metadata.ts";
import { SitePage } from "../../../site-page.tsx";

export async function generateMetadata({ params }: RecordPageProps) {
  const { locale, id } = await params;
  const person = find(datasetIn(locale).people, id);
  const name = person === undefined ? "" : nameOf(person, locale);
  return person === undefined
    ? {}
    : pageMetadata({ locale, path: `/people/${id}`, title: name, description: referenceMessages(locale).people.description({ name }) });
}

export default async function Route({ params }: RecordPageProps) {
  const { locale, id } = await params;
  const person = find(datasetIn(locale).people, id);
  if (person === undefined) notFound();
  return (
    <SitePage locale={locale} section="/reference" path={`/people/${id}`} record={`people/${id}`}>
      <PersonPage locale={locale} person={person} />
    </SitePage>
  );
}
