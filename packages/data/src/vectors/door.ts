import type { Dataset } from "../query/dataset.ts";
import { QueryError } from "../query/error.ts";
import { type Check, checkDataset, is, isPlain } from "../query/options.ts";
import { DOMAINS, type Domain } from "./indicator.ts";
import { CARDS, checkMethod } from "./indicators.ts";
import { DEFAULT_METHOD, METHODS, type MethodId } from "./method.ts";
import { REPUBLICS } from "./partners.ts";
import type { Evidence, Row } from "./tie.ts";

const checkWhole = (option: string, value: unknown, least: number, most: number): void => {
  if (!Number.isInteger(value) || Number(value) < least || Number(value) > most) throw new QueryError(option, value, `a whole number, ${least} to ${most}`);
};
// The seed is mixed as 32 bits: another that has the same ones would give the same numbers under another name.
export const seed: Check = (option, value) => checkWhole(option, value, 0, 2 ** 32 - 1);
export const draws: Check = (option, value) => checkWhole(option, value, 1, 1_000_000);

/** Collections that indicators are read from. */
const READ = ["agreements", "corridors", "deployments", "memberships", "series", "visits"] as const;

/** Checks what evidence is asked of: a dataset with all that it is read from, a republic and a year of the method. @throws QueryError */
export function checkReading(dataset: Dataset, ofRepublic: unknown, ofYear: unknown, method: MethodId): void {
  checkDataset(dataset, method === 1 ? READ : [...READ, "organizations"]);
  const { series } = dataset;
  for (const id of CARDS[method].flatMap(({ from }) => from)) {
    // A version from before a series came has no card of it; a card without its values would read as if there were none.
    if (id in series.byId && series.observations[id as keyof typeof series.observations] === undefined) {
      throw new QueryError("dataset", `without the values of ${id}`, "the whole dataset, or one with the values of the series that indicators are read from");
    }
  }
  if (!is(REPUBLICS, ofRepublic)) throw new QueryError("republic", ofRepublic, `one of the five republics: ${REPUBLICS.join(", ")}`, REPUBLICS);
  checkWhole("year", ofYear, ...METHODS[method].years);
}

/** The method that evidence was read by; where there is none, there is nothing to tell. */
export function methodOf(evidence: readonly Evidence[]): MethodId {
  return evidence.length === 0 ? DEFAULT_METHOD : (evidence[0]?.method ?? 1);
}

/** Checks that something is evidence of one republic, year and method, as `readEvidence` gives it. @throws QueryError */
export function checkEvidence(evidence: readonly Evidence[]): void {
  const expected = "the evidence of one republic and year, as readEvidence gives it";
  if (!Array.isArray(evidence)) throw new QueryError("evidence", evidence, expected);
  const seen = new Set<string>();
  const method = methodOf(evidence.filter((one) => typeof one === "object" && one !== null));
  checkMethod(method);
  const ids = CARDS[method].map(({ id }) => id);
  for (const one of evidence as readonly (Partial<Evidence> | null | undefined)[]) {
    const { indicator, ties, unallocated, ranges } = one ?? {};
    if ((one?.method ?? 1) !== method) throw new QueryError("evidence", "evidence of both methods", "evidence that was read by one method");
    if (!is(ids, indicator) || !Array.isArray(ties) || typeof unallocated !== "number" || typeof ranges !== "object" || ranges === null) {
      throw new QueryError("evidence", one, expected);
    }
    if (seen.has(indicator)) throw new QueryError("evidence", `evidence with ${indicator} twice`, expected);
    seen.add(indicator);
  }
}

/** Checks relative weights: of what there is, no less than 0, and above 0 for something in each of these domains. @throws QueryError */
export function checkWeights(weights: unknown, names: readonly string[], domains: readonly Domain[], method: MethodId): void {
  const expected = `weights by name, such as { exports: 2 }, of ${names.join(", ")}`;
  if (!isPlain(weights)) throw new QueryError("weights", weights, expected);
  for (const name in weights) {
    const value = (weights as Record<string, unknown>)[name];
    if (!names.includes(name)) throw new QueryError("weights", name, expected, names);
    if (value !== undefined && (typeof value !== "number" || !Number.isFinite(value) || value < 0)) {
      throw new QueryError("weights", typeof value === "string" ? value : `${name}: ${String(value)}`, `a number, 0 or more, for ${name}`);
    }
  }
  const given = weights as Readonly<Record<string, number | undefined>>;
  const nothing = (of: readonly string[]) => of.every((name) => given[name] === 0);
  const empty = domains.find((one) => nothing(CARDS[method].flatMap(({ id, domain: own }) => (own === one ? [id] : []))));
  if (empty !== undefined) throw new QueryError("weights", `0 for all of ${empty}`, "some weight above 0 in every domain");
  if (nothing(DOMAINS)) throw new QueryError("weights", "0 for all domains", "a weight above 0 for one domain or more");
}

/** Weights of any domain and of the indicators of one method. @throws QueryError */
export function checkScoreWeights(weights: unknown, method: MethodId): void {
  checkWeights(weights, [...DOMAINS, ...CARDS[method].map(({ id }) => id)], DOMAINS, method);
}

/** @throws QueryError for what is no part of all draws */
export function checkProbability(value: unknown): void {
  if (typeof value !== "number" || !(value >= 0 && value <= 1)) throw new QueryError("probability", value, "a number, 0 to 1");
}

/** @throws QueryError for what cannot say who is ahead of whom */
export function checkIntervals(intervals: { ahead: unknown }): void {
  const given: unknown = intervals;
  if (typeof given !== "object" || given === null || !("ahead" in given) || typeof given.ahead !== "function") {
    throw new QueryError("intervals", given, "intervals, with ahead: in which part of the draws one partner is ahead of another");
  }
}

/** @throws QueryError for what is no row of evidence */
export function checkRow(row: Row): void {
  const given: unknown = row;
  const has = (...fields: string[]) => typeof given === "object" && given !== null && fields.every((field) => field in given);
  if (!has("collection", "id") && !has("series", "item", "entity", "partner", "year")) {
    throw new QueryError("row", given, "a row of evidence: the path of a record, or a place in a series");
  }
}
