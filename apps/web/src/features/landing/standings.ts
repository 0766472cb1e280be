// Who comes first, republic by domain and year, as small as a page can carry it: the island that moves the year has all years at hand.
import type { Domain, Partner, Republic, Settled } from "@multivector/data/vectors";

/** Partner in front, the next one, how settled their order is, and the share of the first in whole per cent; null where too little is known. */
export type YearStanding = readonly [first: Partner, second: Partner, settled: 0 | 1 | 2, share: number] | null;

/** The standings of each year in turn. */
export type Standings = Readonly<Record<Republic, Readonly<Record<Domain, readonly YearStanding[]>>>>;

export interface Standing {
  /** The year that it is of: the one asked for, or the last before it that is known. */
  year: number;
  first: Partner;
  second: Partner;
  settled: Settled;
  share: number;
}

/** By the number in a `YearStanding`. */
export const SETTLED = ["not settled", "leaning", "settled"] as const satisfies readonly Settled[];

/** @param first year that the list begins with @param carry for how many years an answer stands in for one that is missing */
export function standingAt(years: readonly YearStanding[], first: number, year: number, carry: number): Standing | null {
  for (let at = year; at >= Math.max(first, year - carry); at--) {
    const found = years[at - first];
    if (found != null) return { year: at, first: found[0], second: found[1], settled: SETTLED[found[2]], share: found[3] };
  }
  return null;
}
