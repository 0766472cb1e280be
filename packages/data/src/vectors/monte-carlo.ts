import { keyOf } from "./evidence.ts";
import type { Domain } from "./indicator.ts";
import { indicatorsOf } from "./indicators.ts";
import { METHODS, type MethodId } from "./method.ts";
import { HOLDERS } from "./partners.ts";
import { COUNTINGS, OTHERS, placeOf, portions, type Shares, UNALLOCATED, type Weights } from "./presence.ts";
import { itemOf, random, weightsOf } from "./random.ts";
import type { Evidence } from "./tie.ts";

/** What a draw decides, each from numbers of its own. The first method knows the first five. */
export const FACTORS = ["weights", "counting", "dropped", "ranges", "missing", "selection", "classes", "region"] as const;
export type Factor = (typeof FACTORS)[number];
/** The number of a factor's stream: its place, but that 5 is taken by the weights of domains. */
export const STREAMS = { weights: 0, counting: 1, dropped: 2, ranges: 3, missing: 4, domains: 5, selection: 6, classes: 7, region: 8 } as const;
const { weights: WEIGHTS, counting: COUNTING, dropped: DROPPED, ranges: RANGES, missing: MISSING } = STREAMS;

export const FACTORS_OF: Readonly<Record<MethodId, readonly Factor[]>> = { 1: FACTORS.slice(0, 5), 2: FACTORS };

const METHOD = METHODS[1];

/** Which draw's numbers each factor takes. */
export type DrawOf = readonly number[];
/** All factors from the same draw. */
export const sameDraw = (draw: number): DrawOf => FACTORS.map(() => draw);

const SIZE = HOLDERS.length;

/** A range of a holder's share. */
export interface Range {
  place: number;
  item: number;
  least: number;
  most: number;
}

interface Prepared {
  carried: boolean;
  /** Amounts of the ties that are certain, by counting and holder. */
  certain: readonly Float64Array[];
  uncertain: readonly { item: number; portions: readonly Float64Array[] }[];
  ranges: readonly Range[];
}

/** What a draw lacks: the part of the weight that is missing, and the holder that it is given to when an order is looked for. */
export interface Lack {
  part: number;
  to: number;
}

/** A domain of one republic and year, made ready to be drawn from. */
export interface Sampler {
  /** What its draws decide. */
  factors: readonly Factor[];
  /** Places of the holders that can have a share in some draw; the others have none in any. */
  holders: readonly number[];
  /** Can a draw lack anything? */
  lacks: boolean;
  /** Writes the shares of what is there, and tells what is not. The answer is good until the next draw. */
  draw: (of: DrawOf, into: Shares) => Readonly<Lack>;
}

/**
 * A sampler of the evidence. Nothing but the evidence, the seed and the weights decides what it gives.
 *
 * @param weights fixes the weights; without, they are drawn as well.
 * @returns null where a domain has no evidence.
 */
export function firstSamplerOf(evidence: readonly Evidence[], domain: Domain, seed: number, weights?: Weights): Sampler | null {
  const indicators = indicatorsOf(domain, 1);
  const prepared = indicators.map(({ id }) => {
    const one = evidence.find(({ indicator }) => indicator === id);
    return one === undefined || weights?.[id] === 0 ? null : prepare(one);
  });
  if (prepared.every((one) => one === null)) return null;
  const count = indicators.length;
  const fixed = weights === undefined ? null : indicators.map(({ id }) => weights[id] ?? 1);
  // One that weighs nothing is out already.
  const droppable = [...indicators.keys()].filter((index) => fixed?.[index] !== 0);
  const drawn = new Float64Array(count);
  const used = new Uint8Array(count);
  const one = new Float64Array(SIZE);
  const lack: Lack = { part: 0, to: 0 };
  const use = (test: (index: number) => boolean) => {
    let weight = 0;
    for (let index = 0; index < count; index++) {
      used[index] = prepared[index] !== null && test(index) ? 1 : 0;
      if (used[index] === 1) weight += drawn[index] ?? 0;
    }
    return weight;
  };

  return {
    factors: FACTORS_OF[1],
    // What is missing, or carried and left out, can be anybody's.
    holders: [...HOLDERS.keys()].filter((place) =>
      prepared.some((one) => (one === null || one.carried ? place <= OTHERS : false) || (one !== null && canHold(one, place))),
    ),
    lacks: prepared.some((one) => one === null || one.carried),
    draw(of, into) {
      if (fixed === null) weightsOf(seed, WEIGHTS, of[WEIGHTS] ?? 0, count, METHOD.indicatorCap, drawn);
      else drawn.set(fixed);
      const counting = Math.floor(random(seed, COUNTING, of[COUNTING] ?? 0, 0) * COUNTINGS.length);
      const dropped =
        droppable.length >= 3 && random(seed, DROPPED, of[DROPPED] ?? 0, 0) < 0.5
          ? (droppable[Math.floor(random(seed, DROPPED, of[DROPPED] ?? 0, 1) * droppable.length)] ?? -1)
          : -1;
      const withoutCarried = random(seed, MISSING, of[MISSING] ?? 0, 0) < 0.5;
      const spread = random(seed, MISSING, of[MISSING] ?? 0, 1) < 0.5;
      lack.to = Math.floor(random(seed, MISSING, of[MISSING] ?? 0, 2) * (OTHERS + 1));

      const asked = (index: number) => index !== dropped && !(withoutCarried && prepared[index]?.carried === true);
      let whole = 0;
      for (let index = 0; index < count; index++) if (asked(index)) whole += drawn[index] ?? 0;
      let weight = use(asked);
      lack.part = whole === 0 ? 1 : 1 - weight / whole;
      // Where nothing is left to judge by, what was set aside is taken back; all of the weight stays missing.
      if (weight === 0) weight = use((index) => index !== dropped);
      if (weight === 0) weight = use(() => true);

      into.fill(0);
      for (let index = 0; index < count; index++) {
        const indicator = prepared[index];
        if (indicator === null || indicator === undefined || used[index] === 0) continue;
        drawShares(indicator, seed, of[RANGES] ?? 0, counting, one);
        if (spread) spreadOut(one);
        const part = (drawn[index] ?? 0) / weight;
        for (let place = 0; place < SIZE; place++) into[place] = (into[place] ?? 0) + part * (one[place] ?? 0);
      }
      return lack;
    },
  };
}

/** Gives what is missing to the holder that the draw names. */
export function fillIn(shares: Shares, { part, to }: Readonly<Lack>): void {
  if (part === 0) return;
  for (let place = 0; place < SIZE; place++) shares[place] = (shares[place] ?? 0) * (1 - part);
  shares[to] = (shares[to] ?? 0) + part;
}

function canHold({ certain, uncertain, ranges }: Prepared, place: number): boolean {
  const held = [certain[0], ...uncertain.map(({ portions: parts }) => parts[0])];
  // Where no tie is certain there may be none.
  const open = place === SIZE - 1 && certain[0]?.every((amount) => amount === 0);
  return (
    open === true ||
    held.some((amounts) => (amounts?.[place] ?? 0) > 0) ||
    ranges.some((range) => range.place === place) ||
    (place === UNALLOCATED && ranges.length > 0)
  );
}

function prepare(evidence: Evidence): Prepared {
  const { ties, unallocated, carried } = evidence;
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
    carried,
    certain,
    uncertain: ties.filter((tie) => !tie.certain).map((tie) => ({ item: itemOf(keyOf(tie.row)), portions: amounts([tie]) })),
    ranges: rangesOf(evidence),
  };
}

export function rangesOf({ indicator, ranges }: Evidence): Range[] {
  return Object.entries(ranges).map(([holder, [least, most]]) => ({
    place: placeOf(holder as keyof typeof ranges),
    item: itemOf(`${indicator}/${holder}`),
    least,
    most,
  }));
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
export function drawRanges(ranges: readonly Range[], seed: number, draw: number, into: Shares): void {
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
