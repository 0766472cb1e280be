import { find } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { listIn, numberIn } from "@/locale/locale.ts";
import { percentOf } from "@/locale/quantity.ts";
import { figureMessages } from "@/messages/figure/index.ts";
import { storyFigureMessages } from "@/messages/storyFigure/index.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { receiptOf } from "@/model/receipts.ts";
import { countryName, recordOf } from "@/model/records.ts";
import { breakYears } from "@/model/series-breaks.ts";
import { tradeLeads, tradePart } from "@/model/trade.ts";
import { inProse } from "@/phrases/counts.ts";
import { percentIn } from "@/phrases/percent.ts";
import { Drawn } from "@/ui/chart/drawn.tsx";
import { type Line, LineChart } from "@/ui/chart/line-chart.tsx";
import { toneOf } from "@/ui/chart/tone.ts";
import { Figure } from "@/ui/figure/figure.tsx";
import type { FigureComponent } from "../figure-component.ts";

const REPORTERS = [
  ["trade-kaz", "KAZ"],
  ["trade-kgz", "KGZ"],
  ["trade-uzb", "UZB"],
] as const;
const PARTNERS = ["RUS", "CHN", "EU27", "TUR"] as const;
const [FROM, TO] = [2010, 2023] as const;

/** What the title and the sentence say: where China came first among single states, and where the EU is first if it counts as one. */
export function firstInTrade(year: number) {
  return REPORTERS.map(([series, reporter]) => {
    const part = (partner: string) => tradePart(series, reporter, partner, year) ?? 0;
    const states = recordOf(dataset.series, series)
      .others.map(({ id }) => id)
      .filter((id) => find(dataset.countries, id) !== undefined);
    const first = [...new Set(["CHN", "RUS", ...states])].reduce((best, other) => (part(other) > part(best) ? other : best));
    return { reporter, first, part };
  });
}

/** Who of China and Russia had more of a republic's trade, in turn: the lead changed hands more than once. */
export function leadsInTrade(reporter: string) {
  const [series] = REPORTERS.find(([, code]) => code === reporter) ?? REPORTERS[0];
  return tradeLeads(series, reporter, ["CHN", "RUS"], [FROM, TO]);
}

/** The title says that China was ahead of Russia: it must have been, in every republic that reports. */
function holdToTitle(): void {
  for (const [series, reporter] of REPORTERS) {
    const [china, russia] = ["CHN", "RUS"].map((partner) => tradePart(series, reporter, partner, TO) ?? 0);
    if ((china ?? 0) <= (russia ?? 0))
      throw new Error(`figures/trade.tsx: its title says that China was ahead of Russia, but not for ${reporter} in ${TO}: ${china}, ${russia}. Rewrite it.`);
  }
}

/** The last year before a series counts otherwise. */
function lastBefore(series: (typeof REPORTERS)[number][0], reporter: string, partner: string): number {
  const [first] = breakYears(series, reporter, partner);
  if (first === undefined) throw new Error(`figures/trade.tsx: its notes speak of a break in ${series} with ${partner}, which the series does not note`);
  return first - 1;
}

export const Trade: FigureComponent = ({ locale, heading }) => {
  holdToTitle();
  const say = storyFigureMessages(locale).trade;
  const subtitle = say.subtitle({ from: FROM, to: TO });
  const firsts = firstInTrade(TO);
  const listed = (partner: string, which: typeof firsts) =>
    which.length === 0
      ? say.none
      : listIn(
          locale,
          which.map(({ reporter, part }) => say.share({ name: countryName(reporter, locale), share: percentIn(locale, part(partner)) })),
        );
  // The span before the last is Russia's: what China had before that it lost again.
  const before = REPORTERS.flatMap(([, reporter]) =>
    leadsInTrade(reporter)
      .slice(0, -1)
      .filter(({ partner }) => partner === "CHN")
      .map(({ from, to }) => say.share({ name: countryName(reporter, locale), share: `${from}–${to}` })),
  );
  const years = Array.from({ length: TO - FROM + 1 }, (_, index) => FROM + index);
  const panels = REPORTERS.map(([series, reporter]) => ({
    series,
    reporter,
    name: countryName(reporter, locale),
    lines: PARTNERS.map((partner) => {
      const cuts = breakYears(series, reporter, partner);
      const points = years.map((year) => {
        const part = tradePart(series, reporter, partner, year);
        return { year, value: part === null ? null : part * 100, cut: cuts.includes(year) };
      });
      return { partner, points };
    }),
  }));
  return (
    <Figure
      locale={locale}
      heading={heading}
      id="trade"
      title={say.title({ year: TO, reporters: REPORTERS.length, number: inProse(locale, REPORTERS.length) })}
      subtitle={subtitle}
      sentence={`${say.sentence({
        year: TO,
        states: listed(
          "CHN",
          firsts.filter(({ first }) => first === "CHN"),
        ),
        bloc: listed(
          "EU27",
          firsts.filter(({ first, part }) => part("EU27") > part(first)),
        ),
      })} ${before.length === 0 ? "" : say.before({ spans: listIn(locale, before) })}`}
      notes={`${figureMessages(locale).cutNote} ${say.breaks({ kgz: lastBefore("trade-kgz", "KGZ", "CHN"), uzb: lastBefore("trade-uzb", "UZB", "RUS") })} ${say.note}`}
      sourceLine={say.source}
      api="/v1/series/trade-kaz/observations"
      table={{
        columns: say.columns.map((title, index) => ({ title, numeric: index === 2 || index === 3 })),
        rows: panels.flatMap(({ series, name, lines }) =>
          lines.flatMap(({ partner, points }) => {
            const known = points.filter(({ value }) => value !== null);
            return known.map(({ year, value, cut }, index) => ({
              id: `${series}-${partner}-${year}`,
              cells: [name, say.names[partner] ?? partner, String(year), numberIn(locale, value ?? 0, 1), cut ? figureMessages(locale).cut({ year }) : ""],
              receipt:
                index === 0
                  ? receiptOf(locale, {
                      id: `trade-${series}-${partner}`,
                      title: `${name}, ${say.names[partner]}`,
                      record: `series/${series}`,
                      citations: recordOf(datasetIn(locale).series, series).citations,
                      note: recordOf(datasetIn(locale).series, series).holes.join(" "),
                    })
                  : null,
            }));
          }),
        ),
      }}
    >
      <Drawn
        draw={(width) => (
          <div className="multiples">
            {panels.map(({ series, name, lines }, index) => {
              const own = width < 500 ? width : Math.floor((width - 32) / (width < 800 ? 2 : 3));
              return (
                <LineChart
                  key={series}
                  id={`${series}-${width}`}
                  label={`${name}. ${subtitle}`}
                  title={name}
                  width={own}
                  height={240}
                  years={[FROM, TO]}
                  top={40}
                  format={(value) => percentOf(locale, value / 100)}
                  first={index === 0}
                  cut={(year) => figureMessages(locale).cut({ year })}
                  before={(year) => say.notBefore({ year })}
                  lines={lines.map(({ partner, points }): Line => {
                    const known = points.filter(({ value }) => value !== null);
                    const [first, last] = [known[0], known.at(-1)];
                    return {
                      id: partner,
                      label: say.names[partner] ?? partner,
                      tone: toneOf(partner),
                      points,
                      receipt: `trade-${series}-${partner}`,
                      step: partner === "CHN" || partner === "RUS" ? "1 2" : "2",
                      says: figureMessages(locale).mark({
                        label: [
                          say.line({
                            reporter: name,
                            partner: say.names[partner] ?? partner,
                            first: first?.year ?? FROM,
                            last: last?.year ?? TO,
                            from: percentOf(locale, (first?.value ?? 0) / 100),
                            to: percentOf(locale, (last?.value ?? 0) / 100),
                          }),
                          ...points.flatMap(({ year, cut }) => (cut ? figureMessages(locale).cut({ year }) : [])),
                        ].join("; "),
                      }),
                    };
                  })}
                />
              );
            })}
          </div>
        )}
      />
    </Figure>
  );
};
