import { MapPage } from "@/features/map/map-page.tsx";
import { atlasMessages } from "@/messages/atlas/index.ts";
import { type PageProps, pageMetadata } from "@/ui/layout/metadata.ts";
import { SitePage } from "../../site-page.tsx";
import { pictureFor } from "../../social/shared-of.ts";

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  const { title, description } = atlasMessages(locale);
  return pageMetadata({ locale, path: "/map", title, description, ...pictureFor(locale, "map") });
}

export default async function Route({ params }: PageProps) {
  const { locale } = await params;
  return (
    <SitePage locale={locale} section="/map">
      <MapPage locale={locale} />
    </SitePage>
  );
}
