import { type Citation, citationsIn, find } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { DOMAINS, type Domain, type First, METHOD, REPUBLICS, type Republic, readEvidence, vectorOf } from "@multivector/data/vectors";
import { hrefIn, numberIn } from "@/locale/locale.ts";
import { figureMessages } from "@/messages/figure/index.ts";
import { storyFigureMessages } from "@/messages/storyFigure/index.ts";
import { vectorMessages } from "@/messages/vector/index.ts";
import { receiptOf } from "@/model/receipts.ts";
import { countryName } from "@/model/records.ts";
import { largerThanFirst } from "@/model/vectors/larger.ts";
import { answers, cellAt } from "@/model/vectors/published.ts";
import { sentenceOf } from "@/model/vectors/sentence.ts";
import { tallyOfLatest } from "@/model/vectors/tally.ts";
import { bandIn, percentIn } from "@/phrases/percent.ts";
import { Drawing } from "@/ui/chart/drawing.tsx";
import { Drawn } from "@/ui/chart/drawn.tsx";
import { Mark } from "@/ui/chart/mark.tsx";
import { colourOf, textColourOf, toneOf } from "@/ui/chart/tone.ts";
import { Figure } from "@/ui/figure/figure.tsx";
import type { FigureComponent } from "../figure-component.ts";

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

const SETTLED: readonly First["settled"][] = ["settled", "leaning", "not settled"];

const HEAD = 26;

export const Leads: FigureComponent = ({ locale, heading }) => {
  const say = storyFigureMessages(locale).leads;
  const vector = vectorMessages(locale);
  const title = say.title({ settled: tallyOfLatest().settled });
  const cells = REPUBLICS.map((country) => ({
    country,
    name: countryName(country, locale),
    latest: DOMAINS.map((domain) => {
      const latest = latestOf(country, domain);
      const cell = latest === null ? undefined : cellAt(country, domain, latest.year);
      const presence = latest === null ? undefined : cell?.presence[latest.first.partner];
      return { domain, id: `leads-${country}-${domain}`, latest, presence, larger: cell === undefined ? null : largerThanFirst(cell) };
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
          all.map(({ domain, id, latest, presence, larger }) => ({
            id,
            cells:
              latest === null || presence === undefined
                ? [name, vector.domains[domain], "–", say.none, "–", "–", "–"]
                : [
                    name,
                    vector.domains[domain],
                    String(latest.year),
                    vector.short[latest.first.partner],
                    `${percentIn(locale, presence.share)}${larger === null ? "" : `; ${vector.largerBriefly({ name: vector.holders[larger.partner], share: percentIn(locale, larger.share) })}`}`,
                    bandIn(locale, presence.low, presence.high),
                    vector.settled[latest.first.settled],
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
        {SETTLED.map((settled) => (
          <li key={settled}>
            <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
              <Glyph x={7} y={7} settled={settled} colour="var(--mark-ink)" />
            </svg>
            {settled === "settled" ? say.key.settled({ draws: numberIn(locale, METHOD.draws) }) : say.key[settled]}
          </li>
        ))}
      </ul>
      <Drawn
        draw={(width) => {
          const narrow = width < 500;
          // On phones a republic's name stands above its answers.
          const gutter = narrow ? 0 : 120;
          const column = (width - gutter) / DOMAINS.length;
          const row = narrow ? 66 : 46;
          const height = HEAD + REPUBLICS.length * row;
          return (
            <Drawing width={width} height={height} label={title}>
              {DOMAINS.map((domain, place) => (
                <text key={domain} x={gutter + place * column} y="16" className="tick" aria-hidden="true">
                  {narrow ? vector.briefly[domain] : vector.domains[domain]}
                </text>
              ))}
              {cells.map(({ country, name, latest: all }, line) => {
                const start = HEAD + line * row;
                const top = narrow ? start + 20 : start;
                return (
                  <g key={country}>
                    <path d={`M0 ${start}H${width}`} className="base" aria-hidden="true" />
                    <text x="0" y={narrow ? start + 18 : top + 20} className="row-name" aria-hidden="true">
                      {name}
                    </text>
                    {all.map(({ domain, id, latest, presence, larger }, place) => {
                      const x = gutter + place * column;
                      const hit = <rect x={x} y={top + 4} width={column - 4} height={38} fill="transparent" />;
                      if (latest === null || presence === undefined) {
                        return (
                          <g key={id}>
                            <text x={x} y={top + 20} className="tick" aria-hidden="true">
                              {narrow ? "?" : say.none}
                            </text>
                            <Mark receipt={id} label={`${name}, ${vector.domains[domain]}: ${say.none}`}>
                              {hit}
                            </Mark>
                          </g>
                        );
                      }
                      const { partner, settled } = latest.first;
                      const tone = toneOf(partner);
                      const label = `${name}, ${vector.domains[domain]}, ${latest.year}: ${vector.holders[partner]}, ${percentIn(locale, presence.share)}, ${vector.settled[settled]}${larger === null ? "" : `; ${vector.largerBriefly({ name: vector.holders[larger.partner], share: percentIn(locale, larger.share) })}`}`;
                      return (
                        <g key={id}>
                          <text x={x + 16} y={top + 20} className="line-label" style={{ fill: textColourOf(tone) }} aria-hidden="true">
                            {vector.short[partner]}
                            {narrow || larger === null ? null : <tspan className="tick"> ({latest.year})</tspan>}
                          </text>
                          <text x={x + 16} y={top + 36} className="tick" aria-hidden="true">
                            {percentIn(locale, presence.share)}
                            {larger === null ? "" : ` < ${narrow ? "" : `${vector.short[larger.partner]} `}${percentIn(locale, larger.share)}`}
                            {narrow || larger !== null ? "" : ` (${latest.year})`}
                          </text>
                          <Mark receipt={id} label={figureMessages(locale).mark({ label })} first={line === 0 && place === 0}>
                            {hit}
                            <Glyph x={x + 5} y={top + 16} settled={settled} colour={colourOf(tone)} />
                          </Mark>
                        </g>
                      );
                    })}
                  </g>
                );
              })}
            </Drawing>
          );
        }}
      />
    </Figure>
  );
};

function Glyph({ x, y, settled, colour }: { x: number; y: number; settled: First["settled"]; colour: string }) {
  return (
    <>
      <circle cx={x} cy={y} r="4.6" fill={settled === "settled" ? colour : "var(--paper)"} stroke={colour} strokeWidth="1.6" />
      {settled === "leaning" ? <path d={`M${x} ${y - 4.6}A4.6 4.6 0 0 0 ${x} ${y + 4.6}Z`} fill={colour} /> : null}
    </>
  );
}
