import type { Dataset } from "../../src/query/index.ts";
import { DOMAINS, INDICATORS, indicatorsOf, METHOD, type PublishedVectors, REPUBLICS, readEvidence } from "../../src/vectors/index.ts";
import { type DomainEvidence, type DomainResult, drawDomain, type Effort } from "./domain.ts";

/** What every domain of every republic rests on, in the order in which it is published. */
export function evidenceOf(dataset: Dataset): DomainEvidence[] {
  const [first, last] = METHOD.years;
  return REPUBLICS.flatMap((country) => {
    const years = Array.from({ length: last - first + 1 }, (_, place) => ({ year: first + place, all: readEvidence(dataset, country, first + place) }));
    return DOMAINS.map((domain): DomainEvidence => {
      const own = new Set(indicatorsOf(domain).map(({ id }) => id));
      return { country, domain, years: years.map(({ year, all }) => ({ year, evidence: all.filter(({ indicator }) => own.has(indicator)) })) };
    });
  });
}

/**
 * All vectors, by republic, domain and year, with the answers.
 *
 * @param sha256 of docs/methodology.md, by which a number can be traced to its rules.
 */
export function vectorsOf(results: readonly DomainResult[], sha256: string, { draws }: Effort): PublishedVectors {
  const { version, seed, years } = METHOD;
  return {
    method: { version, sha256, seed, draws, years },
    indicators: INDICATORS,
    vectors: results.flatMap(({ vectors }) => vectors),
    answers: results.map(({ answer }) => answer),
  };
}

/** All of it at once, in this process: for tests, with few draws. */
export function drawVectors(dataset: Dataset, effort: Effort, sha256 = "0"): PublishedVectors {
  return vectorsOf(
    evidenceOf(dataset).map((evidence) => drawDomain(evidence, effort)),
    sha256,
    effort,
  );
}
