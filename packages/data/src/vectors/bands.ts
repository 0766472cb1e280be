import { fillIn, type Sampler, sameDraw } from "./draws.ts";
import { METHOD } from "./method.ts";
import { HOLDERS, type Holder, PARTNERS, type Partner } from "./partners.ts";
import { concentrationOf, OTHERS, PARTNER_COUNT } from "./presence.ts";

/**
 * The middle of the draws, and where 90 % of them lie; to a hundredth of a percentage point. A draw that lacks a part gives each holder a
 * stretch: from what it has if the rest is not its, to what it has if all the rest is. Low is of the lower ends, high of the upper ones.
 */
export interface Band {
  low: number;
  median: number;
  high: number;
}

/** What many draws of one republic, domain and year say. */
export interface Bands {
  presence: Readonly<Record<Holder, Band>>;
  concentration: Band;
  /** In which part of the draws the first has the larger share than the second, what is missing given to a holder at random; ties are split. */
  ahead: (first: Partner, second: Partner) => number;
  /** Concentration of what is there in each draw, to compare with another year draw by draw. */
  concentrations: Float64Array;
}

const STEPS = 10_000;

/** Draws and sums up. @param draws how many. */
export function bandsOf(sampler: Sampler, draws: number): Bands {
  const shares = new Float64Array(HOLDERS.length);
  const [lower, middle, upper] = [0, 1, 2].map(() => HOLDERS.map(() => new Uint32Array(STEPS + 1))) as [Uint32Array[], Uint32Array[], Uint32Array[]];
  const squares = new Uint32Array(STEPS + 1);
  const wins = new Float64Array(PARTNER_COUNT * PARTNER_COUNT);
  const concentrations = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++) {
    const lack = sampler.draw(sameDraw(draw), shares);
    concentrations[draw] = concentrationOf(shares);
    tally(squares, concentrations[draw] ?? 0);
    for (let place = 0; place < HOLDERS.length; place++) {
      const share = shares[place] ?? 0;
      const least = share * (1 - lack.part);
      tally(lower[place], least);
      tally(middle[place], share);
      // Nobody's and unallocated ties are not what a missing indicator would tell of.
      tally(upper[place], place <= OTHERS ? least + lack.part : share);
    }
    fillIn(shares, lack);
    for (let first = 0; first < PARTNER_COUNT; first++) {
      for (let second = first + 1; second < PARTNER_COUNT; second++) {
        const difference = (shares[first] ?? 0) - (shares[second] ?? 0);
        const win = difference > 0 ? 1 : difference === 0 ? 0.5 : 0;
        wins[first * PARTNER_COUNT + second] = (wins[first * PARTNER_COUNT + second] ?? 0) + win;
      }
    }
  }
  return {
    presence: Object.fromEntries(
      HOLDERS.map((holder, place) => [holder, bandOf([lower[place] ?? squares, middle[place] ?? squares, upper[place] ?? squares], draws)]),
    ) as Record<Holder, Band>,
    concentration: bandOf([squares, squares, squares], draws),
    ahead(first, second) {
      const [one, other] = [PARTNERS.indexOf(first), PARTNERS.indexOf(second)];
      if (one === other) return 0.5;
      return one < other ? (wins[one * PARTNER_COUNT + other] ?? 0) / draws : 1 - (wins[other * PARTNER_COUNT + one] ?? 0) / draws;
    },
    concentrations,
  };
}

function tally(histogram: Uint32Array | undefined, value: number): void {
  const step = Math.min(STEPS, Math.round(value * STEPS));
  if (histogram !== undefined) histogram[step] = (histogram[step] ?? 0) + 1;
}

function bandOf([lower, middle, upper]: readonly [Uint32Array, Uint32Array, Uint32Array], draws: number): Band {
  return { low: quantile(lower, 0.05 * draws), median: quantile(middle, 0.5 * draws), high: quantile(upper, 0.95 * draws) };
}

function quantile(histogram: Uint32Array, rank: number): number {
  let count = 0;
  for (let step = 0; step <= STEPS; step++) {
    count += histogram[step] ?? 0;
    if (count >= rank) return step / STEPS;
  }
  return 1;
}

export type Settled = "settled" | "leaning" | "not settled";

/** How sure an order is, in the words of the method. @param probability of the draws that agree. */
export function settledAt(probability: number): Settled {
  return probability >= METHOD.settled ? "settled" : probability >= METHOD.leaning ? "leaning" : "not settled";
}

export interface First {
  partner: Partner;
  second: Partner;
  /** The least part of the draws in which it is ahead of any one other partner: of the second. */
  probability: number;
  settled: Settled;
}

/** Who comes first: the partner that is ahead of each other in the most draws. */
export function firstOf({ ahead }: Pick<Bands, "ahead">): First {
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
