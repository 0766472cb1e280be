import type { DatedPeriod, Holds, Period } from "../time/index.ts";
import type { Role } from "../types.ts";
import type { Events, Memberships } from "./dataset.ts";
import { readRange } from "./error.ts";
import { eventsBetween, within } from "./events.ts";
import { membershipHistory } from "./memberships.ts";

export interface ChangesQuery {
  from: string;
  to: string;
  country?: string | undefined;
  organization?: string | undefined;
}

/** Something that changed in the world; fields that a kind does not have are null. */
export interface WorldChange {
  kind: "role-begins" | "role-ends" | "event";
  date: Period;
  holds: Exclude<Holds, "no">;
  /** Id of the record that says so. */
  record: string;
  country: string | null;
  organization: string | null;
  role: Role | null;
  title: string | null;
}

export interface ChangesBetween {
  from: DatedPeriod;
  to: DatedPeriod;
  least: number;
  most: number;
  /** By first possible day, then record. */
  changes: WorldChange[];
}

/**
 * What changed in the world between two dates, both included: roles in organizations that began or ended, and events that
 * began. Not to be confused with changes of the dataset.
 *
 * @throws QueryError if a date is not one, or `to` lies before `from`.
 */
export function changesBetween(dataset: { memberships: Memberships; events: Events }, query: ChangesQuery): ChangesBetween {
  const { from, to } = readRange(query.from, query.to);
  const changes: WorldChange[] = [];
  const add = (change: Omit<WorldChange, "holds">) => {
    const holds = within(change.date, from, to);
    if (holds !== "no") changes.push({ ...change, holds });
  };
  for (const { id, country, organization, spells } of membershipHistory(dataset.memberships, query)) {
    for (const { role, start, end } of spells) {
      const shared = { record: id, country, organization, role, title: null };
      // A bound that is unknown, or has not come, is no change that could be dated.
      if (start.edtf !== null) add({ kind: "role-begins", date: start, ...shared });
      if (end.edtf !== null && end.edtf !== "..") add({ kind: "role-ends", date: end, ...shared });
    }
  }
  for (const { event } of eventsBetween(dataset.events, query).events) {
    add({
      kind: "event",
      date: event.start,
      record: event.id,
      country: null,
      organization: null,
      role: null,
      title: event.title,
    });
  }
  changes.sort((a, b) => (a.date.earliest ?? 0) - (b.date.earliest ?? 0) || (a.record < b.record ? -1 : 1));
  return { from, to, least: changes.filter(({ holds }) => holds === "yes").length, most: changes.length, changes };
}
