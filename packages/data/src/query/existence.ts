import { formatPeriod, holdsAt } from "../time/index.ts";
import type { Organization } from "../types.ts";
import { readDate } from "./error.ts";
import type { Limit } from "./limits.ts";
import { nameOf } from "./names.ts";
import { checkRecord } from "./options.ts";

/**
 * What limits an answer about a body at a date at which it was not there: said beside an empty list of members, so that nobody reads it as a
 * body that nobody was in. Null while it was there, or may have been.
 *
 * @param at a day, month or year of the EDTF subset; left out, there is nothing to say.
 * @example existenceAt(find(dataset.organizations, "csto"), "1999").message // "Collective Security Treaty Organization did not exist before 7 October 2002; nobody could be in it. Ask about its predecessor, cst."
 * @throws QueryError for what is no record of an organization, or no date.
 */
export function existenceAt(organization: Pick<Organization, "names" | "exists" | "predecessor" | "successor">, at?: string): Limit | null {
  checkRecord("organization", organization, "exists");
  const { exists, predecessor, successor } = organization;
  if (at === undefined) return null;
  const date = readDate("at", at);
  if (holdsAt(exists, date) !== "no") return null;
  const isBefore = date.latest !== null && exists.start.earliest !== null && date.latest < exists.start.earliest;
  const when = isBefore ? `did not exist before ${formatPeriod(exists.start)}` : `no longer existed from ${formatPeriod(exists.end)} on`;
  const other = isBefore ? predecessor : successor;
  const next = other === null ? "" : ` Ask about its ${isBefore ? "predecessor" : "successor"}, ${other}.`;
  return { code: "outside-existence", message: `${nameOf(organization)} ${when}; nobody could be in it.${next}` };
}
