/** What two sides are compared by, in the order in which it is shown. Each is read at the end of a year, or over it. */
export const MEASURES = ["bodies", "agreements", "deployments", "corridors", "visits", "events", "un", "trade"] as const;
export type Measure = (typeof MEASURES)[number];

/** What a measure counts in: measures of one family share a scale. */
export type Family = "count" | "percent";
export const familyOf = (measure: Measure): Family => (measure === "un" || measure === "trade" ? "percent" : "count");

/** What is counted over a year, so that a year that is not over has less. The others are read on its last day, or are shares. */
const OVER_A_YEAR: readonly Measure[] = ["visits", "events"];

/** Why a measure has no reading: it is not asked of these two, or no series has a value of that year, or it is still on its way. */
type NoReading = "not-fetched" | "itself" | "not-state" | "no-series" | "outside" | "no-row" | "too-few";

/** Least and most of what is held that the dates known allow; in place of them, why there are none. */
export type Reading = readonly [least: number, most: number] | NoReading;

/** The readings of one republic: by partner and measure, a reading for each year from `FIRST_YEAR` on. */
export type Readings = Readonly<Record<string, Readonly<Record<Measure, readonly Reading[]>>>>;

export const FIRST_YEAR = 1991;

/** One side of a comparison. */
export interface Side {
  republic: string;
  partner: string;
  year: number;
}

/** Where readings stop to be comparable. */
export interface Bounds {
  /** The first year that is not over, of what is counted over a year: what happened later in it is not held. */
  open: number;
  /** First year from which visits are counted; what is held of earlier ones was chosen. */
  visitsFrom: number;
  /** With whom visits are counted at all. */
  visitsWith: readonly string[];
  /** Years whose votes come from another collection. */
  otherVotes: readonly number[];
  /** By republic, the years from which its trade is counted otherwise; those without a break are left out. */
  tradeBreaks: Readonly<Record<string, readonly number[]>>;
}

/** Why two readings cannot be set against each other, and which side is why. */
export interface Obstacle {
  why: NoReading | "early" | "chosen" | "open" | "other-count" | "broken";
  side: Side;
}

export interface Compared {
  measure: Measure;
  a: Reading;
  b: Reading;
  /** Which side has more; `open` where the dates known allow both; null where they cannot be compared. */
  more: "a" | "b" | "same" | "open" | null;
  /** Why they cannot; empty where they can. */
  obstacles: readonly Obstacle[];
}

/** Two sides, measure by measure. A difference counts only where both were counted alike and the ranges do not touch. */
export function compare(readings: Readonly<Record<string, Readings>>, a: Side, b: Side, bounds: Bounds): Compared[] {
  const at = ({ republic, partner, year }: Side, measure: Measure): Reading =>
    republic === partner ? "itself" : (readings[republic]?.[partner]?.[measure]?.[year - FIRST_YEAR] ?? "not-fetched");
  return MEASURES.map((measure) => {
    const [one, other] = [at(a, measure), at(b, measure)];
    const obstacles = [...obstaclesTo(measure, one, a, b, bounds), ...obstaclesTo(measure, other, b, a, bounds)];
    const more = obstacles.length > 0 || !isKnown(one) || !isKnown(other) ? null : moreOf(one, other);
    return { measure, a: one, b: other, more, obstacles };
  });
}

/** Is there a reading? */
export function isKnown(reading: Reading): reading is Exclude<Reading, NoReading> {
  return typeof reading !== "string";
}

/** What keeps the reading of a side from being set against that of the other. */
function obstaclesTo(measure: Measure, reading: Reading, side: Side, other: Side, bounds: Bounds): Obstacle[] {
  if (!isKnown(reading)) return [{ why: reading, side }];
  const sameYear = side.year === other.year;
  const found: Obstacle["why"][] = [];
  if (measure === "visits" && !bounds.visitsWith.includes(side.partner)) found.push("chosen");
  else if (measure === "visits" && side.year < bounds.visitsFrom) found.push("early");
  if (OVER_A_YEAR.includes(measure) && side.year >= bounds.open && !sameYear) found.push("open");
  if (measure === "un" && bounds.otherVotes.includes(side.year) && !sameYear) found.push("other-count");
  if (measure === "trade" && side.republic === other.republic && bounds.tradeBreaks[side.republic]?.some((from) => isBetween(side, other, from)))
    found.push("broken");
  return found.map((why) => ({ why, side }));
}

/** Is one of two sides of before a year, and the other of it or later? */
const isBetween = (one: Side, other: Side, from: number) => one.year < from !== other.year < from;

function moreOf(a: readonly [number, number], b: readonly [number, number]): Exclude<Compared["more"], null> {
  if (a[0] > b[1]) return "a";
  if (b[0] > a[1]) return "b";
  return a[0] === a[1] && b[0] === b[1] ? "same" : "open";
}
