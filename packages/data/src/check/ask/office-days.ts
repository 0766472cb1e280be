import type { Tenure } from "../../types.ts";
import type { Clause } from "../clause.ts";

/** Days before an office began in which its election cannot have been. */
export const LONG = 400;

// A year's end and a year's beginning, an election and the oath: weeks apart, and the same event.
export const near = (dates: Clause["dates"], starts: readonly Tenure["start"][]) =>
  dates.some(({ from, to }) => starts.some(({ earliest, latest }) => (latest ?? 0) >= from - 75 && (earliest ?? 0) <= to + 75));

export const firstOf = (tenures: readonly Tenure[]) =>
  [...tenures]
    .sort((a, b) => (a.start.earliest ?? 0) - (b.start.earliest ?? 0))
    .slice(0, 2)
    .map(({ start }) => start);

export const asAt = (dates: Clause["dates"]) => dates.map((date) => ({ ...date, as: "at" as const }));
