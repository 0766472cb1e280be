import type { Dataset } from "../../query/index.ts";
import { type DatedPeriod, holdsAt } from "../../time/index.ts";

/** The states that somebody held an office of: ever, or all through a period. Who leads a state stands for it. */
export function statesLedBy(ids: readonly string[], { tenures }: Pick<Dataset, "tenures">, at?: Pick<DatedPeriod, "earliest" | "latest"> | null): string[] {
  return tenures.records.flatMap((tenure) =>
    ids.includes(tenure.person) && tenure.country !== null && (at === undefined || (at !== null && holdsAt(tenure, at) === "yes")) ? [tenure.country] : [],
  );
}

/** The days of a period whose bounds are both known; null where one is not. */
export const knownOf = ({ earliest, latest }: { earliest: number | null; latest: number | null }) =>
  earliest === null || latest === null ? null : { earliest, latest };
