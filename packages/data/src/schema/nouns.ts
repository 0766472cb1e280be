import type { CollectionName } from "./fields.ts";

/** One record of each collection, in a word; names the column by which another table refers to it. */
export const NOUNS: Readonly<Record<CollectionName, string>> = {
  sources: "source",
  countries: "country",
  organizations: "organization",
  memberships: "membership",
  people: "person",
  tenures: "tenure",
  events: "event",
  agreements: "agreement",
  deployments: "deployment",
  corridors: "corridor",
  visits: "visit",
  positions: "position",
  votes: "vote",
  series: "series",
  articles: "article",
  claims: "claim",
  signposts: "signpost",
  terms: "term",
};
