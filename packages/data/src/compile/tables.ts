import type { CollectionName } from "../schema/index.ts";

/** What a row of each collection's table is; `explode` names the list whose items become rows. */
export const TABLES: Record<CollectionName, { row: string; explode?: string }> = {
  sources: { row: "a source" },
  countries: { row: "a state" },
  organizations: { row: "an organization" },
  memberships: { row: "a spell of a state in an organization", explode: "spells" },
  events: { row: "an event" },
  articles: { row: "an article" },
  claims: { row: "a claim" },
};
