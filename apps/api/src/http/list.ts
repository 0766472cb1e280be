import type { OpenAPIHono } from "@hono/zod-openapi";
import { type CollectionName, referredBy } from "@multivector/data/schema";
import type { z } from "zod";
import type { Store } from "../data/store.ts";
import { addCounts } from "./counts.ts";
import type { Answer } from "./envelope.ts";
import { askedOf, type ListResource } from "./list-definition.ts";
import { pageOf, pageParameters, tableParameters, usualLimit } from "./paging.ts";
import { manyOf } from "./parameters.ts";
import { includedSchema, includeParameter, relatedTo } from "./related.ts";
import { addResource } from "./resource.ts";
import { sortable, sorted } from "./sort.ts";
import { fieldsParameter } from "./table.ts";

interface Shared {
  sort?: string[];
  fields?: string[];
  include?: CollectionName[];
  limit?: number;
  after?: string;
}

/** Adds a list with everything that lists have in common: pages, whole tables, sorting, related records, counts. */
export function addList<P extends z.ZodRawShape, Q extends z.ZodRawShape>(app: OpenAPIHono, store: Store, list: ListResource<P, Q>): void {
  const { shape, groups } = list;
  // Before the list itself, whose items may have ids of any form.
  if (groups !== undefined) addCounts(app, store, list, groups);
  const sort = sortable(shape);
  const related = referredBy(shape.record);
  addResource(app, store, {
    ...list,
    list: true,
    included: includedSchema(shape.record, related),
    query: {
      ...list.filters,
      sort: manyOf(sort.flatMap((name) => [name, `-${name}`]) as [string, ...string[]])
        .optional()
        .describe("Fields to sort by, `-` for the highest first; dates by their first possible day."),
    } as unknown as Q,
    inJson: { ...includeParameter(related), ...pageParameters },
    inTables: tableParameters,
    inCsv: fieldsParameter(shape),
    below: groups === undefined ? undefined : { by: ["counts", ...(list.sums === true ? ["sums"] : [])] },
    async answer(input, asked, format): Promise<Answer<unknown>> {
      const { sort: keys, include, limit = usualLimit(format), after } = input as Shared;
      const { items, ...found } = await list.find(askedOf(list, input), asked);
      const placeOf = (list.placeOf ?? ((item: { id: string }) => item.id)) as (item: unknown) => string;
      const ordered = keys === undefined ? items : sorted(items, keys, placeOf);
      const page = pageOf(ordered, placeOf, { limit, after });
      return {
        ...found,
        data: page.items,
        total: page.total,
        next: page.next,
        complete: page.items.length === page.total,
        ...(include === undefined ? {} : { included: relatedTo(page.items, shape.record, include, asked) }),
      };
    },
  });
}
