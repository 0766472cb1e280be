import type { OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { foundIn } from "../data/found.ts";
import type { Store } from "../data/store.ts";
import { addList } from "../http/list.ts";
import { manyOf } from "../http/parameters.ts";
import { SEARCHED, SearchHitSchema } from "../schemas/search.ts";

export function addSearchRoutes(app: OpenAPIHono, store: Store): void {
  addList(app, store, {
    path: "/v1/search",
    operation: "searchRecords",
    tag: "search",
    summary: "Find records, pages of pairs and other pages by words",
    description:
      "Understands names in every language held, however they are transliterated or mistyped, dates and periods, pairs, and questions of usual forms such as `who is president of Kyrgyzstan`. The likeliest come first, and sources after everything else.",
    params: {},
    filters: {
      q: z.string().trim().min(1).max(200).describe("Words, or a question.").meta({ example: "Токаев", pattern: "\\S" }),
      collection: manyOf(SEARCHED, { example: "people" })
        .optional()
        .describe("Only records of this collection, or of several; `pages` of the site and `relations`, the pages of pairs, work the same way."),
    },
    shape: { record: SearchHitSchema },
    placeOf: ({ path, kind }: z.infer<typeof SearchHitSchema>) => `${kind}:${path}`,
    find: async ({ q, collection }, asked) => ({ items: await foundIn(asked, q, collection) }),
  });
}
