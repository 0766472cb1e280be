import { SeriesListPage } from "@/features/series/series-list-page.tsx";
import { referenceMessages } from "@/messages/reference/index.ts";
import { seriesMessages } from "@/messages/series/index.ts";
import { type PageProps, pageMetadata } from "@/ui/layout/metadata.ts";
import { SitePage } from "../../site-page.tsx";

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  return pageMetadata({ locale, path: "/series", title: seriesMessages(locale).title, description: referenceMessages(locale).describe.series });
}

export default async function Route({ params }: PageProps) {
  const { locale } = await params;
  return (
    <SitePage locale={locale} section="/reference" path="/series">
      <SeriesListPage locale={locale} />
    </SitePage>
  );
}
