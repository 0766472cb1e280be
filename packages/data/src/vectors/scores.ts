import { checkOptions, type Option } from "../query/options.ts";
import { checkEvidence, checkScoreWeights, draws, methodOf, seed } from "./door.ts";
import { DOMAINS, type Domain, type IndicatorId } from "./indicator.ts";
import { indicatorsOf } from "./indicators.ts";
import { type First, firstOf, type Interval, type Intervals, intervalsOf } from "./intervals.ts";
import { METHOD, type MethodId } from "./method.ts";
import { FACTORS_OF, fillIn, type Lack, type Sampler, STREAMS } from "./monte-carlo.ts";
import { HOLDERS, type Holder, PARTNERS, type Partner } from "./partners.ts";
import { boundsOf, copelandOf, isShown, limitsOf, type Neighbour, PARTNER_COUNT, type Shares, type Vector, vectorOf, type Weights } from "./presence.ts";
import { weightsOf } from "./random.ts";
import { nearestOf } from "./rounding.ts";
import { samplerOf } from "./sampler.ts";
import type { Evidence } from "./tie.ts";

export interface ScoreOptions {
  /**
   * Relative weights of indicators and of domains. Where one of a domain's indicators is named, those of it that are not weigh 1, and the
   * weights are no longer drawn; the same for domains.
   */
  weights?: Readonly<Partial<Record<IndicatorId | Domain, number>>> | undefined;
  /** How domains are put together: geometric as published, or arithmetic. */
  method?: Aggregation | undefined;
  /** 0 to 4,294,967,295; as published if left out. */
  seed?: number | undefined;
  /** 1 to 1,000,000; as published if left out. */
  draws?: number | undefined;
}

export const AGGREGATIONS = ["geometric", "arithmetic"] as const;
export type Aggregation = (typeof AGGREGATIONS)[number];

const SCORING: Readonly<Record<keyof ScoreOptions, Option>> = {
  // Checked against the indicators of the method, which the evidence tells.
  weights: () => {},
  method: { values: AGGREGATIONS, what: "geometric, as published, or arithmetic" },
  seed,
  draws,
};

/** A presence: at the default choices, over the draws, and as far as it can go. */
export interface Presence extends Interval {
  share: number;
  least: number;
  most: number;
}

/** One republic's vector in one domain and year, with what is sure about it. Shares and probabilities are 0 to 1. */
export interface Score {
  /** By which method. */
  method: MethodId;
  domain: Domain;
  /** Whether enough of the weight is there, by the method; the rest is filled in, but not to be shown as a finding. */
  shown: boolean;
  coverage: number;
  /** Coverage by values of the year itself. */
  fresh: number;
  presence: Readonly<Record<Holder, Presence>>;
  concentration: Interval & { value: number };
  /** Who comes first; null where the domain is not shown, since nobody can be said to. */
  first: First | null;
  /** The neighbour that has most where each republic counts as a partner of its own; null where none has anything, and in the first method. */
  neighbour: Neighbour | null;
  /** Who comes first by Copeland's rule; null if several do, or the domain is not shown. */
  copeland: Partner | null;
  /** Part of the draws in which the first has the larger share; of those who may have one at all, in the order of partners. */
  ahead: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Shares across domains, of the named partners, which add up to 1. */
export interface Composite {
  method: Aggregation;
  domains: readonly Domain[];
  presence: Readonly<Record<Partner, Interval & { share: number }>>;
  first: First;
}

/**
 * What the evidence of one republic and year says: a score for each domain that has any, and the composite where three are shown.
 * The same evidence and options give the same numbers anywhere.
 *
 * @throws QueryError for what is no evidence, and for an option or a value that there is not.
 */
export function scoresOf(evidence: readonly Evidence[], options: ScoreOptions = {}): { scores: Score[]; composite: Composite | null } {
  checkEvidence(evidence);
  checkOptions("scoresOf", options, SCORING);
  if (options.weights !== undefined) checkScoreWeights(options.weights, methodOf(evidence));
  const scores = DOMAINS.flatMap((domain) => scoreOf(evidence, domain, options)?.score ?? []);
  return { scores, composite: compositeOf(evidence, options) };
}

/** One domain; null where it has no evidence. Also gives the sampler and the intervals, for what is asked of them further. */
export function scoreOf(
  evidence: readonly Evidence[],
  domain: Domain,
  { weights, seed = METHOD.seed, draws = METHOD.draws }: ScoreOptions = {},
): { score: Score; intervals: Intervals; sampler: Sampler } | null {
  const own = indicatorWeights(weights, domain, methodOf(evidence));
  const vector = vectorOf(evidence, domain, own);
  const sampler = samplerOf(evidence, domain, seed, own);
  if (vector === null || sampler === null) return null;
  const intervals = intervalsOf(sampler, draws);
  const { least, most } = boundsOf(evidence, domain);
  const present = PARTNERS.filter((partner) => intervals.presence[partner].high > 0);
  const shown = isShown(vector);
  const score: Score = {
    method: vector.method,
    domain,
    shown,
    coverage: round(vector.coverage),
    fresh: round(vector.fresh),
    presence: Object.fromEntries(
      HOLDERS.map((holder, place) => [
        holder,
        { share: round(vector.shares[place]), ...intervals.presence[holder], least: round(least[place]), most: round(most[place]) },
      ]),
    ) as Record<Holder, Presence>,
    concentration: { value: round(vector.concentration), ...intervals.concentration },
    first: shown ? firstIn(vector, intervals) : null,
    neighbour: vector.neighbour === null ? null : { ...vector.neighbour, share: round(vector.neighbour.share) },
    copeland: shown ? soleFirst(copelandOf(evidence, domain, own)) : null,
    ahead: Object.fromEntries(
      present.map((first, place) => [first, Object.fromEntries(present.slice(place + 1).map((second) => [second, round(intervals.ahead(first, second))]))]),
    ),
  };
  return { score, intervals, sampler };
}

/** Who comes first in a domain. In the second method a wide band, or a single tie, keeps it from being settled. */
function firstIn(vector: Vector, intervals: Intervals): First {
  const first = rounded(firstOf(intervals));
  const { low, high } = intervals.presence[first.partner];
  if (first.settled !== "settled") return first;
  const limits = limitsOf(vector, first.partner, high - low);
  return limits.length === 0 ? first : { ...first, settled: "leaning", limits };
}

/** Shares across domains; null where fewer than three are shown, or where no partner is in all of them. */
function compositeOf(
  evidence: readonly Evidence[],
  { weights, method = "geometric", seed = METHOD.seed, draws = METHOD.draws }: ScoreOptions,
): Composite | null {
  const parts = DOMAINS.flatMap((domain, place) => {
    const own = indicatorWeights(weights, domain, methodOf(evidence));
    const [vector, sampler] = [vectorOf(evidence, domain, own), samplerOf(evidence, domain, seed, own)];
    return vector === null || sampler === null || !isShown(vector)
      ? []
      : [{ domain, place, shares: vector.shares, sampler, drawn: new Float64Array(HOLDERS.length) }];
  });
  if (parts.length < 3) return null;
  const fixed = DOMAINS.some((domain) => weights?.[domain] !== undefined) ? DOMAINS.map((domain) => weights?.[domain] ?? 1) : null;
  const equal = fixed ?? DOMAINS.map(() => 1);
  const point = new Float64Array(HOLDERS.length);
  combine(
    parts.map(({ place, shares }) => ({ weight: equal[place] ?? 0, shares })),
    method,
    point,
  );
  if (point.every((share) => share === 0)) return null;
  const domainWeights = new Float64Array(DOMAINS.length);
  const intervals = intervalsOf(
    {
      factors: FACTORS_OF[methodOf(evidence)],
      holders: PARTNERS.map((_, place) => place),
      lacks: false,
      draw(of, into) {
        // Another factor number than that of the indicators' weights, whose first it would repeat.
        if (fixed === null) weightsOf(seed, STREAMS.domains, of[0] ?? 0, DOMAINS.length, METHOD.domainCap, domainWeights);
        else domainWeights.set(fixed);
        for (const { sampler, drawn } of parts) fillIn(drawn, sampler.draw(of, drawn));
        combine(
          parts.map(({ place, drawn }) => ({ weight: domainWeights[place] ?? 0, shares: drawn })),
          method,
          into,
        );
        return NOTHING;
      },
    },
    draws,
  );
  return {
    method,
    domains: parts.map(({ domain }) => domain),
    presence: Object.fromEntries(
      PARTNERS.map((partner, place) => [partner, { share: round(point[place]), ...intervals.presence[partner] }]),
    ) as Composite["presence"],
    first: rounded(firstOf(intervals)),
  };
}

// Filled in already.
const NOTHING: Lack = { part: 0, to: 0 };

function combine(parts: readonly { weight: number; shares: Shares }[], method: Aggregation, into: Shares): void {
  const weight = parts.reduce((sum, part) => sum + part.weight, 0);
  into.fill(0);
  let total = 0;
  for (let place = 0; place < PARTNER_COUNT; place++) {
    const mean =
      method === "arithmetic"
        ? parts.reduce((sum, { weight: own, shares }) => sum + own * (shares[place] ?? 0), 0) / weight
        : Math.exp(parts.reduce((sum, { weight: own, shares }) => (own === 0 ? sum : sum + own * Math.log(shares[place] ?? 0)), 0) / weight);
    into[place] = mean;
    total += mean;
  }
  if (total > 0) for (let place = 0; place < PARTNER_COUNT; place++) into[place] = (into[place] ?? 0) / total;
}

/** The weights named for a domain; undefined where none is, so that they are drawn. */
function indicatorWeights(weights: ScoreOptions["weights"], domain: Domain, method: MethodId): Weights | undefined {
  const named = indicatorsOf(domain, method).flatMap(({ id }) => (weights?.[id] === undefined ? [] : [id]));
  return named.length === 0 ? undefined : Object.fromEntries(named.map((id) => [id, weights?.[id]]));
}

function soleFirst(copeland: Readonly<Record<Partner, number>>): Partner | null {
  const most = Math.max(...Object.values(copeland));
  const firsts = PARTNERS.filter((partner) => copeland[partner] === most);
  return firsts.length === 1 ? (firsts[0] ?? null) : null;
}

/** To a hundredth of a percentage point: finer than anything here is known, and the same in engines that differ in the last digit. */
export function round(value: number | undefined): number {
  return nearestOf((value ?? 0) * 10_000) / 10_000;
}

function rounded(first: First): First {
  return { ...first, probability: round(first.probability) };
}
