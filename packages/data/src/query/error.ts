import { type DatedPeriod, parsePeriod } from "../time/index.ts";

/** A question that cannot be answered as put. The message says where, what was found and what was expected. */
export class QueryError extends RangeError {
  override readonly name = "QueryError";
  readonly parameter: string;
  readonly found: string;
  readonly expected: string;

  constructor(parameter: string, found: string, expected: string) {
    super(`${parameter} is ${JSON.stringify(found)}; expected ${expected}`);
    this.parameter = parameter;
    this.found = found;
    this.expected = expected;
  }
}

/** Reads a date parameter. @throws QueryError if it is not of the EDTF subset. */
export function readDate(parameter: string, text: string): DatedPeriod {
  const period = parsePeriod(text);
  if (period === null) {
    throw new QueryError(parameter, text, "a date that exists: YYYY, YYYY-MM or YYYY-MM-DD, optionally followed by ~ or ?");
  }
  return period;
}

/** Reads a pair of dates, `from` not after `to`. @throws QueryError */
export function readRange(from: string, to: string): { from: DatedPeriod; to: DatedPeriod } {
  const range = { from: readDate("from", from), to: readDate("to", to) };
  if (range.from.earliest > range.to.latest) throw new QueryError("to", to, `a date not before from (${from})`);
  return range;
}
