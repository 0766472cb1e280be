import type { CollectionName } from "./fields.ts";

/** What a row of each collection's table is; `explode` names the list whose items become rows. */
export const TABLES: Record<CollectionName, { row: string; explode?: string }> = {
  sources: { row: "a source" },
  countries: { row: "a state" },
  organizations: { row: "an organization" },
  memberships: { row: "a spell of a state in an organization", explode: "spells" },
  people: { row: "a person" },
  tenures: { row: "a person in an office" },
  events: { row: "an event" },
  agreements: { row: "a party to an agreement", explode: "parties" },
  deployments: { row: "a deployment" },
  corridors: { row: "a corridor" },
  visits: { row: "a stop of a leader in a country" },
  positions: { row: "a state on an issue" },
  votes: { row: "a state's vote", explode: "cells" },
  series: { row: "a series" },
  articles: { row: "an article" },
  claims: { row: "a claim" },
  signposts: { row: "a signpost" },
  terms: { row: "a term" },
};
