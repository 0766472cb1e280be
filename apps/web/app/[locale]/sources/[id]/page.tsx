import { find } from "@multivector/data";
import { notFound } from "next/navigation";
import { SourcePage } from "@/features/reference/pages/source-page.tsx";
import { recordMessages } from "@/messages/record/index.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { pageMetadata, type RecordPageProps } from "@/ui/layout/metadata.ts";
import { SitePage } from "../../../site-page.tsx";

export async function generateMetadata({ params }: RecordPageProps) {
  const { locale, id } = await params;
  const source = find(datasetIn(locale).sources, id);
  return source === undefined
    ? {}
    : pageMetadata({
        locale,
        path: `/sources/${id}`,
        title: source.title,
        description: recordMessages(locale).sourcePage.description({ title: source.title }),
      });
}

export default async function Route({ params }: RecordPageProps) {
  const { locale, id } = await params;
  const source = find(datasetIn(locale).sources, id);
  if (source === undefined) notFound();
  return (
    <SitePage locale={locale} section="/reference" path={`/sources/${id}`} record={`sources/${id}`}>
      <SourcePage locale={locale} source={source} />
    </SitePage>
  );
}
