import { find } from "@multivector/data";
import { notFound } from "next/navigation";
import { SeriesPage } from "@/features/series/series-page.tsx";
import { datasetIn } from "@/model/dataset-in.ts";
import { seriesTitle } from "@/model/series-titles.ts";
import { pageMetadata, type RecordPageProps } from "@/ui/layout/metadata.ts";
import { SitePage } from "../../../site-page.tsx";

export async function generateMetadata({ params }: RecordPageProps) {
  const { locale, id } = await params;
  const card = find(datasetIn(locale).series, id);
  return card === undefined ? {} : pageMetadata({ locale, path: `/series/${id}`, title: seriesTitle(locale, card), description: card.measures });
}

export default async function Route({ params }: RecordPageProps) {
  const { locale, id } = await params;
  const card = find(datasetIn(locale).series, id);
  if (card === undefined) notFound();
  return (
    <SitePage locale={locale} section="/reference" path={`/series/${id}`} record={`series/${id}`}>
      <SeriesPage locale={locale} card={card} />
    </SitePage>
  );
}
