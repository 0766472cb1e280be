import { meta } from "@multivector/data/meta";
import { Island } from "#island";
import { dayIn, hrefIn, type Locale } from "@/locale/locale.ts";
import { SITE_URL } from "@/locale/site-url.ts";
import { atlasMessages } from "@/messages/atlas/index.ts";
import { figureMessages } from "@/messages/figure/index.ts";
import { mapPageMessages } from "@/messages/mapPage/index.ts";
import { OURS } from "@/model/terms.ts";
import { PolicyLink } from "@/ui/document/policy-link.tsx";
import { Downloads } from "@/ui/figure/downloads.island.tsx";
import { HeldNote } from "@/ui/record/held-note.tsx";
import { mapData } from "./data.ts";
import { TimeMap } from "./time-map.island.tsx";

/** The map of a day. */
export function MapPage({ locale }: { locale: Locale }) {
  const { title } = atlasMessages(locale);
  // Apart from what the map itself says, since a page is drawn here and its map at the reader's.
  const words = mapPageMessages(locale);
  const about = figureMessages(locale).about({
    title,
    version: meta.version,
    day: dayIn(locale, meta.horizon),
    address: SITE_URL + hrefIn(locale, "/map"),
    licence: OURS.licence,
  });
  return (
    <>
      <div className="top map-top">
        <h1>{title}</h1>
        <p className="stand">{words.stand}</p>
      </div>
      <div data-figure="map">
        <div className="graphic">
          <Island>
            <TimeMap data={mapData(locale)} />
          </Island>
        </div>
        <details className="about-map">
          <summary>{words.about}</summary>
          <p className="note notes">
            {words.note} <PolicyLink locale={locale} policy="naming" />
          </p>
          <HeldNote locale={locale} collections={["deployments", "corridors", "events", "visits"]} />
        </details>
        <Island defer="interaction">
          <Downloads locale={locale} figure="map" title={title} forms={["png", "svg", "csv", "xlsx"]} about={about} horizon={meta.horizon} />
        </Island>
      </div>
    </>
  );
}
