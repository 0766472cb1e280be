"use client";

import {
  DOMAINS,
  type Domain,
  HOLDERS,
  type Holder,
  type IndicatorId,
  indicatorsOf,
  METHOD,
  PARTNERS,
  type Partner,
  REPUBLICS,
  type Republic,
} from "@multivector/data/vectors";
import type { ComponentProps } from "react";
import { Downloads } from "@/figure/downloads.tsx";
import { numberIn as numberParam, oneOf } from "@/view/params.ts";
import { useParam } from "@/view/store.ts";
import { figureWords } from "@/words/figure.ts";
import { capital, hrefIn, type Locale, numberIn } from "@/words/locale.ts";
import { bandIn, percentIn, vectorWords } from "@/words/vectors.ts";
import { BandRows, rowsOf } from "./band-rows.tsx";
import { ConcentrationChart } from "./concentration-chart.tsx";
import { bySize, type Cell, type Concentrations, flipsBetween, outsideBand, type WeightView } from "./model.ts";
import { Rose } from "./rose.tsx";
import { NARROW, WIDE } from "./rose-layout.ts";
import { type RowLine, rowLines } from "./rows.ts";
import { sentenceOf } from "./sentence.ts";
import { useCells, useEvidence, useScores } from "./use-vectors.ts";
import { MOST, weightsParam } from "./weights.ts";

interface VectorsViewProps {
  locale: Locale;
  names: Readonly<Record<string, string>>;
  standing: { domain: Domain; year: number; country: Republic; partner: Holder };
  /** Vectors of the standing domain and year. */
  cells: readonly Cell[];
  /** Rows behind the standing share. */
  rows: readonly RowLine[];
  concentrations: Concentrations;
  api: string;
  /** Address of the site, version of the data and its day in words, for what is taken away. */
  site: string;
  version: string;
  day: string;
}

const [FIRST_YEAR, LAST_YEAR] = METHOD.years;
const SHOWN = ["off", "on"] as const;

/** Five vectors of a domain and year, and everything that can be asked of them. */
export function VectorsView({ locale, names, standing, cells, rows: standingRows, concentrations, api, site, version, day }: VectorsViewProps) {
  const words = vectorWords(locale);
  const [domain, setDomain] = useParam(oneOf("domain", DOMAINS, standing.domain));
  const [year, setYear] = useParam(numberParam("year", FIRST_YEAR, LAST_YEAR, standing.year));
  const [country, setCountry] = useParam(oneOf("country", REPUBLICS, standing.country));
  const [partner, setPartner] = useParam(oneOf("partner", HOLDERS, standing.partner));
  const [weights, setWeights] = useParam(weightsParam);
  const [composite, setComposite] = useParam(oneOf("composite", SHOWN, "off"));
  const weighed = indicatorsOf(domain).some(({ id }) => weights[id] !== undefined);
  const isStanding = domain === standing.domain && year === standing.year;
  const standingRow = isStanding && country === standing.country && partner === standing.partner && !weighed;
  const { cellAt, state } = useCells(cells, !isStanding);
  const drawing = weighed || composite === "on";
  const { evidence, state: evidenceState } = useEvidence(year, drawing || !standingRow);
  const { answer, state: drawState } = useScores(evidence, weights, drawing);
  const name = (code: string) => names[code] ?? code;
  const cellOf = (republic: Republic) => cellAt(republic, domain, year);
  const yoursOf = (republic: Republic): Cell["presence"] | null => {
    const score = weighed ? answer?.scores[republic]?.scores.find((one) => one.domain === domain) : undefined;
    return score === undefined ? null : (score.presence as Cell["presence"]);
  };
  const rows = standingRow ? standingRows : evidence === null ? null : rowLines(locale, evidence, country, domain, partner, weights);
  const share = (weighed ? yoursOf(country) : null)?.[partner]?.share ?? cellOf(country)?.presence[partner]?.share ?? 0;
  const heading = words.domains[domain];
  const about = (title: string, id: string) =>
    figureWords(locale).about(title, version, day, `${site}${hrefIn(locale, `/vectors?domain=${domain}&year=${year}`)}#${id}`);
  const concentrationOf = (republic: Republic) => {
    const cell = cellOf(republic);
    if (cell?.shown !== true) return `${year}: ${words.bands.none}`;
    const { value, low, high } = cell.concentration;
    const at = words.concentration.at(year, numberIn(locale, value * 100), bandIn(locale, low, high));
    return value < 0.005 ? at : `${at}, ${words.concentration.effective(numberIn(locale, 1 / value))}`;
  };
  // One scale for the five, no higher than their bands need.
  const highest = Math.max(...REPUBLICS.flatMap((republic) => (concentrations[domain][republic] ?? []).map((value) => value?.[2] ?? 0)));
  const top = [0.25, 0.5, 1].find((most) => highest <= most) ?? 1;
  const show = (republic: Republic, holder: Holder) => {
    setCountry(republic);
    setPartner(holder);
    const rowsHeading = document.getElementById("rows-title");
    rowsHeading?.scrollIntoView({ block: "center" });
    rowsHeading?.focus({ preventScroll: true });
  };

  return (
    <div className="vectors">
      <fieldset className="atlas-controls vectors-controls">
        <legend className="visually-hidden">{words.domain}</legend>
        <span className="chips" role="group" aria-label={words.domain}>
          {DOMAINS.map((one) => (
            <button key={one} type="button" className="button" aria-pressed={one === domain} onClick={() => setDomain(one)}>
              {words.domains[one]}
            </button>
          ))}
        </span>
        <div className="slider year-slider">
          <div className="track">
            <output
              className="flag"
              style={{
                left: `${((year - FIRST_YEAR) / (LAST_YEAR - FIRST_YEAR)) * 100}%`,
                translate: `${-((year - FIRST_YEAR) / (LAST_YEAR - FIRST_YEAR)) * 100}% 0`,
              }}
              aria-hidden="true"
            >
              {year}
            </output>
            <input
              type="range"
              aria-label={words.year}
              min={FIRST_YEAR}
              max={LAST_YEAR}
              step={1}
              value={year}
              aria-valuetext={String(year)}
              onChange={(event) => setYear(Number(event.currentTarget.value))}
            />
          </div>
        </div>
      </fieldset>

      <section className="figure" id="roses" data-figure="vectors" aria-labelledby="roses-title">
        <h2 id="roses-title" className="figure-title">
          {words.roses.title(heading, year)}
        </h2>
        <p className="subtitle">{words.roses.subtitle}</p>
        {state === "ready" ? null : <p className="note">{state === "failed" ? words.failed : words.loading}</p>}
        <div className="vector-grid graphic">
          {REPUBLICS.map((republic) => {
            const cell = cellOf(republic);
            const yours = yoursOf(republic);
            const choose = (chosen: Partner) => show(republic, chosen);
            const rose = { locale, republic: name(republic), cell, onChoose: choose, ...(yours === null ? {} : { presence: yours }) };
            return (
              <div key={republic} className="vector-cell" data-republic={republic}>
                <div className="rose-wide">
                  <Rose {...rose} size={WIDE} />
                </div>
                <div className="rose-narrow">
                  <Rose {...rose} size={NARROW} />
                </div>
                <p className="rose-say" data-testid={`say-${republic}`}>
                  {yours === null ? "" : `${words.weights.published} `}
                  {sentenceOf(locale, name(republic), cell, year)}
                </p>
              </div>
            );
          })}
        </div>
        <p className="note">{words.roses.read}</p>
        <Taking
          locale={locale}
          figure="vectors"
          title={words.roses.title(heading, year)}
          about={about(words.roses.title(heading, year), "roses")}
          forms={["png", "svg", "csv"]}
        />
      </section>

      <section className="figure" id="bands" data-figure="bands" aria-labelledby="bands-title">
        <h2 id="bands-title" className="figure-title">
          {words.bands.title(heading, year)}
        </h2>
        <p className="subtitle">
          {words.bands.subtitle}
          {weighed ? `. ${words.bands.yours}` : ""}
        </p>
        <div className="vector-grid graphic">
          {REPUBLICS.map((republic) => (
            <div key={republic} className="vector-cell">
              <BandRows locale={locale} republic={name(republic)} cell={cellOf(republic)} yours={yoursOf(republic)} />
            </div>
          ))}
        </div>
        <details className="twin">
          <summary>{words.bands.title(heading, year)}</summary>
          <div className="table-frame" role="group" aria-label={words.bands.title(heading, year)} tabIndex={0}>
            <table data-table="vectors">
              <thead>
                <tr>
                  {words.table.columns.map((title, place) => (
                    <th key={title} scope="col" className={place >= 2 && place <= 4 ? "figure-cell" : undefined}>
                      {title}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {REPUBLICS.flatMap((republic) => {
                  const presence = cellOf(republic)?.shown === true ? (cellOf(republic)?.presence ?? {}) : {};
                  return rowsOf(presence).map((holder) => {
                    const held = presence[holder];
                    return (
                      <tr key={`${republic}-${holder}`}>
                        <th scope="row">{name(republic)}</th>
                        <td>{capital(words.holders[holder])}</td>
                        <td className="figure-cell">{percentIn(locale, held?.share ?? 0)}</td>
                        <td className="figure-cell">{bandIn(locale, held?.low ?? 0, held?.high ?? 0)}</td>
                        <td className="figure-cell">{bandIn(locale, held?.least ?? 0, held?.most ?? 0)}</td>
                        <td>
                          <a
                            href={hrefIn(locale, `/vectors?domain=${domain}&year=${year}&country=${republic}&partner=${holder}#rows`)}
                            aria-label={words.table.of(name(republic), words.holders[holder])}
                            onClick={(event) => {
                              event.preventDefault();
                              show(republic, holder);
                            }}
                          >
                            {words.table.rows}
                          </a>
                        </td>
                      </tr>
                    );
                  });
                })}
              </tbody>
            </table>
          </div>
        </details>
        <Taking
          locale={locale}
          figure="bands"
          title={words.bands.title(heading, year)}
          about={about(words.bands.title(heading, year), "bands")}
          forms={["png", "svg"]}
        />
      </section>

      <section className="figure" id="rows" aria-labelledby="rows-title">
        <h2 id="rows-title" className="figure-title" tabIndex={-1}>
          {words.rows.title(name(country), words.holders[partner], heading, year, percentIn(locale, share))}
        </h2>
        <p className="subtitle">{words.rows.say}</p>
        <p className="filter-row">
          <label>
            {words.rows.republic}{" "}
            <select value={country} onChange={(event) => setCountry(event.currentTarget.value as Republic)}>
              {REPUBLICS.map((code) => (
                <option key={code} value={code}>
                  {name(code)}
                </option>
              ))}
            </select>
          </label>
          <label>
            {words.rows.partner}{" "}
            <select value={partner} onChange={(event) => setPartner(event.currentTarget.value as Holder)}>
              {HOLDERS.map((code) => (
                <option key={code} value={code}>
                  {capital(words.holders[code])}
                </option>
              ))}
            </select>
          </label>
          <a href={`${api}/v1/vectors/${country}/${domain}/${year}`}>{words.rows.api}</a>
        </p>
        <p className="note">{words.who[partner] ?? ""}</p>
        {rows === null ? (
          <p className="note">{evidenceState === "failed" ? words.failed : words.loading}</p>
        ) : rows.length === 0 ? (
          <p className="note" data-testid="rows-none">
            {words.rows.none}
          </p>
        ) : (
          <div className="table-frame tall" role="group" aria-label={words.rows.say} tabIndex={0}>
            <table data-table="rows">
              <thead>
                <tr>
                  {words.rows.columns.map((title, place) => (
                    <th key={title} scope="col" className={place === 2 ? "figure-cell" : undefined}>
                      {title}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.key}>
                    <th scope="row">{capital(words.indicators[row.indicator])}</th>
                    <td>
                      {row.path === null ? row.title : <a href={hrefIn(locale, row.path)}>{row.title}</a>}{" "}
                      <span className="note">
                        {[row.certain ? null : words.rows.uncertain, row.year === null || row.year === year ? null : words.rows.carried(row.year)]
                          .filter((part) => part !== null)
                          .join("; ")}
                      </span>
                    </td>
                    <td className="figure-cell">{words.rows.points(numberIn(locale, row.share * 100, row.share < 0.01 ? 2 : 1))}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </section>

      <section className="figure" id="weights" aria-labelledby="weights-title">
        <h2 id="weights-title" className="figure-title">
          {words.weights.title}
        </h2>
        <p className="subtitle">{words.weights.say}</p>
        <WeightSliders
          label={(id) => capital(words.indicators[id as IndicatorId])}
          note={(id) => words.bias[id as IndicatorId]}
          ids={indicatorsOf(domain).map(({ id }) => id)}
          weights={weights}
          setWeights={setWeights}
          part={(part) => words.weights.of(percentIn(locale, part))}
          cap={METHOD.indicatorCap}
          tooMuch={words.weights.cap}
        />
        <p className="acts">
          <button type="button" className="button" onClick={() => setWeights({})} disabled={Object.keys(weights).length === 0}>
            {words.weights.reset}
          </button>
        </p>
        <div className="weights-result" aria-live="polite" data-testid="weights-result" data-took={answer === null ? undefined : Math.round(answer.took)}>
          {!weighed ? (
            <p>{words.weights.standing}</p>
          ) : drawState === "failed" || evidenceState === "failed" ? (
            <p>{words.weights.failed}</p>
          ) : answer === null ? (
            <p>{words.weights.working}</p>
          ) : (
            <ul>
              {REPUBLICS.flatMap((republic) => {
                const [published, yours] = [cellOf(republic), yoursOf(republic)];
                if (published?.shown !== true || yours === null) return [];
                const outside = outsideBand(published.presence, yours, PARTNERS);
                const flips = flipsBetween(published.presence, yours, PARTNERS);
                const inside = outside.length === 0 ? words.weights.inside : words.weights.outside(outside.map((code) => words.holders[code]));
                const [[first, held] = ["others", undefined] as const] = bySize(yours).filter(([holder]) => (PARTNERS as readonly Holder[]).includes(holder));
                const leads = words.weights.first(name(republic), words.holders[first], percentIn(locale, held?.share ?? 0));
                const order =
                  flips.length === 0
                    ? words.weights.noFlip
                    : words.weights.flips(flips.slice(0, 4).map(([now, before]) => words.weights.flip(words.holders[now], words.holders[before])));
                return [<li key={republic}>{`${leads}; ${inside}; ${order}.`}</li>];
              })}
            </ul>
          )}
        </div>
      </section>

      <section className="figure" id="concentration" data-figure="concentration" aria-labelledby="concentration-title">
        <h2 id="concentration-title" className="figure-title">
          {words.concentration.title(heading)}
        </h2>
        <p className="subtitle">{words.concentration.subtitle}</p>
        <div className="vector-grid graphic">
          {REPUBLICS.map((republic) => (
            <div key={republic} className="vector-cell">
              <ConcentrationChart locale={locale} republic={name(republic)} values={concentrations[domain][republic] ?? []} top={top} year={year} />
              <p className="note">{concentrationOf(republic)}</p>
            </div>
          ))}
        </div>
        <Taking
          locale={locale}
          figure="concentration"
          title={words.concentration.title(heading)}
          about={about(words.concentration.title(heading), "concentration")}
          forms={["png", "svg"]}
        />
      </section>

      <section className="figure" id="composite" aria-labelledby="composite-title">
        <h2 id="composite-title" className="figure-title">
          {words.composite.title}, {year}
        </h2>
        <p className="subtitle">{words.composite.say}</p>
        <label className="composite-check">
          <input type="checkbox" checked={composite === "on"} onChange={(event) => setComposite(event.currentTarget.checked ? "on" : "off")} />{" "}
          {words.composite.show}
        </label>
        {composite === "off" ? null : (
          <>
            <h3>{words.composite.weights}</h3>
            <WeightSliders
              label={(id) => words.domains[id as Domain]}
              note={() => ""}
              ids={DOMAINS}
              weights={weights}
              setWeights={setWeights}
              part={(part) => percentIn(locale, part)}
              cap={METHOD.domainCap}
              tooMuch=""
            />
            {answer === null ? (
              <p className="note">{drawState === "failed" ? words.weights.failed : words.weights.working}</p>
            ) : (
              <ul data-testid="composite">
                {REPUBLICS.map((republic) => {
                  const found = answer.scores[republic]?.composite ?? null;
                  if (found === null) return <li key={republic}>{words.composite.none(name(republic))}</li>;
                  const { partner: first, second, probability, settled } = found.first;
                  const { share: part, low, high } = found.presence[first];
                  return (
                    <li key={republic}>
                      {words.composite.sentence(
                        name(republic),
                        words.holders[first],
                        percentIn(locale, part),
                        bandIn(locale, low, high),
                        words.holders[second],
                        percentIn(locale, probability),
                        words.settled[settled],
                      )}
                    </li>
                  );
                })}
              </ul>
            )}
          </>
        )}
      </section>
    </div>
  );
}

/** Files of a graphic, and the line to cite it by. */
function Taking({ locale, about, ...downloads }: ComponentProps<typeof Downloads>) {
  return (
    <div className="tools">
      <Downloads locale={locale} about={about} {...downloads} />
      <details>
        <summary>{figureWords(locale).cite}</summary>
        <p className="tool">{about}</p>
      </details>
    </div>
  );
}

interface WeightSlidersProps {
  ids: readonly (IndicatorId | Domain)[];
  label: (id: IndicatorId | Domain) => string;
  note: (id: IndicatorId | Domain) => string;
  weights: WeightView;
  setWeights: (weights: WeightView) => void;
  part: (part: number) => string;
  cap: number;
  tooMuch: string;
}

function WeightSliders({ ids, label, note, weights, setWeights, part, cap, tooMuch }: WeightSlidersProps) {
  const weightOf = (id: IndicatorId | Domain) => weights[id] ?? 1;
  const all = ids.reduce((sum, id) => sum + weightOf(id), 0);
  const change = (id: IndicatorId | Domain, weight: number) => {
    const { [id]: _, ...rest } = weights;
    const next: WeightView = weight === 1 ? rest : { ...rest, [id]: weight };
    // A domain in which nothing weighs says nothing.
    if (ids.some((one) => (next[one] ?? 1) > 0)) setWeights(next);
  };
  return (
    <div className="weight-sliders">
      {ids.map((id) => {
        const own = all === 0 ? 0 : weightOf(id) / all;
        return (
          <label key={id} className="weight">
            <span className="weight-name">{label(id)}</span>
            <input type="range" min={0} max={MOST} step={0.25} value={weightOf(id)} onChange={(event) => change(id, Number(event.currentTarget.value))} />
            <span className="weight-part">
              {part(own)}
              {own > cap + 1e-9 && tooMuch !== "" ? `, ${tooMuch}` : ""}
            </span>
            {note(id) === "" ? null : <span className="note">{note(id)}</span>}
          </label>
        );
      })}
    </div>
  );
}
