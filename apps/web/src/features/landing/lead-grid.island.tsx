"use client";

import type { Domain, Partner, Republic, Settled } from "@multivector/data/vectors";
import { hrefIn, type Locale, listIn } from "@/locale/locale.ts";
import { leadGridMessages } from "@/messages/leadGrid/index.ts";
import { textColourOf, toneOf } from "@/ui/chart/tone.ts";
import { YearSlider } from "@/ui/date/year-slider.tsx";
import { LeadKey } from "./lead-key.tsx";
import { gradeOf, type Standing, type Standings, spanOf, standingAt } from "./standings.ts";
import { useGridYear } from "./use-grid-year.ts";

interface LeadGridProps {
  locale: Locale;
  standings: Standings;
  /** Last day that can be chosen. */
  horizon: string;
  years: readonly [first: number, last: number];
  /** For how many years an answer stands in for one that is missing. */
  carry: number;
  republics: Readonly<Record<Republic, string>>;
  domains: Readonly<Record<Domain, string>>;
  partners: Readonly<Record<Partner, string>>;
  /** The partners in the order that standings are packed by. */
  order: readonly Partner[];
  /** Why it cannot be told who comes first: names of what is missing, or null where the range alone is too wide. */
  reasons: readonly (string | null)[];
}

/** Republics by domains: who comes first, and how settled that is, in the year that is chosen. */
export function LeadGrid({ locale, standings, horizon, years: [first, last], carry, republics, domains, partners, order, reasons }: LeadGridProps) {
  const words = leadGridMessages(locale);
  const { year, before, setYear } = useGridYear(horizon, first, last);
  const fields = Object.entries(domains) as [Domain, string][];
  const at = (republic: Republic, domain: Domain) => standingAt(standings[republic][domain], order, first, year, carry);
  const codes = Object.keys(republics) as Republic[];
  const all = codes.flatMap((code) => fields.map(([domain]) => at(code, domain)));
  const count = (state: Settled | "gap") => all.filter((one) => gradeOf(one) === state).length;
  const tally = { year, settled: count("settled"), leaning: count("leaning"), open: count("not settled"), gaps: count("gap") };
  const because = (reason: number) => {
    const missing = reasons[reason - 1];
    return missing == null ? words.tooWide : words.missing({ names: missing });
  };
  const untold = fields.flatMap(([domain, name]) => {
    const cases = reasons.flatMap((_, place) => {
      const where = codes.filter((code) => at(code, domain)?.untold === place + 1).map((code) => republics[code]);
      return where.length === 0 ? [] : [words.untoldCase({ republics: listIn(locale, where), reason: because(place + 1) })];
    });
    return cases.length === 0 ? [] : [words.untoldIn({ domain: whole(name).toLowerCase(), cases: cases.join(", ") })];
  });
  const text = year === last ? words.now({ year }) : before ? words.earliest({ year }) : String(year);
  return (
    <section className={year === last ? "lead" : "lead earlier"} aria-labelledby="lead-title">
      <h2 id="lead-title">{year === last ? words.latest : words.title({ year })}</h2>
      <table className="lead-grid" aria-labelledby="lead-title" data-no-receipts="">
        <thead>
          <tr>
            <td />
            {fields.map(([domain, name]) => (
              <th key={domain} scope="col">
                {name}{" "}
                <span className="lead-years">
                  {spanOf(
                    codes.flatMap((code) => at(code, domain)?.year ?? []),
                    locale,
                  )}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {codes.map((republic) => (
            <tr key={republic}>
              <th scope="row">
                <a href={hrefIn(locale, `/countries/${republic}#vectors`)}>{republics[republic]}</a>
              </th>
              {fields.map(([domain, name]) => (
                <td key={domain}>
                  <Tile
                    {...{ locale, republic, domain, year, partners, because }}
                    standing={at(republic, domain)}
                    where={`${republics[republic]}, ${whole(name)}`}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <YearSlider label={words.year} first={first} last={last} value={year} text={text} onChange={setYear} />
      {/* What stands beside the grid is of the latest year. */}
      {year === last ? null : (
        <p className="note lead-tally" data-testid="tally">
          {words.tally(tally)}
        </p>
      )}
      <LeadKey locale={locale} shown={all.map(lookOf)} />
      {untold.length === 0 ? null : (
        <p className="note lead-tally" data-testid="untold">
          {words.untold({ list: untold.join("; ") })}
        </p>
      )}
    </section>
  );
}

interface TileProps {
  locale: Locale;
  republic: Republic;
  domain: Domain;
  year: number;
  standing: Standing | null;
  /** Republic and domain by name. */
  where: string;
  partners: LeadGridProps["partners"];
  /** Why it cannot be told, in words. */
  because: (reason: number) => string;
}

/** One answer, which leads to the rows behind it. What is settled is filled, what leans is tinted, what is open has a dashed edge and two names, what cannot be told has none. */
function Tile({ locale, republic, domain, year, standing, where, partners, because }: TileProps) {
  const words = leadGridMessages(locale);
  const href = (partner: string, of: number) => hrefIn(locale, `/vectors?domain=${domain}&year=${of}&country=${republic}&partner=${partner}#rows`);
  if (standing === null) {
    return (
      <a className="tile gap" href={href("others", year)} aria-label={words.gapLabel({ where, year })}>
        <span>{words.gap}</span>
      </a>
    );
  }
  const { first, second, settled, share, untold } = standing;
  if (untold > 0) {
    return (
      <a className="tile untold" href={href(first, standing.year)} aria-label={words.untoldLabel({ where, year: standing.year, reason: because(untold) })}>
        <b>{words.cannotTell}</b>
      </a>
    );
  }
  const state = settled === "not settled" ? "open" : settled;
  return (
    <a
      className={`tile ${state}`}
      style={{ "--tone": textColourOf(toneOf(first)) } as React.CSSProperties}
      href={href(first, standing.year)}
      aria-label={words.label({ where, year: standing.year, first: partners[first], second: partners[second], state, share })}
    >
      <b>{partners[first]}</b> <span>{state === "open" ? words.or({ second: partners[second] }) : words.states[state]}</span>
    </a>
  );
}

/** How a tile looks. */
function lookOf(standing: Standing | null): "settled" | "leaning" | "open" | "untold" | "gap" {
  if (standing === null) return "gap";
  if (standing.untold > 0) return "untold";
  return standing.settled === "not settled" ? "open" : standing.settled;
}

/** A name without the places where it may be broken. */
const whole = (name: string) => name.replaceAll("\u00ad", "");
