import type { OpenAPIHono } from "@hono/zod-openapi";
import { type Dataset, find, type Name } from "@multivector/data";
import { COLLECTION_NAMES } from "@multivector/data/schema";
import { z } from "zod";
import { foundIn, pageTitles } from "../data/found.ts";
import type { Asked, Store } from "../data/store.ts";
import { sentencesIn, type ToldSentences } from "../data/told-records.ts";
import { addList } from "../http/list.ts";
import { nameIn } from "../http/name-in.ts";
import { manyOf } from "../http/parameters.ts";
import { titleIn } from "../http/title-in.ts";
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
    // A remark, and the sentence of a figure, are English.
    shape: { record: SearchHitSchema, texts: { title: titleOfHit, says: (hit: Hit) => sentences.get(hit)?.(hit.path, hit.says ?? "") } },
    placeOf: ({ path, kind }: z.infer<typeof SearchHitSchema>) => `${kind}:${path}`,
    async find({ q, collection }, asked) {
      const items = await foundIn(asked, q, collection);
      if (asked.language.code !== "en") {
        const titleOf = await pageTitles(asked.language.code);
        const told = await sentencesIn(asked);
        for (const hit of items) {
          if (hit.kind === "pages") titlesOfPages.set(hit, titleOf(hit.path) ?? hit.title);
          else if (told !== null) sentences.set(hit, told);
        }
      }
      return { items };
    },
  });
}

type Hit = z.infer<typeof SearchHitSchema>;
type Named = { names: readonly Name[] };

/** What pages that were found are called in the language asked for: the site's own words, which come with the search. */
const titlesOfPages = new WeakMap<object, string>();

/** How the sentences of hits read in the language asked for. */
const sentences = new WeakMap<object, ToldSentences>();

/** What a hit is called in the language asked for; nothing where that is English. */
function titleOfHit(hit: Hit, { dataset, language }: Asked): string | undefined {
  const [, ...ids] = hit.path.split("/");
  const collection = COLLECTION_NAMES.find((name) => name === hit.kind);
  if (collection !== undefined) {
    const record = find<Dataset[typeof collection]["records"][number]>(dataset[collection], ids.join("/"));
    return record === undefined ? undefined : titleIn(language, dataset, collection, record);
  }
  if (hit.kind === "pages") return titlesOfPages.get(hit);
  return ids.map((id) => nameIn(find<Named>(dataset.countries, id) ?? find<Named>(dataset.organizations, id) ?? { names: [] }, language.code)).join(" × ");
}
