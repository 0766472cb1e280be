import type { Domain, First, IndicatorId, Republic } from "@multivector/data/vectors";
import { type Certainty, certaintyOf } from "./certainty.ts";
import { largerThanFirst } from "./larger.ts";
import { answers, cellAt } from "./published.ts";

export interface Lead {
  first: First;
  certainty: Certainty;
  share: number;
  /** Where nine tenths of the re-runs put the share. */
  low: number;
  high: number;
  missing: readonly IndicatorId[];
  year: number;
  /** Who has a larger share than the first. */
  larger: ReturnType<typeof largerThanFirst>;
}

/** Who came first in a republic's domain when it was last counted, and with which share; null where too little is known. */
export function latestLead(country: Republic, domain: Domain): Lead | null {
  const year = answers.find((one) => one.country === country && one.domain === domain)?.years.at(-1)?.year ?? 0;
  const cell = cellAt(country, domain, year);
  if (cell?.first == null) return null;
  const { share = 0, low = 0, high = 0 } = cell.presence[cell.first.partner] ?? {};
  return { first: cell.first, certainty: certaintyOf(cell) ?? "untold", share, low, high, missing: cell.missing, year, larger: largerThanFirst(cell) };
}
