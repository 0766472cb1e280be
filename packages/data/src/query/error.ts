import { nearest } from "../identity/nearest.ts";
import { type DatedPeriod, parsePeriod } from "../time/index.ts";

/** A question that cannot be answered as put. The message says where, what was found, what was expected and what is near. */
export class QueryError extends RangeError {
  override readonly name = "QueryError";
  readonly parameter: string;
  readonly found: string;
  readonly expected: string;
  /** Up to three values that would do and look like what was given. */
  readonly nearest: readonly string[];

  /** @param like what the candidates are compared with; what was found if left out. */
  constructor(parameter: string, found: unknown, expected: string, candidates: readonly string[] = [], like?: string) {
    const given = inWords(found);
    const near = nearest(like ?? given, candidates);
    super(`${parameter} is ${JSON.stringify(given)}; expected ${expected}${near.length === 0 ? "" : ` (nearest: ${near.join(", ")})`}`);
    this.parameter = parameter;
    this.found = given;
    this.expected = expected;
    this.nearest = near;
  }
}

/** What was given may mean several things; `nearest` has all of them. */
export class AmbiguousError extends QueryError {
  override readonly nearest: readonly string[];

  constructor(parameter: string, found: string, meanings: readonly string[]) {
    super(parameter, found, `one of ${meanings.join(", ")}: it may mean any of them`);
    this.nearest = meanings;
  }
}

function inWords(found: unknown): string {
  if (typeof found === "string") return found;
  if (found === undefined || found === null || typeof found === "number" || typeof found === "boolean" || typeof found === "bigint") return String(found);
  if (Array.isArray(found)) return `a list of ${found.length}`;
  return typeof found === "object" ? "an object" : `a ${typeof found}`;
}

/** Reads a date parameter. @throws QueryError if it is not of the EDTF subset. */
export function readDate(parameter: string, text: unknown): DatedPeriod {
  const period = typeof text === "string" ? parsePeriod(text) : null;
  if (period === null) {
    throw new QueryError(parameter, text, "a date that exists: YYYY, YYYY-MM or YYYY-MM-DD, optionally followed by ~ or ?");
  }
  return period;
}
