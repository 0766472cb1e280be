import type { DatedPeriod, Holds } from "../time/index.ts";
import type { Visit } from "../types.ts";
import { pick, type Visits } from "./dataset.ts";
import { readRange } from "./error.ts";
import { within } from "./events.ts";

export interface VisitsQuery {
  /** First date, of the EDTF subset; its first day counts. */
  since: string;
  /** Last date; its last day counts. */
  until: string;
  /** Id of the visitor. */
  person?: string | undefined;
  /** Whom the visitor stands for: a state's code or an organization's id. */
  from?: string | undefined;
  /** Codes of the states visited, of which one is enough. */
  to?: readonly string[] | undefined;
}

export interface VisitBetween {
  holds: Exclude<Holds, "no">;
  visit: Visit;
}

export interface VisitsBetween {
  since: DatedPeriod;
  until: DatedPeriod;
  /** Stops that began between the dates for certain; one that is only announced is never certain. */
  least: number;
  most: number;
  /** By first possible day. */
  visits: VisitBetween[];
}

/**
 * Which stops of leaders began between two dates, both included? Cancelled ones are left out.
 *
 * @throws QueryError if a date is not one, or `until` lies before `since`.
 */
export function visitsBetween(visits: Visits, query: VisitsQuery): VisitsBetween {
  const { from: since, to: until } = readRange(query.since, query.until);
  const candidates = query.person === undefined ? visits.records : pick(visits, visits.byPerson, query.person);
  const found = candidates.flatMap((visit): VisitBetween[] => {
    const { from, to, status, start } = visit;
    if (status === "cancelled") return [];
    if (query.from !== undefined && query.from !== (from.country ?? from.organization)) return [];
    if (query.to !== undefined && !query.to.includes(to.country ?? to.organization ?? "")) return [];
    const holds = within(start, since, until);
    return holds === "no" ? [] : [{ holds: status === "announced" ? "possibly" : holds, visit }];
  });
  return { since, until, least: found.filter(({ holds }) => holds === "yes").length, most: found.length, visits: found };
}

/** How many journeys the stops were: those of one person with the same mark are one, any other stop is its own. */
export function journeysOf(visits: readonly Visit[]): string[] {
  return [...new Set(visits.map(({ id, person, journey }) => (journey === null ? id : `${person}/${journey}`)))].sort();
}
