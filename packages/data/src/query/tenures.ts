import { holdsAt } from "../time/index.ts";
import type { CountryId, Office, OrganizationId, PersonId, Tenure } from "../types.ts";
import { OFFICES } from "../vocabulary.ts";
import type { Tenures } from "./dataset.ts";
import { certain, type Held } from "./held.ts";
import { type At, mostOf, readAt } from "./limits.ts";
import { checkCollection, checkOptions, country, date, listOf, type OneOrMany, type Option, organization, person, wanted } from "./options.ts";
import { coverageOf } from "./universe.ts";

/** Which holders of offices at a date: every option narrows it down. */
export interface TenuresQuery {
  /** A day, month or year of the EDTF subset; the horizon if left out. */
  at?: string | undefined;
  /** State whose office it is, or several. */
  country?: OneOrMany<CountryId> | undefined;
  /** Organization whose office it is, or several. */
  organization?: OneOrMany<OrganizationId> | undefined;
  person?: OneOrMany<PersonId> | undefined;
  office?: OneOrMany<Office> | undefined;
}

const OPTIONS: Record<keyof TenuresQuery, Option> = {
  at: date,
  country: [country],
  organization: [organization],
  person: [person],
  office: [{ values: OFFICES, what: "an office" }],
};

/** The holders of offices at a date, counted. */
export interface TenuresAt extends At {
  least: number;
  /** Null where not all that there are are held. */
  most: number | null;
  /** Held here that may hold. */
  possible: number;
  tenures: Held<Tenure>[];
}

/**
 * Who held which office at a date? On a day of handover, the one who came in.
 *
 * @example tenuresAt(tenures, { country: "KAZ", office: "head-of-state", at: "2022-01-05" }).tenures[0]?.person // "kassym-jomart-tokayev"
 * @throws QueryError for an option, an id or a date that there is not.
 */
export function tenuresAt(tenures: Tenures, query: TenuresQuery = {}): TenuresAt {
  checkOptions("tenuresAt", query, OPTIONS, [], { of: "country, or organization" });
  checkCollection("tenures", tenures, query);
  const coverages = coverageOf(tenures.coverage, query.country === undefined ? undefined : listOf(query.country));
  const when = readAt(tenures, query.at, coverages);
  const found = tenures.records.flatMap((tenure): Held<Tenure>[] => {
    if (!wanted(query.office, tenure.office) || !wanted(query.person, tenure.person)) return [];
    if (!wanted(query.country, tenure.country) || !wanted(query.organization, tenure.organization)) return [];
    const holds = holdsAt(tenure, when.at);
    return holds === "no" ? [] : [{ ...tenure, holds }];
  });
  return { ...when, least: certain(found), most: mostOf(found.length, coverages, when.limits), possible: found.length, tenures: found };
}
