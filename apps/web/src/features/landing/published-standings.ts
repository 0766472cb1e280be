import { DOMAINS, METHOD, PARTNERS, REPUBLICS } from "@multivector/data/vectors";
import { cellAt, YEARS } from "@/model/vectors/published.ts";
import { each } from "./each.ts";
import { findingOf } from "./finding.ts";
import { packYear, type Standings, standingAt } from "./standings.ts";

export const [FIRST_YEAR, LAST_YEAR] = METHOD.years;

/** All that is published of who comes first. */
export const standings: Standings = each(REPUBLICS, (country) => each(DOMAINS, (domain) => YEARS.map((year) => yearOf(country, domain, year)).join("")));

/** What the latest answers come to. */
export const latestFinding = findingOf(
  DOMAINS,
  each(DOMAINS, (domain) => REPUBLICS.map((country) => standingAt(standings[country][domain], PARTNERS, FIRST_YEAR, LAST_YEAR, METHOD.carry))),
);

function yearOf(country: string, domain: string, year: number): string {
  const cell = cellAt(country, domain, year);
  if (cell?.first == null) return packYear(null, PARTNERS);
  const { partner, second, settled } = cell.first;
  return packYear({ first: partner, second, settled, share: Math.round((cell.presence[partner]?.share ?? 0) * 100) }, PARTNERS);
}
