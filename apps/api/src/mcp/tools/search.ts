import { type Dataset, find } from "@multivector/data";
import { COLLECTION_NAMES, type CollectionName } from "@multivector/data/schema";
import type { SearchHit } from "@multivector/data/search";
import { foundIn } from "../../data/found.ts";
import { sentencesIn, type ToldSentences } from "../../data/told-records.ts";
import { number, paged } from "../answer.ts";
import { lang, oneOf, optional, page, text } from "../argument.ts";
import { idOf } from "../names.ts";
import type { Told } from "../told.ts";
import { defineTool } from "../tool.ts";

export const searchTool = defineTool({
  name: "search",
  title: "Find records by words",
  description: "Finds records by words or a question, typos are fine; each with a sentence. Names work in every tool as they are.",
  takes: { query: text(200), collection: optional(oneOf(COLLECTION_NAMES)), lang, ...page },
  async run({ query, collection, lang: _, ...asked }, { newest }, { question, told }) {
    // Pages of the site and dossiers of pairs are left out: their paths open with no tool here, and what they show other tools answer.
    const kinds: readonly CollectionName[] = collection === undefined ? COLLECTION_NAMES : [collection];
    const hits = await foundIn(newest, query, kinds);
    const { items, ...rest } = paged(hits, asked, newest, question);
    const sentences = await sentencesIn({ withSeries: newest.withSeries, language: told.language });
    const says =
      hits.length === 0
        ? "Nothing held has any of these words, which does not say that there is nothing."
        : `${number(hits.length, "record")}, the likeliest first.`;
    return { says, items: items.map((hit) => ({ path: hit.path, says: said(hit, told, sentences) })), ...rest };
  },
});

/** What a hit is called, and what it says. */
function said({ path, kind, title: english, says: found }: SearchHit, told: Told, sentences: ToldSentences | null): string {
  const collection = COLLECTION_NAMES.find((name) => name === kind);
  const record = collection && find<Dataset[typeof collection]["records"][number]>(told.dataset[collection], idOf(path));
  const title = told.language.translations === null || collection === undefined || record === undefined ? english : told.title(collection, record);
  const own = found === null ? undefined : sentences?.(path, found);
  if (found !== null && own === undefined) told.inEnglish(`${path}: its sentence`);
  const says = own ?? found;
  return says === null || says.includes(title) ? (says ?? title) : `${title}: ${says}`;
}
