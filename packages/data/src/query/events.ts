import type { DatedPeriod, Holds } from "../time/index.ts";
import type { Event, EventType, ParticipantRole } from "../types.ts";
import { type Events, pick } from "./dataset.ts";
import { readRange } from "./error.ts";

export interface EventsQuery {
  /** First date, of the EDTF subset; its first day counts. */
  from: string;
  /** Last date; its last day counts. */
  to: string;
  type?: EventType | undefined;
  /** A state that takes part in any role. */
  country?: string | undefined;
  /** An organization that takes part in any role. */
  organization?: string | undefined;
  /** The role of the state or organization named; any if left out. */
  role?: ParticipantRole | undefined;
}

/** An event and whether it began between the dates. */
export interface EventBetween {
  holds: Exclude<Holds, "no">;
  event: Event;
}

export interface EventsBetween {
  from: DatedPeriod;
  to: DatedPeriod;
  /** Events that began between the dates for certain. */
  least: number;
  /** Events that may have. */
  most: number;
  /** By first possible day, then id. */
  events: EventBetween[];
}

/**
 * What began between two dates, both included? An event known only to its month is `possibly` in a span that covers part of
 * that month.
 *
 * @throws QueryError if a date is not one, or `to` lies before `from`.
 */
export function eventsBetween(events: Events, query: EventsQuery): EventsBetween {
  const { from, to } = readRange(query.from, query.to);
  const found = candidates(events, query).flatMap((event): EventBetween[] => {
    const holds = within(event.start, from, to);
    if (holds === "no" || (query.type !== undefined && event.type !== query.type) || !playsRole(event, query)) return [];
    // What is only announced may not come.
    return [{ holds: event.status === "announced" ? "possibly" : holds, event }];
  });
  return { from, to, least: found.filter(({ holds }) => holds === "yes").length, most: found.length, events: found };
}

function candidates(events: Events, { country, organization }: EventsQuery): readonly Event[] {
  if (country === undefined && organization === undefined) return events.records;
  const byCountry = country === undefined ? undefined : pick(events, events.byCountry, country);
  const byOrganization = organization === undefined ? undefined : pick(events, events.byOrganization, organization);
  if (byCountry === undefined || byOrganization === undefined) return byCountry ?? byOrganization ?? [];
  const both = new Set(byOrganization);
  return byCountry.filter((event) => both.has(event));
}

function playsRole({ participants }: Event, { role, country, organization }: EventsQuery): boolean {
  if (role === undefined) return true;
  const named = (party: { country: string | null; organization: string | null }) =>
    (country === undefined || party.country === country) && (organization === undefined || party.organization === organization);
  return participants.some((participant) => participant.role === role && named(participant));
}

/** Does a date lie between two others, both included? */
export function within(date: { earliest: number | null; latest: number | null }, from: DatedPeriod, to: DatedPeriod): Holds {
  const earliest = date.earliest ?? Number.NEGATIVE_INFINITY;
  const latest = date.latest ?? Number.POSITIVE_INFINITY;
  if (latest < from.earliest || earliest > to.latest) return "no";
  return earliest >= from.earliest && latest <= to.latest ? "yes" : "possibly";
}
