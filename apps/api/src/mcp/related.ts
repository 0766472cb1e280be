import type { Dataset } from "@multivector/data";
import { LIST_NAMES, LISTINGS } from "./listings/index.ts";
import type { Listing, Query } from "./listings/listing.ts";
import type { Opened } from "./open.ts";

/** Filters by which a party or a person is found in other collections. */
const FILTERS = { countries: "country", organizations: "organization", people: "person" } as const;
/** Before everything that is held. */
const BEGINNING = "1000";

/** How many records of other collections, of any time, name a state, an organization or a person; null for other records. */
export function relatedTo(dataset: Dataset, { collection, record }: Pick<Opened, "collection" | "record">): Record<string, number> | null {
  if (collection !== "countries" && collection !== "organizations" && collection !== "people") return null;
  const filter = FILTERS[collection];
  const counts = LIST_NAMES.flatMap((name): [string, number][] => {
    const listing = LISTINGS[name] as Listing<unknown>;
    // Organizations run bases; they do not host them.
    const by = name === "deployments" && filter === "organization" ? "operator" : filter;
    if (!listing.named.includes(by)) return [];
    const query: Query = { [by]: [record.id], ...(listing.time === "spell" ? { from: BEGINNING } : {}), ...(name === "memberships" ? { role: ["any"] } : {}) };
    const count = new Set(listing.find(dataset, query).rows.map((row) => listing.idOf(row.record))).size;
    return count === 0 ? [] : [[name, count]];
  });
  return Object.fromEntries(counts);
}
