import { type DatedPeriod, type Holds, holdsAt } from "../time/index.ts";
import type { Office, Tenure } from "../types.ts";
import { pick, type Tenures } from "./dataset.ts";
import { readDate } from "./error.ts";

export interface TenuresQuery {
  /** A day, month or year of the EDTF subset. */
  at: string;
  /** Alpha-3 code of a state, or id of an organization. */
  of?: string | undefined;
  person?: string | undefined;
  office?: Office | undefined;
}

export interface TenureAt {
  holds: Exclude<Holds, "no">;
  tenure: Tenure;
}

/**
 * Who held which office at a date? On a day of handover, the one who came in.
 *
 * @throws QueryError if `at` is not a date.
 */
export function tenuresAt(tenures: Tenures, query: TenuresQuery): { at: DatedPeriod; tenures: TenureAt[] } {
  const at = readDate("at", query.at);
  const found = candidates(tenures, query).flatMap((tenure): TenureAt[] => {
    if (query.office !== undefined && query.office !== tenure.office) return [];
    const holds = holdsAt(tenure, at);
    return holds === "no" ? [] : [{ holds, tenure }];
  });
  return { at, tenures: found };
}

function candidates(tenures: Tenures, { of, person }: TenuresQuery): readonly Tenure[] {
  const byPerson = person === undefined ? tenures.records : pick(tenures, tenures.byPerson, person);
  return of === undefined ? byPerson : byPerson.filter(({ country, organization }) => country === of || organization === of);
}
