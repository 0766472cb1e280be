"use client";

import { useEffect, useState } from "react";
import { capital, hrefIn, type Locale, listIn, numberIn } from "@/locale/locale.ts";
import { compareMessages } from "@/messages/compare/index.ts";
import { countIn } from "@/phrases/counts.ts";
import { someOf } from "@/url-state/params.ts";
import { useParam } from "@/url-state/store.ts";
import { yearsParam } from "@/url-state/years.ts";
import { compare, FIRST_YEAR, type Measure, type Readings, type Side } from "./measures.ts";

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
  const inWords = ({ republic, partner, year }: Side) => words.side({ republic: name(republic), partner: name(partner), year });
  const which = (more: string | null) => rows.filter((row) => row.more === more).map(({ measure }) => words.short[measure]);
  const findings = (["a", "b", "same"] as const).flatMap((more) => {
    const measures = which(more);
    return measures.length === 0 ? [] : [words.findings[more]({ measures: listIn(locale, measures) })];
  });
  const text = (measure: Measure) => (value: number) => numberIn(locale, value, measure === "un" || measure === "trade" ? 1 : 0);
  const setPair = (set: (codes: readonly string[]) => void, now: readonly string[]) => (at: 0 | 1, code: string) => {
    const next = [...now];
    if (code === "") next.splice(at, 1);
    else next[at] = code;
    set([...new Set(next.filter((one) => one !== undefined))].slice(0, 2));
  };
  const chooseCountry = setPair(setCountries, countries);
  const choosePartner = setPair(setOthers, others);
  const dossierOf = ({ republic, partner }: Side) => dossiers[`${republic}/${partner}`];
  return (
    <div className="compare">
      <fieldset className="atlas-controls">
        <legend className="visually-hidden">{words.title}</legend>
        {(
          [
            [words.republic, countries, republics, chooseCountry],
            [words.partner, others, partners, choosePartner],
          ] as const
        ).map(([label, chosen, all, choose]) => (
          <span key={label} className="picker" role="group" aria-label={label}>
            <span className="picker-label">{label}</span>
            {([0, 1] as const).map((at) => (
              <select key={at} value={chosen[at] ?? ""} aria-label={`${label} ${at + 1}`} onChange={(event) => choose(at, event.currentTarget.value)}>
                {at === 1 ? <option value="">{words.nobody}</option> : null}
                {all.map((code) => (
                  <option key={code} value={code} disabled={code === chosen[1 - at]}>
                    {name(code)}
                  </option>
                ))}
              </select>
            ))}
          </span>
        ))}
        <span className="picker" role="group" aria-label={words.year}>
          <span className="picker-label">{words.year}</span>
          {([0, 1] as const).map((at) => (
            <input
              key={at}
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
          ))}
        </span>
      </fieldset>
      <p className="say" aria-live="polite" data-testid="sentence">
        {state === "loading"
          ? words.loading
          : state === "failed"
            ? words.failed
            : alone
              ? words.alone
              : capital(
                  words.sentence({ a: inWords(a), b: inWords(b), findings: findings.join("; "), open: which("open").length, unknown: which(null).length }),
                )}
      </p>
      <div className="table-frame" role="group" aria-label={words.title} tabIndex={0} data-figure="compare">
        <table data-table="compare" className="compare-table">
          <thead>
            <tr>
              <th scope="col">{words.columns.measure}</th>
              {[a, b].map((one, at) => (
                <th key={at === 0 ? "a" : "b"} scope="col" className="figure-cell">
                  {inWords(one)}
                </th>
              ))}
              <th scope="col">{words.columns.difference}</th>
              <th scope="col">{words.evidence}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ measure, a: one, b: other, more }) => (
              <tr key={measure} data-measure={measure}>
                <th scope="row">{words.measures[measure]}</th>
                {[one, other].map((reading, at) => (
                  <td key={at === 0 ? "a" : "b"} className="figure-cell">
                    {reading === null ? (
                      <span className="note">{words.missing}</span>
                    ) : (
                      countIn(locale, { least: reading[0], most: held.includes(measure) ? null : reading[1] }, text(measure))
                    )}
                  </td>
                ))}
                <td>{more === null ? words.unknown : (held.includes(measure) ? words.moreHeld : words.more)[more]}</td>
                <td>
                  {[...new Set([dossierOf(a), dossierOf(b)])].map((path, at) =>
                    path === undefined ? null : (
                      <a key={path} href={`${hrefIn(locale, path)}#${measure}`} aria-label={`${words.dossier} ${at + 1}: ${words.measures[measure]}`}>
                        {words.dossier} {at + 1}{" "}
                      </a>
                    ),
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="note">
        {words.weight} {a.year === lastYear || b.year === lastYear ? lastYearSays : ""}
      </p>
    </div>
  );
}

/** The readings at hand, and those of the republics that are chosen beside them. */
function useReadings(first: Readonly<Record<string, Readings>>, republics: readonly (string | undefined)[], partners: readonly string[]) {
  const [fetched, setFetched] = useState<Readonly<Record<string, Readings>>>({});
  const [failed, setFailed] = useState(false);
  const readings = { ...first, ...fetched };
  const wanted = republics.filter((code) => code !== undefined && partners.some((partner) => readings[code]?.[partner] === undefined)).join(" ");
  useEffect(() => {
    if (wanted === "") return;
    const life = new AbortController();
    for (const code of wanted.split(" ")) {
      fetch(`/compare/${code}.json`, { signal: life.signal })
        .then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(String(answer.status)))))
        .then((found: Readings) => setFetched((before) => ({ ...before, [code]: found })))
        .catch((error: Error) => error.name !== "AbortError" && setFailed(true));
    }
    return () => life.abort();
  }, [wanted]);
  // A republic is not compared with itself; that pair will never have readings.
  const missing = wanted.split(" ").filter((code) => code !== "" && fetched[code] === undefined);
  return { readings, state: failed ? ("failed" as const) : missing.length > 0 ? ("loading" as const) : ("ready" as const) };
}
