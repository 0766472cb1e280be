import { type Evidence, keyOf } from "./evidence.ts";
import { type Domain, indicatorsOf } from "./indicators.ts";
import { METHOD } from "./method.ts";
import { HOLDERS } from "./partners.ts";
import { COUNTINGS, OTHERS, placeOf, portions, type Shares, UNALLOCATED, type Weights } from "./presence.ts";
import { itemOf, random, weightsOf } from "./random.ts";

/** What a draw decides, each from numbers of its own. */
export const FACTORS = ["weights", "counting", "dropped", "ranges", "missing"] as const;
export type Factor = (typeof FACTORS)[number];
const [WEIGHTS, COUNTING, DROPPED, RANGES, MISSING] = FACTORS.map((_, place) => place) as [number, number, number, number, number];

/** Which draw's numbers each factor takes. */
export type DrawOf = readonly number[];
/** All factors from the same draw. */
export const sameDraw = (draw: number): DrawOf => [draw, draw, draw, draw, draw];

const SIZE = HOLDERS.length;

interface Prepared {
  place: number;
  carried: boolean;
  /** Amounts of the ties that are certain, by counting and holder. */
  certain: readonly Float64Array[];
  uncertain: readonly { item: number; portions: readonly Float64Array[] }[];
  ranges: readonly { place: number; item: number; least: number; most: number }[];
}

/** A domain of one republic and year, made ready to be drawn from. */
export interface Sampler {
  /** Writes the shares of a draw. */
  draw: (of: DrawOf, into: Shares) => void;
}

/**
 * A sampler of the evidence. Nothing but the evidence, the seed and the weights decides what it gives.
 *
 * @param weights fixes the weights; without, they are drawn as well.
 * @returns null where a domain has no evidence.
 */
export function samplerOf(evidence: readonly Evidence[], domain: Domain, seed: number, weights?: Weights): Sampler | null {
  const indicators = indicatorsOf(domain);
  const prepared = indicators.flatMap(({ id }, place) => {
    const one = evidence.find(({ indicator }) => indicator === id);
    return one === undefined || weights?.[id] === 0 ? [] : [prepare(one, place)];
  });
  if (prepared.length === 0) return null;
  const fixed = weights === undefined ? null : indicators.map(({ id }) => weights[id] ?? 1);
  const fresh = prepared.filter(({ carried }) => !carried).length;
  const drawn = new Float64Array(indicators.length);
  const one = new Float64Array(SIZE);

  return {
    draw(of, into) {
      if (fixed === null) weightsOf(seed, WEIGHTS, of[WEIGHTS] ?? 0, indicators.length, METHOD.indicatorCap, drawn);
      else drawn.set(fixed);
      const counting = Math.floor(random(seed, COUNTING, of[COUNTING] ?? 0, 0) * COUNTINGS.length);
      // Dropping is worth a look only where others are left to judge by.
      const dropped =
        prepared.length >= 3 && random(seed, DROPPED, of[DROPPED] ?? 0, 0) < 0.5
          ? Math.floor(random(seed, DROPPED, of[DROPPED] ?? 0, 1) * prepared.length)
          : -1;
      const withoutCarried = fresh >= 2 && random(seed, MISSING, of[MISSING] ?? 0, 0) < 0.5;
      const spread = random(seed, MISSING, of[MISSING] ?? 0, 1) < 0.5;
      const skipped = (index: number) => index === dropped || (withoutCarried && prepared[index]?.carried === true);

      let weight = 0;
      for (let index = 0; index < prepared.length; index++) if (!skipped(index)) weight += drawn[prepared[index]?.place ?? 0] ?? 0;
      into.fill(0);
      for (let index = 0; index < prepared.length; index++) {
        const indicator = prepared[index];
        if (indicator === undefined || skipped(index)) continue;
        drawShares(indicator, seed, of[RANGES] ?? 0, counting, one);
        if (spread) spreadOut(one);
        const part = (drawn[indicator.place] ?? 0) / weight;
        for (let place = 0; place < SIZE; place++) into[place] = (into[place] ?? 0) + part * (one[place] ?? 0);
      }
    },
  };
}

function prepare(evidence: Evidence, place: number): Prepared {
  const { ties, unallocated, indicator, carried } = evidence;
  const amounts = (of: Evidence["ties"]) =>
    COUNTINGS.map((counting) => {
      const sums = new Float64Array(SIZE);
      for (const tie of of)
        for (const [holder, portion] of portions(tie, counting)) sums[placeOf(holder)] = (sums[placeOf(holder)] ?? 0) + tie.amount * portion;
      return sums;
    });
  const certain = amounts(ties.filter((tie) => tie.certain));
  for (const sums of certain) sums[UNALLOCATED] = unallocated;
  return {
    place,
    carried,
    certain,
    uncertain: ties.filter((tie) => !tie.certain).map((tie) => ({ item: itemOf(keyOf(tie.row)), portions: amounts([tie]) })),
    ranges: Object.entries(evidence.ranges).map(([holder, [least, most]]) => ({
      place: placeOf(holder as keyof typeof evidence.ranges),
      item: itemOf(`${indicator}/${holder}`),
      least,
      most,
    })),
  };
}

function drawShares({ certain, uncertain, ranges }: Prepared, seed: number, draw: number, counting: number, into: Shares): void {
  into.set(certain[counting] ?? []);
  for (const { item, portions: parts } of uncertain) {
    if (random(seed, RANGES, draw, item) >= METHOD.uncertain) continue;
    const part = parts[counting];
    for (let place = 0; place < SIZE; place++) into[place] = (into[place] ?? 0) + (part?.[place] ?? 0);
  }
  let total = 0;
  for (let place = 0; place < SIZE; place++) total += into[place] ?? 0;
  if (total === 0) into[SIZE - 1] = total = 1;
  for (let place = 0; place < SIZE; place++) into[place] = (into[place] ?? 0) / total;
  if (ranges.length > 0) drawRanges(ranges, seed, draw, into);
}

/** What goes above the least of the ranges shares what is left over, where it would be more than that. */
function drawRanges(ranges: Prepared["ranges"], seed: number, draw: number, into: Shares): void {
  into[UNALLOCATED] = 0;
  for (const { place, least } of ranges) into[place] = least;
  let left = 1;
  for (let place = 0; place < SIZE; place++) left -= into[place] ?? 0;
  left = Math.max(0, left);
  let above = 0;
  for (const { least, most, item } of ranges) above += random(seed, RANGES, draw, item) * (most - least);
  const scale = above > left ? left / above : 1;
  for (const { place, least, most, item } of ranges) into[place] = least + scale * random(seed, RANGES, draw, item) * (most - least);
  into[UNALLOCATED] = Math.max(0, left - above * scale);
}

/** What is not known is taken to be as what is known. */
function spreadOut(shares: Shares): void {
  const unknown = shares[UNALLOCATED] ?? 0;
  if (unknown === 0 || unknown === 1) return;
  shares[UNALLOCATED] = 0;
  for (let place = 0; place <= OTHERS; place++) shares[place] = (shares[place] ?? 0) / (1 - unknown);
}
