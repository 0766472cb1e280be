import { checkEvidence, checkWeights, methodOf } from "./door.ts";
import type { Domain, IndicatorId } from "./indicator.ts";
import { CARDS, checkDomain, indicatorsOf } from "./indicators.ts";
import { METHODS, type MethodId } from "./method.ts";
import { HOLDERS, type Holder, PARTNERS, type Partner, REPUBLICS, type Republic } from "./partners.ts";
import { SAME } from "./rounding.ts";
import type { Evidence, Party, Row, Tie } from "./tie.ts";

/** How a tie of several is shared out: equally among partners, equally among states, or one for each partner. */
export const COUNTINGS = ["partners", "states", "full"] as const;
export type Counting = (typeof COUNTINGS)[number];

/** Shares by holder, in the order of `HOLDERS`; they add up to 1. */
export type Shares = Float64Array;

/** What a row adds to a holder's presence. */
export interface Contribution {
  indicator: IndicatorId;
  holder: Holder;
  row: Row | null;
  /** Part of the presence, 0 to 1. */
  share: number;
}

/** Relative weights of indicators; those not named weigh 1. */
export type Weights = Readonly<Partial<Record<IndicatorId, number>>>;

/** One republic's shares in one domain and year, at the default choices or at given weights. */
export interface Vector {
  method: MethodId;
  shares: Shares;
  /** Part of the domain's weight for which there is evidence, 0 to 1. */
  coverage: number;
  /** The same, of values of the year itself. */
  fresh: number;
  /** Herfindahl–Hirschman index over the named partners; a lower bound. */
  concentration: number;
  contributions: Contribution[];
  /** The neighbour that has most where each republic is a partner of its own; null where none has anything, and in the first method. */
  neighbour: Neighbour | null;
}

/** One republic as a partner of another. */
export interface Neighbour {
  country: Republic;
  share: number;
}

export const PARTNER_COUNT = PARTNERS.length;
export const OTHERS = HOLDERS.indexOf("others");
export const UNALLOCATED = HOLDERS.indexOf("unallocated");
const PLACE = new Map<Holder, number>(HOLDERS.map((holder, place) => [holder, place]));

export const placeOf = (holder: Holder) => PLACE.get(holder) ?? OTHERS;

/** What each party gets of a tie. */
export function portions<P>({ parties }: { parties: readonly (readonly [P, number])[] }, counting: Counting): readonly (readonly [P, number])[] {
  const states = parties.reduce((sum, [, count]) => sum + count, 0);
  return parties.map(([partner, count]) => [partner, counting === "full" ? 1 : counting === "states" ? count / states : 1 / parties.length]);
}

/** A tie as it is where each republic is a partner of its own: with whom, and of how much. */
export function aloneOf({ amount, parties, republics = [], alone = amount }: Tie): {
  amount: number;
  parties: readonly (readonly [Party[0] | Republic, number])[];
} {
  const apart = parties.flatMap(([party, states]): (readonly [Party[0] | Republic, number])[] =>
    party === "REGION" && republics.length > 0 ? republics.map((one) => [one, 1]) : [[party, states]],
  );
  return { amount: alone, parties: apart };
}

/** The shares that one indicator gives, and what they are made of. */
export function sharesOf(evidence: Evidence, counting: Counting = "partners"): { shares: Shares; contributions: Contribution[] } {
  const { indicator, unallocated } = evidence;
  const shares = new Float64Array(HOLDERS.length);
  const parts = evidence.ties.flatMap((tie) =>
    portions(tie, counting).map(([holder, portion]) => ({
      holder,
      row: tie.row as Row | null,
      amount: tie.amount * portion * (tie.certain ? 1 : METHODS[1].uncertain),
    })),
  );
  const total = parts.reduce((sum, { amount }) => sum + amount, unallocated);
  const whole: { holder: Holder; row: Row | null; amount: number }[] = [...parts];
  if (unallocated > 0) whole.push({ holder: "unallocated", row: null, amount: unallocated });
  if (total === 0) whole.push({ holder: "nobody", row: null, amount: 1 });
  const contributions = whole.map(({ holder, row, amount }): Contribution => ({ indicator, holder, row, share: amount / (total || 1) }));
  for (const { holder, share } of contributions) shares[placeOf(holder)] = (shares[placeOf(holder)] ?? 0) + share;
  return { shares, contributions };
}

/**
 * Shares of one domain: the mean of its indicators' shares, by weight.
 *
 * @param evidence of one republic and year; that of other domains is passed over.
 * @param weights of indicators; those of other domains are passed over, too, so that the same ones can go with each domain.
 * @throws QueryError for what is no evidence, domain or weight.
 * @returns null where there is no evidence at all. Whether enough is there to be shown is told by `coverage`.
 */
export function vectorOf(evidence: readonly Evidence[], domain: Domain, weights: Weights = {}): Vector | null {
  checkEvidence(evidence);
  checkDomain(domain);
  const method = methodOf(evidence);
  const names = CARDS[method].map(({ id }) => id);
  checkWeights(weights, names, [domain], method);
  const indicators = indicatorsOf(domain, method);
  const weightOf = (id: IndicatorId) => weights[id] ?? 1;
  const all = indicators.reduce((sum, { id }) => sum + weightOf(id), 0);
  const used = evidence.filter(({ indicator }) => indicators.some(({ id }) => id === indicator) && weightOf(indicator) > 0);
  const weight = used.reduce((sum, { indicator }) => sum + weightOf(indicator), 0);
  if (weight === 0) return null;
  const contributions = used.flatMap((one) => sharesOf(one).contributions.map((part) => ({ ...part, share: (part.share * weightOf(one.indicator)) / weight })));
  const shares = new Float64Array(HOLDERS.length);
  for (const { holder, share } of contributions) shares[placeOf(holder)] = (shares[placeOf(holder)] ?? 0) + share;
  const fresh = used.filter(({ carried }) => !carried).reduce((sum, { indicator }) => sum + weightOf(indicator), 0);
  const neighbour =
    method === 1
      ? null
      : neighbourOf(
          used.map((one) => ({ ...one, weight: weightOf(one.indicator) / weight })),
          shares,
        );
  return { method, shares, coverage: weight / all, fresh: fresh / all, concentration: concentrationOf(shares), contributions, neighbour };
}

function neighbourOf(used: readonly (Evidence & { weight: number })[], shares: Shares): Neighbour | null {
  if ((shares[placeOf("REGION")] ?? 0) === 0) return null;
  const held = new Map<Republic, number>();
  for (const { ties, unallocated, weight } of used) {
    const parts = ties.flatMap((tie) => {
      const alone = aloneOf(tie);
      const amount = alone.amount * (tie.certain ? 1 : METHODS[2].uncertain);
      return portions(alone, "partners").map(([party, portion]) => ({ party, amount: amount * portion }));
    });
    const total = parts.reduce((sum, { amount }) => sum + amount, unallocated);
    for (const { party, amount } of parts) {
      const republic = REPUBLICS.find((one) => one === party);
      if (republic !== undefined && total > 0) held.set(republic, (held.get(republic) ?? 0) + (weight * amount) / total);
    }
  }
  const [most] = [...held].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
  return most === undefined ? null : { country: most[0], share: most[1] };
}

/** Is enough of a domain there to be shown? Two thirds of its weight, or half in the second method, and something of the year itself. */
export function isShown({ method, coverage, fresh }: Pick<Vector, "method" | "coverage" | "fresh">): boolean {
  return coverage >= METHODS[method].coverage - 1e-9 && fresh > 0;
}

/**
 * What keeps a first from being settled although the draws agree: a wide band, or that one tie carries it.
 *
 * @param band how wide the band of its presence is, 0 to 1.
 */
export function limitsOf({ method, contributions }: Pick<Vector, "method" | "contributions">, partner: Partner, band: number): ("band" | "tie")[] {
  if (method === 1) return [];
  const { narrow, carriedByOne } = METHODS[method];
  const byTie = new Map<string, number>();
  for (const { holder, row, share } of contributions) {
    if (holder !== partner || row === null || share === 0) continue;
    const key = JSON.stringify(row);
    byTie.set(key, (byTie.get(key) ?? 0) + share);
  }
  const ties = [...byTie.values()];
  const whole = ties.reduce((sum, share) => sum + share, 0);
  const byOne = ties.length < 2 || Math.max(...ties) > carriedByOne * whole + SAME;
  return [...(band > narrow + SAME ? (["band"] as const) : []), ...(byOne ? (["tie"] as const) : [])];
}

/** The sum of the squared shares of the named partners, 0 to 1. */
export function concentrationOf(shares: Shares): number {
  let sum = 0;
  for (let place = 0; place < PARTNER_COUNT; place++) sum += (shares[place] ?? 0) ** 2;
  return sum;
}

/**
 * What holes alone leave open, at the default weights and counting: the least and the most that each holder's presence can be, whatever
 * missing indicators, ranges and uncertain ties would have said. They can only widen when data is taken away.
 */
export function boundsOf(evidence: readonly Evidence[], domain: Domain): { least: Shares; most: Shares } {
  const indicators = indicatorsOf(domain, methodOf(evidence));
  const least = new Float64Array(HOLDERS.length);
  const most = new Float64Array(HOLDERS.length);
  for (const { id } of indicators) {
    const one = evidence.find(({ indicator }) => indicator === id);
    for (let place = 0; place < HOLDERS.length; place++) {
      const [low, high] = one === undefined ? [0, 1] : extremes(one, HOLDERS[place] ?? "others");
      least[place] = (least[place] ?? 0) + low / indicators.length;
      most[place] = (most[place] ?? 0) + high / indicators.length;
    }
  }
  return { least, most };
}

function extremes(evidence: Evidence, holder: Holder): readonly [number, number] {
  const { ties, unallocated } = evidence;
  const range = holder in evidence.ranges ? evidence.ranges[holder as Partner] : undefined;
  if (range !== undefined) return range;
  // An amount that is not known is as small or as large as it can be; the weight of a class is a choice, and no hole.
  const amountOf = ({ amount, span }: Tie, end: "least" | "most") => (span?.of === "ranges" ? span[end] : amount);
  const sum = (mine: boolean, certain: boolean, end: "least" | "most") =>
    ties
      .filter((tie) => tie.certain === certain)
      .flatMap((tie) => portions(tie, "partners").map(([partner, portion]) => ((partner === holder) === mine ? amountOf(tie, end) * portion : 0)))
      .reduce((total, amount) => total + amount, 0);
  const own = { least: sum(true, true, "least"), most: sum(true, true, "most"), maybe: sum(true, false, "most") };
  const rest = { least: sum(false, true, "least"), most: sum(false, true, "most"), maybe: sum(false, false, "most") };
  const some = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
  if (holder === "nobody") return [ties.length === 0 && unallocated === 0 ? 1 : 0, own.least + rest.least + unallocated === 0 ? 1 : 0];
  if (holder === "unallocated") return [0, some(unallocated, own.least + rest.least + unallocated)];
  const most = own.most + own.maybe + unallocated;
  return [some(own.least, own.least + rest.most + rest.maybe + unallocated), some(most, most + rest.least)];
}

/** For each partner, over how many others it is ahead in indicators of more weight, less those that are ahead of it. */
export function copelandOf(evidence: readonly Evidence[], domain: Domain, weights: Weights = {}): Readonly<Record<Partner, number>> {
  const ids = new Set(indicatorsOf(domain, methodOf(evidence)).map(({ id }) => id));
  const used = evidence.filter(({ indicator }) => ids.has(indicator)).map((one) => ({ shares: sharesOf(one).shares, weight: weights[one.indicator] ?? 1 }));
  const score = (partner: Partner) =>
    PARTNERS.reduce((sum, other) => {
      const ahead = used.reduce(
        (balance, { shares, weight }) => balance + weight * Math.sign((shares[placeOf(partner)] ?? 0) - (shares[placeOf(other)] ?? 0)),
        0,
      );
      return sum + Math.sign(ahead);
    }, 0);
  return Object.fromEntries(PARTNERS.map((partner) => [partner, score(partner)])) as Record<Partner, number>;
}
