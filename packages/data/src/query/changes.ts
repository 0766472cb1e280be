import type { Holds, Period } from "../time/index.ts";
import type { CountryId, OrganizationId, Role } from "../types.ts";
import type { Events, Memberships } from "./dataset.ts";
import { eventsBetween, within } from "./events.ts";
import { type Between, mostBetween, spanOf } from "./limits.ts";
import { membershipHistory } from "./memberships.ts";
import { checkDataset, checkOptions, country, date, type OneOrMany, type Option, organization } from "./options.ts";

/** Which changes in a period: every option narrows it down. */
export interface ChangesQuery {
  /** First date, of the EDTF subset; its first day counts. From the beginning if left out. */
  from?: string | undefined;
  /** Last date; its last day counts. The horizon if left out. */
  to?: string | undefined;
  country?: OneOrMany<CountryId> | undefined;
  organization?: OneOrMany<OrganizationId> | undefined;
}

const OPTIONS: Record<keyof ChangesQuery, Option> = { from: date, to: date, country: [country], organization: [organization] };

/** Something that changed in the world; fields that a kind does not have are null. */
export interface WorldChange {
  kind: "role-begins" | "role-ends" | "event";
  date: Period;
  holds: Exclude<Holds, "no">;
  /** Id of the record that says so. */
  record: string;
  country: CountryId | null;
  organization: OrganizationId | null;
  role: Role | null;
  title: string | null;
}

/** The changes in a period, counted. */
export interface ChangesBetween extends Between {
  least: number;
  /** Null where not all that there are are held. */
  most: number | null;
  /** Held here that may have come. */
  possible: number;
  /** By first possible day, then record. */
  changes: WorldChange[];
}

/**
 * What changed in the world between two dates, both included: roles in organizations that began or ended, and events that
 * began. Not to be confused with changes of the dataset.
 *
 * @example changesBetween(dataset, { from: "2012", to: "2012", organization: "csto", country: "UZB" }).changes[2]?.kind // "role-ends"
 * @throws QueryError for an option, an id or a date that there is not, or `to` before `from`.
 */
export function changesBetween(dataset: { memberships: Memberships; events: Events }, query: ChangesQuery = {}): ChangesBetween {
  checkOptions("changesBetween", query, OPTIONS);
  checkDataset(dataset, ["memberships", "events"]);
  const coverages = [dataset.memberships.coverage, dataset.events.coverage];
  const between = spanOf(dataset.events, query, coverages);
  const changes: WorldChange[] = [];
  const add = (change: Omit<WorldChange, "holds">) => {
    const holds = within(change.date, between.from, between.to);
    if (holds !== "no") changes.push({ ...change, holds });
  };
  const { country, organization } = query;
  for (const { id, country: state, organization: body, spells } of membershipHistory(dataset.memberships, { country, organization })) {
    for (const { role, start, end } of spells) {
      const shared = { record: id, country: state, organization: body, role, title: null };
      // A bound that is unknown, or has not come, is no change that could be dated.
      if (start.edtf !== null) add({ kind: "role-begins", date: start, ...shared });
      if (end.edtf !== null && end.edtf !== "..") add({ kind: "role-ends", date: end, ...shared });
    }
  }
  for (const { id, start, title, holds } of eventsBetween(dataset.events, query).events) {
    changes.push({ kind: "event", date: start, holds, record: id, country: null, organization: null, role: null, title });
  }
  changes.sort((a, b) => (a.date.earliest ?? 0) - (b.date.earliest ?? 0) || (a.record < b.record ? -1 : 1));
  const least = changes.filter(({ holds }) => holds === "yes").length;
  return { ...between, least, most: mostBetween(changes.length, coverages, between.limits), possible: changes.length, changes };
}
