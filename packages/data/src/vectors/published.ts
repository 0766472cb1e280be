import type { Dataset } from "../query/dataset.ts";
import { type Bands, type First, fellBetween, type Settled, settledAt } from "./bands.ts";
import { FACTORS, type Factor } from "./draws.ts";
import { type Evidence, readEvidence } from "./evidence.ts";
import { DOMAINS, type Domain, INDICATORS, type Indicator, type IndicatorId, indicatorsOf } from "./indicators.ts";
import { METHOD } from "./method.ts";
import { REPUBLICS, type Republic } from "./partners.ts";
import { placeOf } from "./presence.ts";
import { round, type Score, scoreOf } from "./scores.ts";
import { type Sensitivity, sensitivityOf } from "./sobol.ts";

/** A score as it is published, with what it rests on. */
export interface PublishedVector extends Score {
  country: Republic;
  year: number;
  /** Values of earlier years that stand in. */
  carried: readonly { indicator: IndicatorId; year: number }[];
  missing: readonly IndicatorId[];
  /** What the margin between the first two hangs on; null where it does not vary, or nobody is said to be first. */
  sensitivity: Readonly<Record<Factor, Sensitivity>> | null;
}

/** Who came first in a year, and how sure that is; null where the domain is not shown. */
export interface AnswerAt {
  year: number;
  first: First | null;
  coverage: number;
}

/** The question of the project, put to one republic in one domain. */
export interface Answer {
  country: Republic;
  domain: Domain;
  /** 2010, 2019, and the last year of which at least half of the weight is of the year itself. */
  years: readonly AnswerAt[];
  /** Did concentration fall between 2021 and the last year? Null where one of them is not shown. */
  fell: { from: number; to: number; probability: number; verdict: "fell" | "rose" | "not settled"; settled: Settled } | null;
}

export interface PublishedVectors {
  method: { version: string; sha256: string; seed: number; draws: number; years: readonly [number, number] };
  indicators: readonly Indicator[];
  vectors: readonly PublishedVector[];
  answers: readonly Answer[];
}

interface Effort {
  draws: number;
  sobolPoints: number;
}

/** Years that the answers are given for, besides the latest. */
const ANSWER_YEARS = [2010, 2019] as const;

/**
 * All vectors, by republic, domain and year, with the answers.
 *
 * @param sha256 of docs/methodology.md, by which a number can be traced to its rules.
 * @param effort how many draws and base points; fewer than published are for tests that look at other things.
 */
export function publishedVectors(dataset: Dataset, sha256: string, effort: Effort = METHOD): PublishedVectors {
  const [first, last] = METHOD.years;
  const vectors: PublishedVector[] = [];
  const answers: Answer[] = [];
  // Ties change rarely: the same evidence gives the same draws.
  const known = new Map<string, ReturnType<typeof drawn>>();
  for (const country of REPUBLICS) {
    const evidence = new Map(Array.from({ length: last - first + 1 }, (_, place) => [first + place, readEvidence(dataset, country, first + place)] as const));
    for (const domain of DOMAINS) {
      const ofDomain: { vector: PublishedVector; bands: Bands }[] = [];
      for (const [year, all] of evidence) {
        const own = all.filter(({ indicator }) => indicatorsOf(domain).some(({ id }) => id === indicator));
        const key = JSON.stringify([domain, own.map(({ year: _, ...rest }) => rest)]);
        const result = known.get(key) ?? drawn(own, domain, effort);
        known.set(key, result);
        if (result === null) continue;
        const { score, sensitivity, bands } = result;
        const carried = own.filter((one) => one.carried).map((one) => ({ indicator: one.indicator, year: one.year }));
        const missing = indicatorsOf(domain).flatMap(({ id }) => (own.some(({ indicator }) => indicator === id) ? [] : [id]));
        ofDomain.push({ vector: { country, year, ...score, carried, missing, sensitivity }, bands });
      }
      vectors.push(...ofDomain.map(({ vector }) => vector));
      answers.push(answer(country, domain, ofDomain));
    }
  }
  const { version, seed, years } = METHOD;
  return { method: { version, sha256, seed, draws: effort.draws, years }, indicators: INDICATORS, vectors, answers };
}

function drawn(evidence: readonly Evidence[], domain: Domain, { draws, sobolPoints }: Effort) {
  const result = scoreOf(evidence, domain, { draws });
  if (result === null) return null;
  const { score, bands, sampler } = result;
  const { first } = score;
  const raw = first === null ? null : sensitivityOf(sampler, placeOf(first.partner), placeOf(first.second), sobolPoints);
  const sensitivity =
    raw === null
      ? null
      : (Object.fromEntries(FACTORS.map((factor) => [factor, { first: round(raw[factor].first), total: round(raw[factor].total) }])) as Record<
          Factor,
          Sensitivity
        >);
  return { score, bands, sensitivity };
}

function answer(country: Republic, domain: Domain, all: readonly { vector: PublishedVector; bands: Bands }[]): Answer {
  const of = (year: number) => all.find(({ vector }) => vector.year === year);
  const latest = all.findLast(({ vector: { shown, fresh, coverage } }) => shown && fresh >= coverage / 2);
  const years = [...ANSWER_YEARS, ...(latest === undefined ? [] : [latest.vector.year])].map((year): AnswerAt => {
    const vector = of(year)?.vector;
    return { year, first: vector?.first ?? null, coverage: vector?.coverage ?? 0 };
  });
  const base = of(METHOD.base);
  if (latest === undefined || base?.vector.shown !== true || latest.vector.year <= METHOD.base) return { country, domain, years, fell: null };
  const probability = round(fellBetween(base.bands.concentrations, latest.bands.concentrations));
  const sure = settledAt(Math.max(probability, 1 - probability));
  const verdict = sure === "not settled" ? "not settled" : probability > 0.5 ? "fell" : "rose";
  return { country, domain, years, fell: { from: METHOD.base, to: latest.vector.year, probability, verdict, settled: sure } };
}
