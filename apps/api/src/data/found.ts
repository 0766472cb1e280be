import type { Kind, SearchHit } from "@multivector/data/search";
import type { Asked } from "./store.ts";

/** What fits some words in a version, the likeliest first. Tables of words are large and an index takes a second: both come with the first search. */
export async function foundIn(asked: Asked, words: string, kinds?: readonly Kind[]): Promise<SearchHit[]> {
  const { search, searchIndex } = await import("@multivector/data/search");
  return search(searchIndex(await asked.withSeries()), words, { kinds });
}
