import type { Domain, Indicator, IndicatorId } from "./indicator.ts";
import type { First, Settled } from "./intervals.ts";
import type { MethodId } from "./method.ts";
import type { Republic } from "./partners.ts";
import type { Score } from "./scores.ts";
import type { Sensitivities } from "./sobol.ts";

/** A score as it is published, with what it rests on. */
export interface PublishedVector extends Score {
  country: Republic;
  year: number;
  /** Values of earlier years that stand in. */
  carried: readonly { indicator: IndicatorId; year: number }[];
  missing: readonly IndicatorId[];
  /** What the margin between the first two hangs on; null where it does not vary, or nobody is said to be first. */
  sensitivity: Sensitivities | null;
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

/** The published vectors of each method. */
export type VectorsByMethod = Readonly<Record<MethodId, PublishedVectors>>;
