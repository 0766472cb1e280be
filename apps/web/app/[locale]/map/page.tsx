import { atlasData } from "@/atlas/data.ts";
import { type PageProps, pageMetadata } from "@/chrome/metadata.ts";
import { PageFrame } from "@/chrome/page-frame.tsx";
import { Island } from "@/island/island.tsx";
import { atlasMessages } from "@/messages/atlas/index.ts";
import { HeldNote } from "@/records/held-note.tsx";

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
          <Island name="TimeMap" locale={locale} data={atlasData(locale)} />
        </div>
        <HeldNote locale={locale} collections={["deployments", "corridors", "events", "visits"]} />
        <p className="note notes">{words.note}</p>
        <Island name="Downloads" locale={locale} figure="map" title={words.title} forms={["png", "svg", "csv"]} about={words.description} />
      </div>
    </PageFrame>
  );
}
