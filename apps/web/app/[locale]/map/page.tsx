import { Island } from "#island";
import { mapData } from "@/features/map/data.ts";
import { TimeMap } from "@/features/map/time-map.island.tsx";
import { atlasMessages } from "@/messages/atlas/index.ts";
import { Downloads } from "@/ui/figure/downloads.island.tsx";
import { type PageProps, pageMetadata } from "@/ui/layout/metadata.ts";
import { HeldNote } from "@/ui/record/held-note.tsx";
import { SitePage } from "../../site-page.tsx";

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  const { title, description } = atlasMessages(locale);
  return pageMetadata({ locale, path: "/map", title, description, image: "map" });
}

export default async function MapPage({ params }: PageProps) {
  const { locale } = await params;
  const words = atlasMessages(locale);
  return (
    <SitePage locale={locale} section="/map">
      <div className="top">
        <h1>{words.title}</h1>
        <p className="stand">{words.stand}</p>
      </div>
      <div data-figure="map">
        <div className="graphic">
          <Island>
            <TimeMap locale={locale} data={mapData(locale)} />
          </Island>
        </div>
        <HeldNote locale={locale} collections={["deployments", "corridors", "events", "visits"]} />
        <p className="note notes">{words.note}</p>
        <Island defer="interaction">
          <Downloads locale={locale} figure="map" title={words.title} forms={["png", "svg", "csv"]} about={words.description} />
        </Island>
      </div>
    </SitePage>
  );
}
