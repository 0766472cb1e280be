import { checkIntervals, checkProbability } from "./door.ts";
import { METHOD } from "./method.ts";
import { fillIn, type Sampler, sameDraw } from "./monte-carlo.ts";
import { HOLDERS, type Holder, PARTNERS, type Partner } from "./partners.ts";
import { concentrationOf, OTHERS, PARTNER_COUNT } from "./presence.ts";
import { nearestOf, SAME } from "./rounding.ts";

/**
 * The middle of the draws, and where 90 % of them lie; to a hundredth of a percentage point. A draw that lacks a part gives each holder a
 * range: from what it has if the rest is not its, to what it has if all the rest is. Low is of the lower ends, high of the upper ones.
 */
export interface Interval {
  low: number;
  median: number;
  high: number;
}

/** What many draws of one republic, domain and year say. */
export interface Intervals {
  presence: Readonly<Record<Holder, Interval>>;
  concentration: Interval;
  /** In which part of the draws the first has the larger share than the second, what is missing given to a holder at random; ties are split. */
  ahead: (first: Partner, second: Partner) => number;
  /** Concentration of what is there in each draw, to compare with another year draw by draw. */
  concentrations: Float64Array;
}

const STEPS = 10_000;

/** Draws and sums up. @param draws how many. */
export function intervalsOf(sampler: Sampler, draws: number): Intervals {
  const shares = new Float64Array(HOLDERS.length);
  const { holders, lacks } = sampler;
  const partners = Uint8Array.from(holders.filter((place) => place < PARTNER_COUNT));
  // A histogram for each holder, one after the other; where nothing can be missing, the ends of the ranges are the shares themselves.
  const counts = () => new Uint32Array(HOLDERS.length * (STEPS + 1));
  const middle = counts();
  const [lower, upper] = lacks ? [counts(), counts()] : [middle, middle];
  const squares = new Uint32Array(STEPS + 1);
  const wins = new Float64Array(PARTNER_COUNT * PARTNER_COUNT);
  const concentrations = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++) {
    const lack = sampler.draw(sameDraw(draw), shares);
    const square = concentrationOf(shares);
    concentrations[draw] = square;
    tally(squares, 0, square);
    for (let at = 0; at < holders.length; at++) {
      const place = holders[at] ?? 0;
      const share = shares[place] ?? 0;
      tally(middle, place, share);
      if (!lacks) continue;
      const least = share * (1 - lack.part);
      tally(lower, place, least);
      // Nobody's and unallocated ties are not what a missing indicator would tell of.
      tally(upper, place, place <= OTHERS ? least + lack.part : share);
    }
    if (lacks) fillIn(shares, lack);
    for (let one = 0; one < partners.length; one++) {
      const first = partners[one] ?? 0;
      const share = shares[first] ?? 0;
      const row = first * PARTNER_COUNT;
      // Partners without a share in any draw are told apart from the others alone.
      wins[row + first] = (wins[row + first] ?? 0) + (share > SAME ? 1 : 0.5);
      for (let other = one + 1; other < partners.length; other++) {
        const second = partners[other] ?? 0;
        const difference = share - (shares[second] ?? 0);
        if (difference >= -SAME) wins[row + second] = (wins[row + second] ?? 0) + (difference > SAME ? 1 : 0.5);
      }
    }
  }
  const isHeld = (place: number) => holders.includes(place);
  return {
    presence: Object.fromEntries(
      HOLDERS.map((holder, place) => [holder, holders.includes(place) ? intervalOf([lower, middle, upper], place, draws) : { low: 0, median: 0, high: 0 }]),
    ) as Record<Holder, Interval>,
    concentration: intervalOf([squares, squares, squares], 0, draws),
    ahead(first, second) {
      const [one, other] = [PARTNERS.indexOf(first), PARTNERS.indexOf(second)];
      if (one === other || (!isHeld(one) && !isHeld(other))) return 0.5;
      // On the diagonal stands how often a partner is ahead of one that never has a share.
      if (!isHeld(other)) return (wins[one * PARTNER_COUNT + one] ?? 0) / draws;
      if (!isHeld(one)) return 1 - (wins[other * PARTNER_COUNT + other] ?? 0) / draws;
      return one < other ? (wins[one * PARTNER_COUNT + other] ?? 0) / draws : 1 - (wins[other * PARTNER_COUNT + one] ?? 0) / draws;
    },
    concentrations,
  };
}

function tally(counts: Uint32Array, place: number, value: number): void {
  const step = place * (STEPS + 1) + Math.min(STEPS, nearestOf(value * STEPS));
  counts[step] = (counts[step] ?? 0) + 1;
}

function intervalOf([lower, middle, upper]: readonly [Uint32Array, Uint32Array, Uint32Array], place: number, draws: number): Interval {
  return { low: quantile(lower, place, 0.05 * draws), median: quantile(middle, place, 0.5 * draws), high: quantile(upper, place, 0.95 * draws) };
}

function quantile(counts: Uint32Array, place: number, rank: number): number {
  let count = 0;
  for (let step = 0; step <= STEPS; step++) {
    count += counts[place * (STEPS + 1) + step] ?? 0;
    if (count >= rank) return step / STEPS;
  }
  return 1;
}

export type Settled = "settled" | "leaning" | "not settled";

/**
 * How sure an order is, in the words of the method.
 *
 * @param probability of the draws that agree, 0 to 1.
 * @throws QueryError for what is no probability.
 */
export function settledAt(probability: number): Settled {
  checkProbability(probability);
  return probability >= METHOD.settled ? "settled" : probability >= METHOD.leaning ? "leaning" : "not settled";
}

export interface First {
  partner: Partner;
  second: Partner;
  /** The least part of the draws in which it is ahead of any one other partner: of the second. */
  probability: number;
  settled: Settled;
  /** Where the draws agree and it leans even so, by the second method: its band is wide, or one tie carries it. */
  limits?: readonly ("band" | "tie")[] | undefined;
}

/** Who comes first: the partner that is ahead of each other in the most draws. @throws QueryError for what are no intervals */
export function firstOf(intervals: Pick<Intervals, "ahead">): First {
  checkIntervals(intervals);
  const { ahead } = intervals;
  const leasts = PARTNERS.map((partner): First => {
    const rivals = PARTNERS.filter((other) => other !== partner).map((second) => ({ second, probability: ahead(partner, second) }));
    const closest = rivals.reduce((least, one) => (one.probability < least.probability ? one : least));
    return { partner, ...closest, settled: settledAt(closest.probability) };
  });
  return leasts.reduce((best, one) => (one.probability > best.probability ? one : best));
}

/** In which part of the draws the first year was more concentrated than the second; ties are split. */
export function fellBetween(before: Float64Array, after: Float64Array): number {
  let fell = 0;
  for (let draw = 0; draw < before.length; draw++) {
    const difference = (before[draw] ?? 0) - (after[draw] ?? 0);
    fell += difference > 1e-12 ? 1 : difference < -1e-12 ? 0 : 0.5;
  }
  return fell / before.length;
}
