import { Island } from "#island";
import { atlasData } from "@/atlas/data.ts";
import { TimeMap } from "@/atlas/time-map.island.tsx";
import { atlasMessages } from "@/messages/atlas/index.ts";
import { Downloads } from "@/ui/figure/downloads.island.tsx";
import { type PageProps, pageMetadata } from "@/ui/layout/metadata.ts";
import { PageFrame } from "@/ui/layout/page-frame.tsx";
import { HeldNote } from "@/ui/record/held-note.tsx";

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  const { title, description } = atlasMessages(locale);
  return pageMetadata({ locale, path: "/map", title, description, image: "map" });
}

export default async function MapPage({ params }: PageProps) {
  const { locale } = await params;
  const words = atlasMessages(locale);
  return (
    <PageFrame locale={locale} section="/map">
      <div className="top">
        <h1>{words.title}</h1>
        <p className="stand">{words.stand}</p>
      </div>
      <div data-figure="map">
        <div className="graphic">
          <Island>
            <TimeMap locale={locale} data={atlasData(locale)} />
          </Island>
        </div>
        <HeldNote locale={locale} collections={["deployments", "corridors", "events", "visits"]} />
        <p className="note notes">{words.note}</p>
        <Island defer="interaction">
          <Downloads locale={locale} figure="map" title={words.title} forms={["png", "svg", "csv"]} about={words.description} />
        </Island>
      </div>
    </PageFrame>
  );
}
