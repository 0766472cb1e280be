import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Store } from "../data/store.ts";
import { present, recordSchemas } from "../http/item-shape.ts";
import { addItem, addList, used } from "../http/list.ts";
import { happenings } from "./listings/happenings.ts";
import { holdings } from "./listings/holdings.ts";
import type { AnyListing } from "./listings/listing.ts";
import { texts } from "./listings/texts.ts";
import { things } from "./listings/things.ts";

/** Lists and items of every collection. What a list can be asked is decided in `listings/`; how it is answered, in the queries. */
export function addCollectionRoutes(app: OpenAPIHono, store: Store): void {
  for (const listing of [...things, ...holdings, ...happenings, ...texts]) addListing(app, store, listing);
}

function addListing(app: OpenAPIHono, store: Store, listing: AnyListing): void {
  const { collection, kind, example, summary, description, filters, features, renamed, groups, certain, find } = listing;
  const name = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  const shared = { path: `/v1/${collection}`, tag: collection, description, features };
  addList(app, store, {
    ...shared,
    operation: `list${name(collection)}`,
    summary,
    params: {},
    filters,
    shape: { record: recordSchemas[collection], table: collection },
    renamed,
    groups,
    certain,
    find(input, asked) {
      const { items, ...found } = find(input, asked);
      return { used: [used(asked.dataset, collection)], ...found, items: items.map((record) => present(collection, record as object)) };
    },
  });
  addItem(app, store, { ...shared, operation: `get${name(kind)}`, kind, collection, example });
}
