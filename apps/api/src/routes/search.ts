import type { OpenAPIHono } from "@hono/zod-openapi";
import { COLLECTIONS } from "@multivector/data";
import { z } from "zod";
import type { Store } from "../data/store.ts";
import { addList } from "../http/list.ts";
import { manyOf } from "../http/parameters.ts";
import { SearchHitSchema } from "../schemas/search.ts";

export function addSearchRoutes(app: OpenAPIHono, store: Store): void {
  addList(app, store, {
    path: "/v1/search",
    operation: "searchRecords",
    tag: "search",
    summary: "Records by words, with slips forgiven, in Latin and Cyrillic",
    description: "Those with all the words; where there are none, those with some.",
    params: {},
    filters: {
      q: z.string().trim().min(1).max(200).describe("Words; those with most of them come first.").meta({ example: "Токаев", pattern: "\\S" }),
      collection: manyOf(COLLECTIONS, { example: "people" }).optional().describe("Only records of this collection, or of several."),
    },
    shape: { record: SearchHitSchema },
    placeOf: ({ path }: z.infer<typeof SearchHitSchema>) => path,
    async find({ q, collection }, { dataset }) {
      // The tables of letters are large; they are loaded with the first search.
      const { search } = await import("../data/search.ts");
      const hits = search(dataset, q);
      return { items: collection === undefined ? hits : hits.filter((hit) => collection.includes(hit.collection)) };
    },
  });
}
