// Who comes first, republic by domain and year, as small as a page can carry it: the island that moves the year has all years at hand.

import type { Domain, Partner, Republic, Settled } from "@multivector/data/vectors";
import type { Locale } from "@/locale/locale.ts";

export interface Standing {
  /** The year that it is of: the one asked for, or the last before it that is known. */
  year: number;
  first: Partner;
  second: Partner;
  settled: Settled;
  /** Of the first, in whole per cent. */
  share: number;
  /** Why it cannot be told who is first after all, by its place in a list of reasons; 0 where it can. */
  untold: number;
}

/** How sure a standing is: as the method has it, unless too little is known. */
export function gradeOf(standing: Standing | null): Settled | "gap" {
  return standing === null || standing.untold > 0 ? "gap" : standing.settled;
}

/**
 * Years in turn, six signs each: the first and the second partner by their place in a list, how settled their order is, why it cannot be
 * told after all, the share in two.
 * Dots where too little is known.
 */
export type PackedYears = string;
export type Standings = Readonly<Record<Republic, Readonly<Record<Domain, PackedYears>>>>;

const WIDTH = 6;
const GAP = ".".repeat(WIDTH);
const SETTLED = ["not settled", "leaning", "settled"] as const satisfies readonly Settled[];

/** @param partners the list that places are of */
export function packYear(standing: Omit<Standing, "year"> | null, partners: readonly Partner[]): string {
  if (standing === null) return GAP;
  const { first, second, settled, share, untold } = standing;
  const places = [partners.indexOf(first), partners.indexOf(second), SETTLED.indexOf(settled), untold];
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
    return { year: at, first: one, second: other, settled, untold: place(3), share: Number.parseInt(packed.slice(4), 36) };
  }
  return null;
}

/** "2023", or "2023–25"; Russian writes years out, "2023–2025". */
export function spanOf(years: readonly number[], locale: Locale): string {
  const [least, most] = [Math.min(...years), Math.max(...years)];
  if (years.length === 0) return "";
  return least === most ? String(least) : `${least}–${locale === "en" ? String(most).slice(2) : most}`;
}
