import { find } from "@multivector/data";
import { notFound } from "next/navigation";
import { AgreementPage } from "@/features/reference/pages/agreement-page.tsx";
import { datasetIn } from "@/model/dataset-in.ts";
import { pageMetadata, type RecordPageProps } from "@/ui/layout/metadata.ts";
import { SitePage } from "../../../site-page.tsx";

export async function generateMetadata({ params }: RecordPageProps) {
  const { locale, id } = await params;
  const agreement = find(datasetIn(locale).agreements, id);
  return agreement === undefined ? {} : pageMetadata({ locale, path: `/agreements/${id}`, title: agreement.title, description: agreement.summary });
}

export default async function Route({ params }: RecordPageProps) {
  const { locale, id } = await params;
  const agreement = find(datasetIn(locale).agreements, id);
  if (agreement === undefined) notFound();
  return (
    <SitePage locale={locale} section="/reference" path={`/agreements/${id}`} record={`agreements/${id}`}>
      <AgreementPage locale={locale} agreement={agreement} />
    </SitePage>
  );
}
