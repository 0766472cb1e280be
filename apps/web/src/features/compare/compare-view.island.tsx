"use client";

import { hrefIn, type Locale, numberIn } from "@/locale/locale.ts";
import { percentOf } from "@/locale/quantity.ts";
import { compareMessages } from "@/messages/compare/index.ts";
import { countIn } from "@/phrases/counts.ts";
import { fetchMark } from "@/ui/figure/when-shown.ts";
import type { SeriesYears } from "./bounds.ts";
import { CompareControls, LETTERS } from "./compare-controls.tsx";
import { CompareGraphic, type SideView } from "./compare-graphic.tsx";
import { CompareTable } from "./compare-table.tsx";
import { type CompareAbout, CompareTools } from "./compare-tools.tsx";
import { type Bounds, compare, familyOf, isKnown, type Measure, type Reading, type Readings } from "./measures.ts";
import { comparedInWords, sideInWords } from "./sentence.ts";
import { useReadings } from "./use-readings.ts";
import { type InitialSides, useSides } from "./use-sides.ts";
import { whyIn } from "./why.ts";

interface CompareViewProps {
  locale: Locale;
  republics: readonly string[];
  partners: readonly string[];
  names: Readonly<Record<string, string>>;
  /** Dossiers by the two codes, in either order. */
  dossiers: Readonly<Record<string, string>>;
  /** Last day that the data speak for. */
  horizon: string;
  bounds: Bounds;
  seriesYears: SeriesYears;
  /** Pairs and years, `KAZ/RUS/2024`, of which reports give trade by another count, and the item of the series that holds it. */
  reported: Readonly<Record<string, string>>;
  /** Measures that are counted over records of which not all are held. */
  held: readonly Measure[];
  /** What limits the answers of the last year, in words. */
  lastYearSays: string;
  initial: InitialSides;
  readings: Readonly<Record<string, Readings>>;
  about: CompareAbout;
}

/** The marks of doubt, as the key draws them. */
const KEYS = { least: "M2 6h14m-4-4l4 4-4 4", open: "M2 2H18V10H2", missing: "M6 2l8 8m0-8l-8 8" };

/** Two sides, measure by measure, and one sentence that says how they differ and how sure that is. */
export function CompareView(props: CompareViewProps) {
  const { locale, republics, partners, names, dossiers, horizon, bounds, seriesYears, reported, lastYearSays, held, initial, readings: first, about } = props;
  const words = compareMessages(locale);
  const lastYear = Number(horizon.slice(0, 4));
  const chosen = useSides(republics, partners, lastYear, initial);
  const [a, b] = chosen.sides;
  const { readings, state } = useReadings(first, [a.republic, b.republic], [a.partner, b.partner]);
  const name = (code: string) => names[code] ?? code;
  const told = { locale, name, bounds, seriesYears, horizon };
  const alone = a.republic === b.republic && a.partner === b.partner && a.year === b.year;
  const rows = compare(readings, a, b, bounds);
  const written = (measure: Measure) => (value: number) => (familyOf(measure) === "percent" ? percentOf(locale, value / 100, 1) : numberIn(locale, value));
  const text = (measure: Measure, reading: Reading) =>
    isKnown(reading) ? countIn(locale, { least: reading[0], most: held.includes(measure) ? null : reading[1] }, written(measure)) : words.none;
  const sides = (alone ? [a] : [a, b]).map((side, at): SideView => {
    // A republic with itself is no pair, and has no page.
    const path = dossiers[`${side.republic}/${side.partner}`] ?? "/relations";
    const item = reported[`${side.republic}/${side.partner}/${side.year}`];
    const query = `country=${side.republic}&partner=${side.partner}&time=${side.year}&item=${item}`;
    return {
      letter: LETTERS[at === 0 ? 0 : 1],
      name: sideInWords(told, side),
      hrefOf: (measure: Measure) => `${hrefIn(locale, path)}#${measure}`,
      whyOf: (measure, why) => whyIn(told, measure, { why, side }),
      reported: item === undefined ? null : hrefIn(locale, `/series/reported-economy?${query}`),
    };
  });
  return (
    <div className="compare">
      <CompareControls locale={locale} republics={republics} partners={partners} lastYear={lastYear} name={name} {...chosen} />
      <p className="say" aria-live="polite" data-testid="sentence">
        {state === "loading" ? words.loading : state === "failed" ? words.failed : alone ? words.alone : comparedInWords(told, rows, a, b)}
      </p>
      <div className="figure" data-figure="compare" {...fetchMark(state)}>
        <ul className="key inline-key">
          {sides.map(({ letter, name: called }) => (
            <li key={letter}>
              <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
                <circle cx="8" cy="8" r="6" className={`side-${letter}`} />
              </svg>
              {letter}: {called}
            </li>
          ))}
          {(["least", "open", "missing"] as const).map((kind) => (
            <li key={kind}>
              <svg width="20" height="12" viewBox="0 0 20 12" aria-hidden="true">
                <path d={KEYS[kind]} className={kind === "open" ? "dashed" : "key-line"} />
              </svg>
              {words.key[kind]}
            </li>
          ))}
        </ul>
        <div className="graphic">
          <CompareGraphic told={told} rows={rows} sides={sides} held={held} text={text} />
        </div>
        <CompareTable told={told} rows={rows} sides={sides} held={held} text={text} />
        <CompareTools locale={locale} title={sides.map(({ name: called }) => called).join(" / ")} sides={alone ? [a] : [a, b]} about={about} />
      </div>
      <p className="note">
        {words.weight} {a.year === lastYear || b.year === lastYear ? lastYearSays : ""}
      </p>
    </div>
  );
}
