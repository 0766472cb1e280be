import { type Sampler, sameDraw } from "./draws.ts";
import { METHOD } from "./method.ts";
import { HOLDERS, type Holder, PARTNERS, type Partner } from "./partners.ts";
import { concentrationOf, PARTNER_COUNT } from "./presence.ts";

/** The middle of the draws, and where 90 % of them lie; to a hundredth of a percentage point. */
export interface Band {
  low: number;
  median: number;
  high: number;
}

/** What many draws of one republic, domain and year say. */
export interface Bands {
  presence: Readonly<Record<Holder, Band>>;
  concentration: Band;
  /** In which part of the draws the first has the larger share than the second; ties are split. */
  ahead: (first: Partner, second: Partner) => number;
  /** Concentration of each draw, to compare with another year draw by draw. */
  concentrations: Float64Array;
}

const STEPS = 10_000;

/** Draws and sums up. @param draws how many. */
export function bandsOf(sampler: Sampler, draws: number): Bands {
  const shares = new Float64Array(HOLDERS.length);
  const histograms = HOLDERS.map(() => new Uint32Array(STEPS + 1));
  const squares = new Uint32Array(STEPS + 1);
  const wins = new Float64Array(PARTNER_COUNT * PARTNER_COUNT);
  const concentrations = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++) {
    sampler.draw(sameDraw(draw), shares);
    for (let place = 0; place < HOLDERS.length; place++) tally(histograms[place], shares[place] ?? 0);
    for (let first = 0; first < PARTNER_COUNT; first++) {
      for (let second = first + 1; second < PARTNER_COUNT; second++) {
        const difference = (shares[first] ?? 0) - (shares[second] ?? 0);
        const win = difference > 0 ? 1 : difference === 0 ? 0.5 : 0;
        wins[first * PARTNER_COUNT + second] = (wins[first * PARTNER_COUNT + second] ?? 0) + win;
      }
    }
    concentrations[draw] = concentrationOf(shares);
    tally(squares, concentrations[draw] ?? 0);
  }
  return {
    presence: Object.fromEntries(HOLDERS.map((holder, place) => [holder, bandOf(histograms[place] ?? squares, draws)])) as Record<Holder, Band>,
    concentration: bandOf(squares, draws),
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

function bandOf(histogram: Uint32Array, draws: number): Band {
  return { low: quantile(histogram, 0.05 * draws), median: quantile(histogram, 0.5 * draws), high: quantile(histogram, 0.95 * draws) };
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
