import type { Dataset } from "../../src/query/index.ts";
import {
  CARDS,
  DOMAINS,
  indicatorsOf,
  METHOD_IDS,
  METHODS,
  type MethodId,
  type PublishedVectors,
  REPUBLICS,
  readEvidence,
  type VectorsByMethod,
} from "../../src/vectors/index.ts";
import { type DomainEvidence, type DomainResult, drawDomain, type Effort } from "./domain.ts";

/** What every domain of every republic rests on, by each method in turn, in the order in which it is published. */
export function evidenceOf(dataset: Dataset): DomainEvidence[] {
  return METHOD_IDS.flatMap((method) => evidenceBy(dataset, method));
}

function evidenceBy(dataset: Dataset, method: MethodId): DomainEvidence[] {
  const [first, last] = METHODS[method].years;
  return REPUBLICS.flatMap((country) => {
    const years = Array.from({ length: last - first + 1 }, (_, place) => ({
      year: first + place,
      all: readEvidence(dataset, country, first + place, { method }),
    }));
    return DOMAINS.map((domain): DomainEvidence => {
      const own = new Set(indicatorsOf(domain, method).map(({ id }) => id));
      return { method, country, domain, years: years.map(({ year, all }) => ({ year, evidence: all.filter(({ indicator }) => own.has(indicator)) })) };
    });
  });
}

/**
 * All vectors, by republic, domain and year, with the answers.
 *
 * @param results in the order of the evidence: those of one method, then those of the next.
 */
export function vectorsOf(results: readonly DomainResult[], { draws }: Effort): VectorsByMethod {
  const each = results.length / METHOD_IDS.length;
  const of = (method: MethodId): PublishedVectors => {
    const { version, sha256, seed, years } = METHODS[method];
    const own = results.slice(METHOD_IDS.indexOf(method) * each).slice(0, each);
    return {
      method: { version, sha256, seed, draws, years },
      indicators: CARDS[method],
      vectors: own.flatMap(({ vectors }) => vectors),
      answers: own.map(({ answer }) => answer),
    };
  };
  return { 1: of(1), 2: of(2) };
}

/** All of it at once, in this process: for tests, with few draws. */
export function drawVectors(dataset: Dataset, effort: Effort): VectorsByMethod {
  return vectorsOf(
    evidenceOf(dataset).map((evidence) => drawDomain(evidence, effort)),
    effort,
  );
}
