import type { OpenAPIHono } from "@hono/zod-openapi";
import { COLLECTIONS } from "../collections/index.ts";
import type { AnyListing } from "../collections/listing.ts";
import type { Store } from "../data/store.ts";
import { used } from "../http/envelope.ts";
import { addItem } from "../http/item.ts";
import { present, recordSchemas, textsOf } from "../http/item-shape.ts";
import { addList } from "../http/list.ts";

/** Lists and items of every collection. What a list can be asked, and how it is found, is decided in `collections/`. */
export function addCollectionRoutes(app: OpenAPIHono, store: Store): void {
  for (const collection of Object.values(COLLECTIONS)) if ("listing" in collection) addCollection(app, store, collection.listing);
}

function addCollection(app: OpenAPIHono, store: Store, listing: AnyListing): void {
  const { collection, kind, example, summary, description, filters, features, renamed, groups, certain, find } = listing;
  const name = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  const shared = { path: `/v1/${collection}`, tag: collection, description, features };
  addList(app, store, {
    ...shared,
    operation: `list${name(collection)}`,
    summary,
    params: {},
    filters,
    shape: { record: recordSchemas[collection], table: collection, texts: textsOf(collection) },
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
