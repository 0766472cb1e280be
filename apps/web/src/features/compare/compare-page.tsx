import { tiesAt } from "@multivector/data";
import { dataset, meta } from "@multivector/data/dataset";
import { Island } from "#island";
import { compareIn, dayIn, type Locale } from "@/locale/locale.ts";
import { SITE_URL } from "@/locale/site-url.ts";
import { compareMessages } from "@/messages/compare/index.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { PAIRS, PARTNERS } from "@/model/pairs.ts";
import { partyName, partyOf } from "@/model/party-name.ts";
import { REPUBLICS } from "@/model/republics.ts";
import { SHOWN_VERSION } from "@/model/shown-version.ts";
import { limitsIn } from "@/phrases/limits.ts";
import { FoldedHeldNote } from "@/ui/record/held-note.tsx";
import { boundsOf, reportedTrade, seriesYears } from "./bounds.ts";
import { CompareView } from "./compare-view.island.tsx";
import { readingsOf } from "./readings.ts";

/** The last year for which national trade is published: later ones lack a measure. */
export const LAST_FULL_YEAR = Math.max(...(dataset.series.observations["trade-kaz"]?.rows.map(([, , year]) => year) ?? []));

/** The collections that the counted measures read; un and trade are values of series. */
const COUNTED = {
  bodies: "memberships",
  agreements: "agreements",
  deployments: "deployments",
  corridors: "corridors",
  visits: "visits",
  events: "events",
} as const;

const HELD = (Object.keys(COUNTED) as (keyof typeof COUNTED)[]).filter((measure) => dataset[COUNTED[measure]].coverage.state !== "whole");

/** The sides that are compared before anybody chooses. */
export const INITIAL = { country: ["KAZ", "UZB"], partner: ["RUS", "RUS"] } as const;

/** Two sides beside each other. */
export function ComparePage({ locale }: { locale: Locale }) {
  const words = compareMessages(locale);
  const lastYear = Number(meta.horizon.slice(0, 4));
  const partners = [...PARTNERS, ...REPUBLICS];
  const names = Object.fromEntries(partners.map((id) => [id, partyName(locale, partyOf(id))]));
  const sorted = [...partners].sort((a, b) => compareIn(locale, names[a] ?? "", names[b] ?? ""));
  return (
    <>
      <div className="top">
        <h1>{words.title}</h1>
        <p className="stand">{words.say}</p>
      </div>
      <Island>
        <CompareView
          locale={locale}
          republics={REPUBLICS}
          partners={sorted}
          names={names}
          dossiers={Object.fromEntries(
            PAIRS.flatMap(([a, b]) => [
              [`${a}/${b}`, `/relations/${a}/${b}`],
              [`${b}/${a}`, `/relations/${a}/${b}`],
            ]),
          )}
          horizon={meta.horizon}
          bounds={boundsOf()}
          seriesYears={seriesYears()}
          reported={reportedTrade()}
          lastYearSays={limitsIn(locale, tiesAt(datasetIn(locale), "KAZ", "RUS", `${lastYear}-12-31`).limits, {
            horizon: meta.horizon,
            ...datasetIn(locale).memberships.coverage,
          })}
          held={HELD}
          about={{ site: SITE_URL, day: dayIn(locale, meta.horizon), version: SHOWN_VERSION.version }}
          initial={{ ...INITIAL, year: LAST_FULL_YEAR }}
          readings={Object.fromEntries(INITIAL.country.map((code) => [code, readingsOf(code, [INITIAL.partner[0]])]))}
        />
      </Island>
      <FoldedHeldNote locale={locale} collections={Object.values(COUNTED)} />
      <noscript>
        <p className="note">{words.noScript}</p>
      </noscript>
    </>
  );
}
