import { find } from "@multivector/data";
import { notFound } from "next/navigation";
import { EventPage } from "@/features/reference/pages/event-page.tsx";
import { datasetIn } from "@/model/dataset-in.ts";
import { pageMetadata, type RecordPageProps } from "@/ui/layout/metadata.ts";
import { SitePage } from "../../../site-page.tsx";

export async function generateMetadata({ params }: RecordPageProps) {
  const { locale, id } = await params;
  const event = find(datasetIn(locale).events, id);
  return event === undefined ? {} : pageMetadata({ locale, path: `/events/${id}`, title: event.title, description: event.summary });
}

export default async function Route({ params }: RecordPageProps) {
  const { locale, id } = await params;
  const event = find(datasetIn(locale).events, id);
  if (event === undefined) notFound();
  return (
    <SitePage locale={locale} section="/timeline" path={`/events/${id}`} record={`events/${id}`}>
      <EventPage locale={locale} event={event} />
    </SitePage>
  );
}
