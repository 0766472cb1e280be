import { COLLECTION_NAMES } from "@multivector/data/schema";
import { search } from "../../data/search.ts";
import { number, paged } from "../answer.ts";
import { oneOf, optional, page, text } from "../argument.ts";
import { defineTool } from "../tool.ts";

export const searchTool = defineTool({
  name: "search",
  title: "Find records by words",
  description:
    "Finds records by words of any language, slips forgiven. Use it where you have words and no name: names work in every tool as they are. Gives paths for the tool record.",
  takes: { query: text(200), collection: optional(oneOf(COLLECTION_NAMES)), ...page },
  run({ query, collection, ...asked }, { newest }, { question }) {
    const hits = search(newest.dataset, query).filter((hit) => collection === undefined || hit.collection === collection);
    const { items, ...rest } = paged(hits, asked, newest, question);
    const says =
      hits.length === 0
        ? "Nothing held has any of these words, which does not say that there is nothing."
        : `${number(hits.length, "record")}, the likeliest first.`;
    return { says, items: items.map(({ path, title }) => ({ path, says: title })), ...rest };
  },
});
