import type { Domain } from "../../src/vectors/indicator.ts";
import { indicatorsOf } from "../../src/vectors/indicators.ts";
import { fellBetween, type Intervals, settledAt } from "../../src/vectors/intervals.ts";
import { METHOD, type MethodId } from "../../src/vectors/method.ts";
import type { Republic } from "../../src/vectors/partners.ts";
import { placeOf } from "../../src/vectors/presence.ts";
import type { Answer, AnswerAt, PublishedVector } from "../../src/vectors/published.ts";
import { round, scoreOf } from "../../src/vectors/scores.ts";
import { type Sensitivity, sensitivityOf } from "../../src/vectors/sobol.ts";
import type { Evidence } from "../../src/vectors/tie.ts";

/** How many draws, and how many base points of the Sobol indices. */
export interface Effort {
  draws: number;
  sobolPoints: number;
}

/** What one domain of one republic rests on, year by year. */
export interface DomainEvidence {
  method: MethodId;
  country: Republic;
  domain: Domain;
  years: readonly { year: number; evidence: readonly Evidence[] }[];
}

/** What is published of it. */
export interface DomainResult {
  vectors: PublishedVector[];
  answer: Answer;
}

/** Years that the answers are given for, besides the latest. */
const ANSWER_YEARS = [2010, 2019] as const;

/** Draws one domain of one republic in every year. The same evidence and effort give the same numbers, in whatever process. */
export function drawDomain({ method, country, domain, years }: DomainEvidence, effort: Effort): DomainResult {
  // Ties change rarely: the same evidence gives the same draws.
  const known = new Map<string, ReturnType<typeof drawn>>();
  const all = years.flatMap(({ year, evidence }) => {
    const key = JSON.stringify(evidence.map(({ year: _, ...rest }) => rest));
    const result = known.has(key) ? known.get(key) : drawn(evidence, domain, effort);
    known.set(key, result ?? null);
    if (result === null || result === undefined) return [];
    const { score, sensitivity, intervals } = result;
    const carried = evidence.filter((one) => one.carried).map((one) => ({ indicator: one.indicator, year: one.year }));
    const missing = indicatorsOf(domain, method).flatMap(({ id }) => (evidence.some(({ indicator }) => indicator === id) ? [] : [id]));
    return [{ vector: { country, year, ...score, carried, missing, sensitivity }, intervals }];
  });
  return { vectors: all.map(({ vector }) => vector), answer: answer(country, domain, all) };
}

function drawn(evidence: readonly Evidence[], domain: Domain, { draws, sobolPoints }: Effort) {
  const result = scoreOf(evidence, domain, { draws });
  if (result === null) return null;
  const { score, intervals, sampler } = result;
  const { first } = score;
  const raw = first === null ? null : sensitivityOf(sampler, placeOf(first.partner), placeOf(first.second), sobolPoints);
  const sensitivity =
    raw === null
      ? null
      : Object.fromEntries(Object.entries(raw).map(([factor, of]): [string, Sensitivity] => [factor, { first: round(of.first), total: round(of.total) }]));
  return { score, intervals, sensitivity };
}

function answer(country: Republic, domain: Domain, all: readonly { vector: PublishedVector; intervals: Intervals }[]): Answer {
  const of = (year: number) => all.find(({ vector }) => vector.year === year);
  const latest = all.findLast(({ vector: { shown, fresh, coverage } }) => shown && fresh >= coverage / 2);
  const years = [...ANSWER_YEARS, ...(latest === undefined ? [] : [latest.vector.year])].map((year): AnswerAt => {
    const vector = of(year)?.vector;
    return { year, first: vector?.first ?? null, coverage: vector?.coverage ?? 0 };
  });
  const base = of(METHOD.base);
  if (latest === undefined || base?.vector.shown !== true || latest.vector.year <= METHOD.base) return { country, domain, years, fell: null };
  const probability = round(fellBetween(base.intervals.concentrations, latest.intervals.concentrations));
  const sure = settledAt(Math.max(probability, 1 - probability));
  const verdict = sure === "not settled" ? "not settled" : probability > 0.5 ? "fell" : "rose";
  return { country, domain, years, fell: { from: METHOD.base, to: latest.vector.year, probability, verdict, settled: sure } };
}
