import { DOMAINS, METHOD, REPUBLICS } from "@multivector/data/vectors";
import { cellAt, YEARS } from "@/model/vectors/published.ts";
import { each } from "./each.ts";
import { findingOf } from "./finding.ts";
import { SETTLED, type Standings, standingAt, type YearStanding } from "./standings.ts";

export const [FIRST_YEAR, LAST_YEAR] = METHOD.years;

/** All that is published of who comes first. */
export const standings: Standings = each(REPUBLICS, (country) => each(DOMAINS, (domain) => YEARS.map((year) => yearStanding(country, domain, year))));

/** What the latest answers come to. */
export const latestFinding = findingOf(
  DOMAINS,
  each(DOMAINS, (domain) => REPUBLICS.map((country) => standingAt(standings[country][domain], FIRST_YEAR, LAST_YEAR, METHOD.carry))),
);

function yearStanding(country: string, domain: string, year: number): YearStanding {
  const cell = cellAt(country, domain, year);
  if (cell?.first == null) return null;
  const { partner, second, settled } = cell.first;
  return [partner, second, SETTLED.indexOf(settled) as 0 | 1 | 2, Math.round((cell.presence[partner]?.share ?? 0) * 100)];
}
