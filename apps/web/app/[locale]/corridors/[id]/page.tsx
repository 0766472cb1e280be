import { find } from "@multivector/data";
import { notFound } from "next/navigation";
import { CorridorPage } from "@/features/reference/pages/corridor-page.tsx";
import { referenceMessages } from "@/messages/reference/index.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { pageMetadata, type RecordPageProps } from "@/ui/layout/metadata.ts";
import { SitePage } from "../../../site-page.tsx";

export async function generateMetadata({ params }: RecordPageProps) {
  const { locale, id } = await params;
  const corridor = find(datasetIn(locale).corridors, id);
  return corridor === undefined
    ? {}
    : pageMetadata({ locale, path: `/corridors/${id}`, title: corridor.name, description: corridor.note ?? referenceMessages(locale).describe.corridors });
}

export default async function Route({ params }: RecordPageProps) {
  const { locale, id } = await params;
  const corridor = find(datasetIn(locale).corridors, id);
  if (corridor === undefined) notFound();
  return (
    <SitePage locale={locale} section="/reference" path={`/corridors/${id}`} record={`corridors/${id}`}>
      <CorridorPage locale={locale} corridor={corridor} />
    </SitePage>
  );
}
