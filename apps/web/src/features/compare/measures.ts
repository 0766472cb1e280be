/** What two sides are compared by, in the order in which it is shown. Each is read at the end of a year, or over it. */
export const MEASURES = ["bodies", "agreements", "deployments", "corridors", "visits", "events", "un", "trade"] as const;
export type Measure = (typeof MEASURES)[number];

/** What a measure counts in: measures of one family share a scale. */
export type Family = "count" | "percent";
export const familyOf = (measure: Measure): Family => (measure === "un" || measure === "trade" ? "percent" : "count");

/** Least and most of what is held that the dates known allow; null where nothing is observed or the measure does not apply. */
export type Reading = readonly [least: number, most: number] | null;

/** The readings of one republic: by partner and measure, a reading for each year from `FIRST_YEAR` on. */
export type Readings = Readonly<Record<string, Readonly<Record<Measure, readonly Reading[]>>>>;

export const FIRST_YEAR = 1991;

/** One side of a comparison. */
export interface Side {
  republic: string;
  partner: string;
  year: number;
}

export interface Compared {
  measure: Measure;
  a: Reading;
  b: Reading;
  /** Which side has more; `open` where the dates known allow both; null where one of them is not known. */
  more: "a" | "b" | "same" | "open" | null;
}

/** Two sides, measure by measure. A difference counts only where the ranges do not touch. */
export function compare(readings: Readonly<Record<string, Readings>>, a: Side, b: Side): Compared[] {
  const at = ({ republic, partner, year }: Side, measure: Measure): Reading => readings[republic]?.[partner]?.[measure]?.[year - FIRST_YEAR] ?? null;
  return MEASURES.map((measure) => {
    const [one, other] = [at(a, measure), at(b, measure)];
    return { measure, a: one, b: other, more: moreOf(one, other) };
  });
}

function moreOf(a: Reading, b: Reading): Compared["more"] {
  if (a === null || b === null) return null;
  if (a[0] > b[1]) return "a";
  if (b[0] > a[1]) return "b";
  return a[0] === a[1] && b[0] === b[1] ? "same" : "open";
}
