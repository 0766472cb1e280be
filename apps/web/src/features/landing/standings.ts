// Who comes first, republic by domain and year, as small as a page can carry it: the island that moves the year has all years at hand.
import type { Domain, Partner, Republic, Settled } from "@multivector/data/vectors";

export interface Standing {
  /** The year that it is of: the one asked for, or the last before it that is known. */
  year: number;
  first: Partner;
  second: Partner;
  settled: Settled;
  /** Of the first, in whole per cent. */
  share: number;
}

/**
 * Years in turn, five signs each: the first and the second partner by their place in a list, how settled their order is, the share in two.
 * Dots where too little is known.
 */
export type PackedYears = string;
export type Standings = Readonly<Record<Republic, Readonly<Record<Domain, PackedYears>>>>;

const WIDTH = 5;
const GAP = ".".repeat(WIDTH);
const SETTLED = ["not settled", "leaning", "settled"] as const satisfies readonly Settled[];

/** @param partners the list that places are of */
export function packYear(standing: Omit<Standing, "year"> | null, partners: readonly Partner[]): string {
  if (standing === null) return GAP;
  const { first, second, settled, share } = standing;
  const places = [partners.indexOf(first), partners.indexOf(second), SETTLED.indexOf(settled)];
  return places.map((place) => place.toString(36)).join("") + share.toString(36).padStart(2, "0");
}

/** @param first year that the list begins with @param carry for how many years an answer stands in for one that is missing */
export function standingAt(years: PackedYears, partners: readonly Partner[], first: number, year: number, carry: number): Standing | null {
  for (let at = year; at >= Math.max(first, year - carry); at--) {
    const packed = years.slice((at - first) * WIDTH, (at - first + 1) * WIDTH);
    if (packed === GAP || packed === "") continue;
    const place = (sign: number) => Number.parseInt(packed.charAt(sign), 36);
    const [one, other] = [partners[place(0)], partners[place(1)]];
    const settled = SETTLED[place(2)];
    if (one === undefined || other === undefined || settled === undefined) throw new Error(`standings: “${packed}” is not a year`);
    return { year: at, first: one, second: other, settled, share: Number.parseInt(packed.slice(3), 36) };
  }
  return null;
}
