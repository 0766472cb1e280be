import type { Kind, SearchHit } from "@multivector/data/search";
import type { Lang } from "./languages.ts";
import type { Asked } from "./store.ts";

/** What fits some words in a version, the likeliest first. Tables of words are large and an index takes a second: both come with the first search. */
export async function foundIn(asked: Asked, words: string, kinds?: readonly Kind[]): Promise<SearchHit[]> {
  const { search, searchIndex } = await import("@multivector/data/search");
  return search(searchIndex(await asked.withSeries()), words, { kinds });
}

/** What the pages of the site are called, by their paths: in English, or in Russian, which readers of the other languages read next. */
export async function pageTitles(lang: Lang): Promise<(path: string) => string | undefined> {
  const { PAGES, yearTitle } = await import("@multivector/data/search");
  return (path) => {
    const [, year] = /^timeline\/(\d{4})$/.exec(path) ?? [];
    return (year === undefined ? PAGES.find((page) => page.path === path) : yearTitle(Number(year)))?.[lang === "en" ? "en" : "ru"];
  };
}
