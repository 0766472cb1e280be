import { MapPage } from "@/features/map/map-page.tsx";
import { atlasMessages } from "@/messages/atlas/index.ts";
import { mapPageMessages } from "@/messages/mapPage/index.ts";
import { type PageProps, pageMetadata } from "@/ui/layout/metadata.ts";
import { SitePage } from "../../site-page.tsx";
import { pictureFor } from "../../social/shared-of.ts";

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  return pageMetadata({
    locale,
    path: "/map",
    title: atlasMessages(locale).title,
    description: mapPageMessages(locale).description,
    ...pictureFor(locale, "map"),
  });
}

export default async function Route({ params }: PageProps) {
  const { locale } = await params;
  return (
    <SitePage locale={locale} section="/map">
      <MapPage locale={locale} />
    </SitePage>
  );
}
