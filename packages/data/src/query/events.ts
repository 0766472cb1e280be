import type { DatedPeriod, Holds } from "../time/index.ts";
import type { CountryId, Event, EventType, OrganizationId, ParticipantRole } from "../types.ts";
import { EVENT_TYPES, PARTICIPANT_ROLES } from "../vocabulary.ts";
import type { Events } from "./dataset.ts";
import { certain, type Held } from "./held.ts";
import { type Between, mostBetween, spanOf } from "./limits.ts";
import { checkCollection, checkOptions, checkRecord, country, date, listOf, type OneOrMany, type Option, organization, wanted } from "./options.ts";
import { coverageOf } from "./universe.ts";

/** Which events that began in a period: every option narrows it down. */
export interface EventsQuery {
  /** First date, of the EDTF subset; its first day counts. From the beginning if left out. */
  from?: string | undefined;
  /** Last date; its last day counts. The horizon if left out. */
  to?: string | undefined;
  type?: OneOrMany<EventType> | undefined;
  /** A state that takes part in any role, or several of which one is enough. */
  country?: OneOrMany<CountryId> | undefined;
  /** An organization that takes part in any role, or several. */
  organization?: OneOrMany<OrganizationId> | undefined;
  /** The role of the state or organization named, or of anybody; any if left out. */
  role?: OneOrMany<ParticipantRole> | undefined;
}

const FILTERS: Record<keyof Omit<EventsQuery, "from" | "to">, Option> = {
  type: [{ values: EVENT_TYPES, what: "a type of event" }],
  country: [country],
  organization: [organization],
  role: [{ values: PARTICIPANT_ROLES, what: "what a party did in an event" }],
};

/** The events that began in a period, counted. */
export interface EventsBetween extends Between {
  /** Events that began between the dates for certain. */
  least: number;
  /** Null where not all that there are are held. */
  most: number | null;
  /** Held here that may have begun. */
  possible: number;
  /** By first possible day, then id. */
  events: Held<Event>[];
}

/**
 * What began between two dates, both included? An event known only to its month is `possibly` in a span that covers part of
 * that month.
 *
 * @example eventsBetween(events, { from: "2022-01", to: "2022-01", organization: "csto" }).least // 3
 * @throws QueryError for an option, an id or a date that there is not, or `to` before `from`.
 */
export function eventsBetween(events: Events, query: EventsQuery = {}): EventsBetween {
  checkOptions("eventsBetween", query, { from: date, to: date, ...FILTERS });
  checkCollection("events", events);
  const coverages = coverageOf(events.coverage, query.type === undefined ? undefined : listOf(query.type));
  const between = spanOf(events, query, coverages);
  const found = events.records.flatMap((event): Held<Event>[] => {
    if (!fits(event, query)) return [];
    const holds = within(event.start, between.from, between.to);
    // What is only announced may not come.
    return holds === "no" ? [] : [{ ...event, holds: event.status === "announced" ? "possibly" : holds }];
  });
  const most = mostBetween(found.length, coverages, between.limits);
  return { ...between, least: certain(found), most, possible: found.length, events: found };
}

/** Is an event of the type, parties and role asked for, whenever it was? @throws QueryError for an option or an id that there is not. */
export function fitsEvent(event: Event, query: Omit<EventsQuery, "from" | "to">): boolean {
  checkRecord("event", event, "participants");
  checkOptions("fitsEvent", query, FILTERS);
  return fits(event, query);
}

function fits({ type, participants }: Event, query: Omit<EventsQuery, "from" | "to">): boolean {
  const { country, organization, role } = query;
  if (!wanted(query.type, type)) return false;
  const named = (test: (participant: Event["participants"][number]) => boolean) =>
    participants.some((participant) => test(participant) && wanted(role, participant.role));
  if (country === undefined && organization === undefined) return role === undefined || named(() => true);
  return (
    (country === undefined || named((participant) => wanted(country, participant.country))) &&
    (organization === undefined || named((participant) => wanted(organization, participant.organization)))
  );
}

/** Does a date lie between two others, both included? */
export function within(date: { earliest: number | null; latest: number | null }, from: DatedPeriod, to: DatedPeriod): Holds {
  const earliest = date.earliest ?? Number.NEGATIVE_INFINITY;
  const latest = date.latest ?? Number.POSITIVE_INFINITY;
  if (latest < from.earliest || earliest > to.latest) return "no";
  return earliest >= from.earliest && latest <= to.latest ? "yes" : "possibly";
}
