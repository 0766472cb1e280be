import type { CountryId, PersonId, Visit } from "../types.ts";
import { COUNTRY_IDS, ORGANIZATION_IDS, VISIT_KINDS } from "../vocabulary.ts";
import { pick, type Visits } from "./dataset.ts";
import { QueryError } from "./error.ts";
import { within } from "./events.ts";
import { certain, type Held } from "./held.ts";
import { type Between, mostBetween, spanOf } from "./limits.ts";
import {
  type Check,
  checkCollection,
  checkOptions,
  checkRecord,
  country,
  is,
  listOf,
  type OneOrMany,
  type Option,
  type PartyId,
  party,
  person,
  wanted,
} from "./options.ts";
import { RENAMED_SINCE } from "./renamed.ts";
import { coverageOf, partOfPair } from "./universe.ts";

/** Which stops of leaders in a period: every option narrows it down. */
export interface VisitsQuery {
  /** First date, of the EDTF subset; its first day counts. From the beginning if left out. */
  from?: string | undefined;
  /** Last date; its last day counts. The horizon if left out. */
  to?: string | undefined;
  /** The visitor, or several. */
  person?: OneOrMany<PersonId> | undefined;
  /** Whom the visitor stands for: a state or an organization, or several. */
  visitor?: OneOrMany<PartyId> | undefined;
  /** Where the visitor went: a state or an organization, or several. */
  host?: OneOrMany<PartyId> | undefined;
  /** A state that took part in the visit, as visitor or as host, or several. */
  country?: OneOrMany<CountryId> | undefined;
  kind?: OneOrMany<NonNullable<Visit["kind"]>> | undefined;
}

const FILTERS: Record<keyof Omit<VisitsQuery, "from" | "to">, Option> = {
  person: [person],
  visitor: [party],
  host: [party],
  country: [country],
  kind: [{ values: VISIT_KINDS, what: "a kind of visit" }],
};

// Up to 0.4.1 `from` and `to` named the two sides of a visit. Whoever still writes so is told what they are called.
const firstDay: Check = (option, value) => notAParty(option, value, "visitor");
const lastDay: Check = (option, value) => notAParty(option, value, "host");
function notAParty(option: string, value: unknown, now: string): void {
  if (is(COUNTRY_IDS, value) || is(ORGANIZATION_IDS, value))
    throw new QueryError(option, value, `a date; since ${RENAMED_SINCE} write ${now} instead, for a side of a visit`);
}

/** The stops of leaders in a period, counted. */
export interface VisitsBetween extends Between {
  /** Stops that began between the dates for certain; one that is only announced is never certain. */
  least: number;
  /** Null where not all that there are are held. */
  most: number | null;
  /** Held here that may have begun. */
  possible: number;
  /** By first possible day. */
  visits: Held<Visit>[];
}

/**
 * Which stops of leaders began between two dates, both included? Cancelled ones are left out.
 *
 * @example visitsBetween(visits, { person: "vladimir-putin", from: "2022", to: "2022", host: "KAZ" }).most // null
 * @throws QueryError for an option, an id or a date that there is not, or `to` before `from`.
 */
export function visitsBetween(visits: Visits, query: VisitsQuery = {}): VisitsBetween {
  checkOptions("visitsBetween", query, { from: firstDay, to: lastDay, ...FILTERS }, [], { since: "from", until: "to" });
  checkCollection("visits", visits);
  const coverages = coverageOf(visits.coverage, partsOf(query));
  const between = spanOf(visits, query, coverages);
  const candidates = typeof query.person === "string" ? pick(visits, visits.byPerson, query.person) : visits.records;
  const found = candidates.flatMap((visit): Held<Visit>[] => {
    if (visit.status === "cancelled" || !fits(visit, query)) return [];
    const holds = within(visit.start, between.from, between.to);
    return holds === "no" ? [] : [{ ...visit, holds: visit.status === "announced" ? "possibly" : holds }];
  });
  const most = mostBetween(found.length, coverages, between.limits);
  return { ...between, least: certain(found), most, possible: found.length, visits: found };
}

/** The parts that a question is about, where it names both sides. */
function partsOf({ visitor, host }: VisitsQuery): readonly (string | null)[] | undefined {
  if (visitor === undefined || host === undefined) return undefined;
  return listOf(visitor).flatMap((one) => listOf(host).map((other) => partOfPair(one, other)));
}

/** Is a visit of the people, parties and kind asked for, whenever it was? @throws QueryError for an option or an id that there is not. */
export function fitsVisit(visit: Visit, query: Omit<VisitsQuery, "from" | "to">): boolean {
  checkRecord("visit", visit, "journey");
  checkOptions("fitsVisit", query, FILTERS);
  return fits(visit, query);
}

function fits({ person, from, to, kind }: Visit, query: Omit<VisitsQuery, "from" | "to">): boolean {
  return (
    wanted(query.person, person) &&
    wanted(query.kind, kind) &&
    wanted(query.visitor, from.country ?? from.organization) &&
    wanted(query.host, to.country ?? to.organization) &&
    (query.country === undefined || wanted(query.country, from.country) || wanted(query.country, to.country))
  );
}

/** How many journeys the stops were: those of one person with the same mark are one, any other stop is its own. */
export function journeysOf(visits: readonly Visit[]): string[] {
  return [...new Set(visits.map(({ id, person, journey }) => (journey === null ? id : `${person}/${journey}`)))].sort();
}
