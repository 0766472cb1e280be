import { keyOf } from "./evidence.ts";
import { METHODS } from "./method.ts";
import { type Range, rangesOf } from "./monte-carlo.ts";
import { aloneOf, COUNTINGS, OTHERS, portions, UNALLOCATED } from "./presence.ts";
import { itemOf } from "./random.ts";
import type { Evidence, Tie } from "./tie.ts";
import { NOBODY, REGION, WIDE, widePlaceOf } from "./wide-places.ts";

const METHOD = METHODS[2];

/** Shares of a tie: the places, and the portion of each. */
interface Portions {
  places: Uint8Array;
  portions: Float64Array;
}

interface PreparedTie {
  /** With the region as one partner, and as four. */
  amounts: readonly [one: number, four: number];
  span: { of: "classes" | "ranges"; item: number; least: number; most: number } | null;
  /** Drawn in or out, where it is not certain. */
  doubt: number | null;
  /** Drawn in or out, where it was chosen: its own item, and the rates of its partners. */
  chosen: { item: number; mean: number; rates: Uint16Array } | null;
  /** By counting; with the region as one partner, and as four. */
  portions: readonly [one: readonly Portions[], four: readonly Portions[]];
}

export interface Prepared {
  carried: boolean;
  unallocated: number;
  /** What is in every draw alike, added up: by counting; with the region as one partner, and as four. */
  standing: readonly [one: readonly Float64Array[], four: readonly Float64Array[]];
  stands: boolean;
  /** What a draw changes or leaves out. */
  ties: readonly PreparedTie[];
  /** All places that a tie can give a share. */
  held: ReadonlySet<number>;
  ranges: readonly Range[];
  /** What it says where a draw leaves nothing: nobody, or that it is missing. */
  empty: "missing" | "nobody";
}

/** What of an indicator is the same in every draw, worked out once. */
export function prepare(evidence: Evidence, empty: "missing" | "nobody", rateOf: (name: string) => number): Prepared {
  const { unallocated, carried } = evidence;
  const all = evidence.ties.map((tie) => prepareTie(tie, rateOf));
  const isStanding = ({ span, doubt, chosen }: PreparedTie) => span === null && doubt === null && chosen === null;
  const standing = all.filter(isStanding);
  const added = (mode: 0 | 1) =>
    COUNTINGS.map((_, counting) => {
      const sums = new Float64Array(WIDE);
      for (const tie of standing) addTo(sums, tie.portions[mode][counting], tie.amounts[mode]);
      return sums;
    });
  return {
    carried,
    unallocated,
    empty,
    standing: [added(0), added(1)],
    stands: standing.length > 0,
    ties: all.filter((tie) => !isStanding(tie)),
    held: new Set(all.flatMap(({ portions: [one] }) => [...(one[0]?.places ?? [])])),
    ranges: rangesOf(evidence),
  };
}

/** Adds an amount to the places of its portions, and says how much was added. */
export function addTo(sums: Float64Array, parts: Portions | undefined, amount: number): number {
  if (parts === undefined) return 0;
  const { places, portions: each } = parts;
  let added = 0;
  for (let at = 0; at < places.length; at++) {
    const place = places[at] ?? 0;
    const more = amount * (each[at] ?? 0);
    sums[place] = (sums[place] ?? 0) + more;
    added += more;
  }
  return added;
}

function prepareTie(tie: Tie, rateOf: (name: string) => number): PreparedTie {
  const { row, amount, span, certain, state } = tie;
  const alone = aloneOf(tie);
  const placed = (of: Parameters<typeof portions<string>>[0]) =>
    COUNTINGS.map((counting): Portions => {
      const shared = portions(of, counting);
      return { places: Uint8Array.from(shared, ([party]) => widePlaceOf(party)), portions: Float64Array.from(shared, ([, portion]) => portion) };
    });
  const collection = "collection" in row ? row.collection : row.series;
  return {
    amounts: [amount, alone.amount],
    span: span === undefined ? null : { ...span, item: itemOf(span.key) },
    doubt: certain ? null : itemOf(keyOf(row)),
    chosen:
      state === undefined
        ? null
        : { item: itemOf(keyOf(row)), mean: METHOD.omitted[state], rates: Uint16Array.from(tie.parties, ([party]) => rateOf(`${collection}/${party}`)) },
    portions: [placed(tie), placed(alone)],
  };
}

/** Can a draw leave no tie of it? */
export function canEmpty({ ties, unallocated, stands }: Prepared): boolean {
  return unallocated === 0 && !stands && ties.every(({ doubt, chosen }) => doubt !== null || chosen !== null);
}

/** Can a draw give a share of it to a place? */
export function canHold(one: Prepared, place: number): boolean {
  const { ranges, unallocated, empty } = one;
  if (place === NOBODY) return empty === "nobody" && canEmpty(one);
  if (place === UNALLOCATED) return unallocated > 0 || ranges.length > 0;
  const held = (wanted: number) => one.held.has(wanted) || ranges.some((range) => range.place === wanted);
  // The neighbours that have less count with all other states.
  return held(place) || (place === OTHERS && held(REGION));
}
