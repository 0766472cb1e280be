"use client";

import { hrefIn, type Locale, numberIn } from "@/locale/locale.ts";
import { percentOf } from "@/locale/quantity.ts";
import { compareMessages } from "@/messages/compare/index.ts";
import { countIn } from "@/phrases/counts.ts";
import { someOf } from "@/url-state/params.ts";
import { useParam } from "@/url-state/store.ts";
import { yearsParam } from "@/url-state/years.ts";
import { CompareGraphic, type SideView } from "./compare-graphic.tsx";
import { CompareTable } from "./compare-table.tsx";
import { compare, FIRST_YEAR, familyOf, type Measure, type Reading, type Readings, type Side } from "./measures.ts";
import { comparedInWords, sideInWords } from "./sentence.ts";
import { useReadings } from "./use-readings.ts";

interface CompareViewProps {
  locale: Locale;
  republics: readonly string[];
  partners: readonly string[];
  names: Readonly<Record<string, string>>;
  /** Dossiers by the two codes, in either order. */
  dossiers: Readonly<Record<string, string>>;
  lastYear: number;
  /** Measures that are counted over records of which not all are held. */
  held: readonly Measure[];
  /** What limits the answers of the last year, in words. */
  lastYearSays: string;
  initial: { country: readonly string[]; partner: readonly string[]; year: number };
  readings: Readonly<Record<string, Readings>>;
}

const LETTERS = ["A", "B"] as const;

/** The marks of doubt, as the key draws them. */
const KEYS = { least: "M2 6h14m-4-4l4 4-4 4", open: "M2 2H18V10H2", missing: "M6 2l8 8m0-8l-8 8" };

/** Two sides, measure by measure, and one sentence that says how they differ and how sure that is. */
export function CompareView({ locale, republics, partners, names, dossiers, lastYear, lastYearSays, held, initial, readings: first }: CompareViewProps) {
  const words = compareMessages(locale);
  const [countries, setCountries] = useParam(someOf("country", republics, initial.country));
  const [others, setOthers] = useParam(someOf("partner", partners, initial.partner));
  const [years, setYears] = useParam(yearsParam([FIRST_YEAR, lastYear], words.expectedYears, [initial.year, initial.year]));
  const { readings, state } = useReadings(first, [countries[0], countries[1]], others);
  const name = (code: string) => names[code] ?? code;
  const side = (at: 0 | 1): Side => ({
    republic: countries[at] ?? countries[0] ?? republics[0] ?? "",
    partner: others[at] ?? others[0] ?? partners[0] ?? "",
    year: years[at],
  });
  const [a, b] = [side(0), side(1)];
  const alone = a.republic === b.republic && a.partner === b.partner && a.year === b.year;
  const rows = compare(readings, a, b);
  const inWords = (of: Side) => sideInWords(locale, of, name);
  const written = (measure: Measure) => (value: number) => (familyOf(measure) === "percent" ? percentOf(locale, value / 100, 1) : numberIn(locale, value));
  const text = (measure: Measure, reading: Reading) =>
    reading === null ? words.none : countIn(locale, { least: reading[0], most: held.includes(measure) ? null : reading[1] }, written(measure));
  const setPair = (set: (codes: readonly string[]) => void, now: readonly string[]) => (at: 0 | 1, code: string) => {
    const next = [...now];
    if (code === "") next.splice(at, 1);
    else next[at] = code;
    set([...new Set(next.filter((one) => one !== undefined))].slice(0, 2));
  };
  const chooseCountry = setPair(setCountries, countries);
  const choosePartner = setPair(setOthers, others);
  const sides = (alone ? [a] : [a, b]).map((side, at): SideView => {
    // A republic with itself is no pair, and has no page.
    const path = dossiers[`${side.republic}/${side.partner}`] ?? "/relations";
    return {
      letter: LETTERS[at === 0 ? 0 : 1],
      name: inWords(side),
      hrefOf: (measure: Measure) => `${hrefIn(locale, path)}#${measure}`,
    };
  });
  return (
    <div className="compare">
      <fieldset className="atlas-controls">
        <legend className="visually-hidden">{words.title}</legend>
        {(
          [
            [words.republic, words.same.republic, countries, republics, chooseCountry],
            [words.partner, words.same.partner, others, partners, choosePartner],
          ] as const
        ).map(([label, same, chosen, all, choose]) => (
          <span key={label} className="picker" role="group" aria-label={label}>
            <span className="picker-label">{label}</span>
            {([0, 1] as const).map((at) => (
              <span key={at} className="picker-side">
                <b aria-hidden="true">{LETTERS[at]}</b>
                <select value={chosen[at] ?? ""} aria-label={`${label} ${at + 1}`} onChange={(event) => choose(at, event.currentTarget.value)}>
                  {at === 1 ? <option value="">{same}</option> : null}
                  {all.map((code) => (
                    <option key={code} value={code} disabled={code === chosen[1 - at]}>
                      {name(code)}
                    </option>
                  ))}
                </select>
              </span>
            ))}
          </span>
        ))}
        <span className="picker" role="group" aria-label={words.year}>
          <span className="picker-label">{words.year}</span>
          {([0, 1] as const).map((at) => (
            <span key={at} className="picker-side">
              <b aria-hidden="true">{LETTERS[at]}</b>
              <input
                type="number"
                min={FIRST_YEAR}
                max={lastYear}
                value={years[at]}
                aria-label={`${words.year} ${at + 1}`}
                onChange={(event) => {
                  const year = Number(event.currentTarget.value);
                  if (year < FIRST_YEAR || year > lastYear) return;
                  setYears(at === 0 ? [year, Math.max(year, years[1])] : [Math.min(year, years[0]), year]);
                }}
              />
            </span>
          ))}
        </span>
      </fieldset>
      <p className="say" aria-live="polite" data-testid="sentence">
        {state === "loading" ? words.loading : state === "failed" ? words.failed : alone ? words.alone : comparedInWords(locale, rows, inWords(a), inWords(b))}
      </p>
      <div className="figure" data-figure="compare">
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
          <CompareGraphic locale={locale} rows={rows} sides={sides} held={held} text={text} />
        </div>
        <CompareTable locale={locale} rows={rows} sides={sides} held={held} text={text} />
      </div>
      <p className="note">
        {words.weight} {a.year === lastYear || b.year === lastYear ? lastYearSays : ""}
      </p>
    </div>
  );
}
