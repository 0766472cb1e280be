import { COLLECTION_NAMES, type CollectionName } from "@multivector/data/schema";
import { foundIn } from "../../data/found.ts";
import { number, paged } from "../answer.ts";
import { oneOf, optional, page, text } from "../argument.ts";
import { defineTool } from "../tool.ts";

export const searchTool = defineTool({
  name: "search",
  title: "Find records by words",
  description: "Finds records by words or a question, typos are fine; each with a sentence. Names work in every tool as they are.",
  takes: { query: text(200), collection: optional(oneOf(COLLECTION_NAMES)), ...page },
  async run({ query, collection, ...asked }, { newest }, { question }) {
    // Pages of the site and dossiers of pairs are left out: their paths open with no tool here, and what they show other tools answer.
    const kinds: readonly CollectionName[] = collection === undefined ? COLLECTION_NAMES : [collection];
    const hits = await foundIn(newest, query, kinds);
    const { items, ...rest } = paged(hits, asked, newest, question);
    const says =
      hits.length === 0
        ? "Nothing held has any of these words, which does not say that there is nothing."
        : `${number(hits.length, "record")}, the likeliest first.`;
    return { says, items: items.map((hit) => ({ path: hit.path, says: said(hit) })), ...rest };
  },
});

/** What a hit is called, and what it says. */
function said({ title, says }: { title: string; says: string | null }): string {
  return says === null || says.includes(title) ? (says ?? title) : `${title}: ${says}`;
}
