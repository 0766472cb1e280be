import { type Citation, citationsIn, find } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { DOMAINS, type Domain, type First, METHOD, REPUBLICS, type Republic, readEvidence, vectorOf } from "@multivector/data/vectors";
import { hrefIn, numberIn } from "@/locale/locale.ts";
import { storyFigureMessages } from "@/messages/storyFigure/index.ts";
import { vectorMessages } from "@/messages/vector/index.ts";
import { receiptOf } from "@/model/receipts.ts";
import { countryName } from "@/model/records.ts";
import { type Certainty, certaintyOf, TOO_WIDE } from "@/model/vectors/certainty.ts";
import { largerThanFirst } from "@/model/vectors/larger.ts";
import { answers, cellAt } from "@/model/vectors/published.ts";
import { sentenceOf } from "@/model/vectors/sentence.ts";
import { tallyOfLatest } from "@/model/vectors/tally.ts";
import { bandIn, percentIn } from "@/phrases/percent.ts";
import { Drawn } from "@/ui/chart/drawn.tsx";
import { Figure } from "@/ui/figure/figure.tsx";
import type { FigureComponent } from "../figure-component.ts";
import { LeadGlyph, type LeadRow, LeadsChart } from "./leads-chart.tsx";

/** The latest answer for a republic and domain; null where there is none. */
function latestOf(country: Republic, domain: Domain): { year: number; first: First } | null {
  const [, , latest] = answers.find((one) => one.country === country && one.domain === domain)?.years ?? [];
  return latest?.first == null ? null : { year: latest.year, first: latest.first };
}

/** In how many republics a partner comes first in a domain, by the latest answers. */
export function firstIn(domain: Domain, partner: First["partner"]): number {
  return REPUBLICS.filter((country) => latestOf(country, domain)?.first.partner === partner).length;
}

/** Works that a receipt names; a share may rest on a hundred, which stand at its rows. */
const NAMED = 6;

/** The works that the rows behind a share rest on, each once, those of the weightiest rows. */
export function worksBehind(country: Republic, domain: Domain, year: number, partner: First["partner"]): Citation[] {
  const contributions = vectorOf(readEvidence(dataset, country, year), domain)?.contributions ?? [];
  const rows = contributions.filter((one) => one.holder === partner).sort((a, b) => b.share - a.share);
  const cited = rows.flatMap(({ row }) => {
    if (row === null) return [];
    if ("series" in row) return [...(find(dataset.series, row.series)?.citations ?? [])];
    return [...citationsIn(find<object>(dataset[row.collection], row.id) ?? {})];
  });
  return [...new Map(cited.map((citation) => [citation.source, citation])).values()].slice(0, NAMED);
}

const CERTAINTIES: readonly Certainty[] = ["settled", "leaning", "not settled", "untold"];

export const Leads: FigureComponent = ({ locale, heading }) => {
  const say = storyFigureMessages(locale).leads;
  const vector = vectorMessages(locale);
  const title = say.title({ settled: tallyOfLatest().settled });
  const cells: LeadRow[] = REPUBLICS.map((country) => ({
    country,
    name: countryName(country, locale),
    latest: DOMAINS.map((domain) => {
      const latest = latestOf(country, domain);
      const cell = latest === null ? undefined : cellAt(country, domain, latest.year);
      const presence = latest === null ? undefined : cell?.presence[latest.first.partner];
      const [larger, certainty] = [cell === undefined ? null : largerThanFirst(cell), certaintyOf(cell) ?? "untold"];
      return { domain, id: `leads-${country}-${domain}`, latest, presence, larger, certainty };
    }),
  }));
  return (
    <Figure
      locale={locale}
      id="leads"
      heading={heading}
      title={title}
      subtitle={say.subtitle}
      sourceLine={say.source}
      api="/v1/vectors"
      notes={
        <>
          {say.note} <a href={hrefIn(locale, "/vectors")}>{say.page}</a>.
        </>
      }
      table={{
        columns: say.columns.map((title, place) => ({ title, numeric: place === 4 || place === 5 })),
        rows: cells.flatMap(({ country, name, latest: all }) =>
          all.map(({ domain, id, latest, presence, larger, certainty }) => ({
            id,
            cells:
              latest === null || presence === undefined
                ? [name, vector.domains[domain], "–", say.none, "–", "–", "–"]
                : [
                    name,
                    vector.domains[domain],
                    String(latest.year),
                    // Where it cannot be told who is first, a name in this column would be taken for the answer.
                    certainty === "untold" ? say.untold : vector.short[latest.first.partner],
                    `${certainty === "untold" ? `${vector.short[latest.first.partner]}: ` : ""}${percentIn(locale, presence.share)}${larger === null ? "" : `; ${vector.largerBriefly({ name: vector.holders[larger.partner], share: percentIn(locale, larger.share) })}`}`,
                    bandIn(locale, presence.low, presence.high),
                    vector.settled[certainty],
                  ],
            receipt: receiptOf(locale, {
              id,
              title: `${name}, ${vector.domains[domain].toLowerCase()}`,
              note: sentenceOf(locale, name, cellAt(country, domain, latest?.year ?? 2023), latest?.year ?? 2023),
              record: latest === null ? "vectors" : `vectors/${country}/${domain}/${latest.year}`,
              citations: latest === null ? [] : worksBehind(country, domain, latest.year, latest.first.partner),
            }),
          })),
        ),
      }}
    >
      <ul className="key inline-key">
        {CERTAINTIES.map((certainty) => (
          <li key={certainty}>
            <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
              <LeadGlyph x={7} y={7} certainty={certainty} colour="var(--mark-ink)" />
            </svg>
            {certainty === "settled"
              ? say.key.settled({ draws: numberIn(locale, METHOD.draws) })
              : certainty === "untold"
                ? say.key.untold({ wide: TOO_WIDE * 100 })
                : say.key[certainty]}
          </li>
        ))}
      </ul>
      <Drawn draw={(width) => <LeadsChart locale={locale} title={title} cells={cells} width={width} />} />
    </Figure>
  );
};
