import { COLLECTIONS } from "@multivector/data";
import { Verdict } from "@multivector/data/schema";
import { z } from "zod";

/** What is searched: the collections, pages of the site, and dossiers of pairs. */
export const SEARCHED = [...COLLECTIONS, "pages", "relations"] as const;

export const SearchHitSchema = z
  .strictObject({
    path: z.string().describe("Where it is: `/v1/<path>`; of a page, its address on the site without the first slash."),
    kind: z.enum(SEARCHED).describe("Its collection; `pages` for a page of the site, `relations` for the page of a pair.").meta({ example: "people" }),
    title: z.string(),
    score: z.number().describe("Higher fits better; comparable within one answer only."),
    says: z.string().nullable().describe("The sentence of it that fits best; null where it says none. Of a claim its verdict stands before it."),
    verdict: Verdict.nullable().describe("Of a claim, what the audit found of it; null of all else."),
    exact: z.boolean().describe("Is it what was asked for by a name, its title or its id, with nothing else asked?"),
    view: z
      .strictObject({
        query: z
          .string()
          .describe("Parameters of the page of the series on the site; `partner=WLD` is all partners together.")
          .meta({ example: "country=KAZ&partner=WLD&item=exports" }),
        from: z.int().describe("First year held."),
        to: z.int().describe("Last year held."),
      })
      .nullable()
      .describe("Of a series, where a figure of one state was asked for: the view that shows it, and its years. Null of all else."),
  })
  .meta({ id: "SearchHit", description: "What fits the words asked for: a record, the page of a pair, or another page." });
