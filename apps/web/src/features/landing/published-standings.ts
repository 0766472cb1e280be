import { DOMAINS, type Domain, type IndicatorId, METHOD, PARTNERS, REPUBLICS } from "@multivector/data/vectors";
import type { Locale } from "@/locale/locale.ts";
import { untoldWhy } from "@/model/vectors/certainty.ts";
import { cellAt, cells, YEARS } from "@/model/vectors/published.ts";
import { each } from "./each.ts";
import { findingOf } from "./finding.ts";
import { packYear, type Standings, spanOf, standingAt } from "./standings.ts";

export const [FIRST_YEAR, LAST_YEAR] = METHOD.years;

/** Why it cannot be told who comes first, each reason once: the indicators that are missing, or none where the range alone is too wide. */
export const reasons: readonly (readonly IndicatorId[])[] = [
  ...new Map(cells.map(untoldWhy).flatMap((why) => (why === null ? [] : [[String(why), why] as const]))).values(),
];

/** All that is published of who comes first. */
export const standings: Standings = each(REPUBLICS, (country) => each(DOMAINS, (domain) => YEARS.map((year) => yearOf(country, domain, year)).join("")));

const latest = each(DOMAINS, (domain) => REPUBLICS.map((country) => standingAt(standings[country][domain], PARTNERS, FIRST_YEAR, LAST_YEAR, METHOD.carry)));

/** What the latest answers come to. */
export const latestFinding = findingOf(DOMAINS, latest);

/** Of which years the latest answers are, by domain: that of the economy is seldom this one. */
export function latestYears(locale: Locale, domain: Domain): string {
  return spanOf(
    latest[domain].flatMap((one) => one?.year ?? []),
    locale,
  );
}

function yearOf(country: string, domain: string, year: number): string {
  const cell = cellAt(country, domain, year);
  if (cell?.first == null) return packYear(null, PARTNERS);
  const { partner, second, settled } = cell.first;
  const why = untoldWhy(cell);
  const untold = why === null ? 0 : reasons.findIndex((reason) => String(reason) === String(why)) + 1;
  return packYear({ first: partner, second, settled, untold, share: Math.round((cell.presence[partner]?.share ?? 0) * 100) }, PARTNERS);
}
