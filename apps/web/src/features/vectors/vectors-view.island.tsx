"use client";

import { DOMAINS, type Domain, HOLDERS, type Holder, indicatorsOf, METHOD, type Partner, REPUBLICS, type Republic } from "@multivector/data/vectors";
import { useEffect, useState } from "react";
import { hrefIn, type Locale } from "@/locale/locale.ts";
import { figureMessages } from "@/messages/figure/index.ts";
import { vectorMessages } from "@/messages/vector/index.ts";
import { OURS } from "@/model/terms.ts";
import type { Cell, Concentrations } from "@/model/vectors/cell.ts";
import { isScheduled, sentenceOf } from "@/model/vectors/sentence.ts";
import { YearSlider } from "@/ui/date/year-slider.tsx";
import { fetchMark, worst } from "@/ui/figure/when-shown.ts";
import { numberIn as numberParam, oneOf } from "@/url-state/params.ts";
import { useParam } from "@/url-state/store.ts";
import { BandsSection } from "./bands-section.tsx";
import { CompositeSection } from "./composite-section.tsx";
import { ConcentrationSection } from "./concentration-section.tsx";
import { FigureFiles } from "./figure-files.tsx";
import { Rose } from "./rose.tsx";
import { RoseKey } from "./rose-key.tsx";
import { NARROW, WIDE } from "./rose-layout.ts";
import { type RowLine, rowLines } from "./rows.ts";
import { RowsSection } from "./rows-section.tsx";
import { useCells, useEvidence, useScores } from "./use-vectors.ts";
import { weightsParam } from "./weights.ts";
import { WeightsSection } from "./weights-section.tsx";

interface VectorsViewProps {
  locale: Locale;
  names: Readonly<Record<string, string>>;
  initial: { domain: Domain; year: number; country: Republic; partner: Holder };
  /** Vectors of the initial domain and year. */
  cells: readonly Cell[];
  /** Rows behind the initial share. */
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
/** The partner that comes first, whoever that is. */
const FIRST = "first";

/** Five vectors of a domain and year, and everything that can be asked of them. */
export function VectorsView({ locale, names, initial, cells, rows: initialRows, concentrations, api, site, version, day }: VectorsViewProps) {
  const words = vectorMessages(locale);
  const [domain, setDomain] = useParam(oneOf("domain", DOMAINS, initial.domain));
  const [year, setYear] = useParam(numberParam("year", FIRST_YEAR, LAST_YEAR, initial.year));
  const [country, setCountry] = useParam(oneOf("country", REPUBLICS, initial.country));
  const [asked, setPartner] = useParam(oneOf<Holder | typeof FIRST>("partner", [FIRST, ...HOLDERS], FIRST));
  const [weights, setWeights] = useParam(weightsParam);
  const [composite, setComposite] = useParam(oneOf("composite", SHOWN, "off"));
  // The page is drawn for the first view; who comes by an address of another must not read that one before the address is read.
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  const weighed = indicatorsOf(domain).some(({ id }) => weights[id] !== undefined);
  const isInitial = domain === initial.domain && year === initial.year;
  const { cellAt, state } = useCells(cells, !isInitial);
  // Nobody asked for: the one of whom the answer above speaks.
  const partner: Holder = asked === FIRST ? (cellAt(country, domain, year)?.first?.partner ?? initial.partner) : asked;
  const initialRow = isInitial && country === initial.country && partner === initial.partner && !weighed;
  const drawing = weighed || composite === "on";
  const { evidence, state: evidenceState } = useEvidence(year, drawing || !initialRow);
  const { answer, state: drawState } = useScores(evidence, weights, drawing);
  const drawn = evidenceState === "failed" ? "failed" : drawState;
  const weighedState = worst(state, weighed ? drawn : "ready");
  const name = (code: string) => names[code] ?? code;
  const cellOf = (republic: Republic) => cellAt(republic, domain, year);
  const yoursOf = (republic: Republic): Cell["presence"] | null => {
    const score = weighed ? answer?.scores[republic]?.scores.find((one) => one.domain === domain) : undefined;
    return score === undefined ? null : (score.presence as Cell["presence"]);
  };
  const rows = initialRow ? initialRows : evidence === null ? null : rowLines(locale, evidence, country, domain, partner, weights);
  const known = cellOf(country);
  // No number before it is known: nought per cent would be one.
  const share =
    state === "ready" && known !== undefined ? ((weighed ? yoursOf(country) : null)?.[partner]?.share ?? known.presence[partner]?.share ?? 0) : null;
  const heading = words.domains[domain];
  // What is not fetched yet is not what is not known.
  const none = state === "ready" ? words.bands.none : state === "failed" ? words.notFetched : words.loading;
  const about = (title: string, id: string, rest = "") =>
    figureMessages(locale).about({
      title,
      version,
      day,
      address: `${site}${hrefIn(locale, `/vectors?domain=${domain}&year=${year}${rest}`)}#${id}`,
      licence: OURS.licence,
    });
  const show = (republic: Republic, holder: Holder) => {
    setCountry(republic);
    setPartner(holder);
    const rowsHeading = document.getElementById("rows-title");
    rowsHeading?.scrollIntoView({ block: "center" });
    rowsHeading?.focus({ preventScroll: true });
  };

  return (
    <div className="vectors" data-ready={ready ? "" : undefined}>
      <fieldset className="atlas-controls vectors-controls">
        <legend className="visually-hidden">{words.domain}</legend>
        <span className="chips" role="group" aria-label={words.domain}>
          {DOMAINS.map((one) => (
            <button key={one} type="button" className="button" aria-pressed={one === domain} onClick={() => setDomain(one)}>
              {words.domains[one]}
            </button>
          ))}
        </span>
        <YearSlider label={words.year} first={FIRST_YEAR} last={LAST_YEAR} value={year} text={String(year)} onChange={setYear} />
      </fieldset>

      {/* Dots on one scale can be compared; what the arrows add is where they point. */}
      <BandsSection
        {...{ locale, domain, year, weighed, none, name, cellOf, yoursOf, show }}
        state={weighedState}
        title={words.bands.title({ domain: heading.toLowerCase(), year })}
        about={about(words.bands.title({ domain: heading.toLowerCase(), year }), "bands")}
      />

      <section className="figure" id="roses" data-figure="vectors" aria-labelledby="roses-title" {...fetchMark(weighedState)}>
        <h2 id="roses-title" className="figure-title">
          {words.roses.title({ domain: heading.toLowerCase(), year })}
        </h2>
        <p className="subtitle">{words.roses.subtitle}</p>
        <RoseKey locale={locale} />
        {state === "ready" ? null : <p className="note">{state === "failed" ? words.failed : words.loading}</p>}
        <div className="vector-grid graphic">
          {REPUBLICS.map((republic) => {
            const cell = cellOf(republic);
            const yours = yoursOf(republic);
            const choose = (chosen: Partner) => show(republic, chosen);
            const rose = { locale, republic: name(republic), cell, none, onChoose: choose, ...(yours === null ? {} : { presence: yours }) };
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
                  {state === "ready" ? sentenceOf(locale, name(republic), cell, year, "apart") : none}
                </p>
              </div>
            );
          })}
        </div>
        {REPUBLICS.some((republic) => isScheduled(cellOf(republic))) ? <p className="note">{words.scheduled}</p> : null}
        <p className="note">{words.roses.read}</p>
        <FigureFiles
          locale={locale}
          figure="vectors"
          title={words.roses.title({ domain: heading.toLowerCase(), year })}
          about={about(words.roses.title({ domain: heading.toLowerCase(), year }), "roses")}
          forms={["png", "svg", "csv", "xlsx"]}
          part={domain}
          year={year}
        />
      </section>

      <RowsSection
        {...{ locale, heading, domain, year, country, partner, share, rows, name, setCountry, setPartner, api }}
        about={about(words.rows.answer({ republic: name(country), domain: heading.toLowerCase(), year }), "rows", `&country=${country}&partner=${partner}`)}
        answer={state === "ready" ? sentenceOf(locale, name(country), cellOf(country), year) : none}
        state={worst(weighedState, evidenceState)}
      />

      <WeightsSection
        {...{ locale, domain, weights, setWeights, weighed, name, cellOf, yoursOf }}
        state={drawn}
        took={answer === null ? null : Math.round(answer.took)}
      />

      <ConcentrationSection
        {...{ locale, year, none, name, cellOf }}
        title={words.concentration.title({ domain: heading.toLowerCase() })}
        about={about(words.concentration.title({ domain: heading.toLowerCase() }), "concentration")}
        values={concentrations[domain]}
      />

      <CompositeSection {...{ locale, year, composite, setComposite, weights, setWeights, answer, name }} failed={drawn === "failed"} />
    </div>
  );
}
