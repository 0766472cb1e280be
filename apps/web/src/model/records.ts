import { type Collection, find } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import type { Locale } from "@/locale/locale.ts";
import { nameOf } from "@/locale/names.ts";
import { FIRST_ARTICLE } from "./articles.ts";

/** The record of an id. @throws if there is none, so that the build says which one a page misses. */
export function recordOf<T extends { id: string }>(collection: Collection<T>, id: string): T {
  const record = find(collection, id);
  if (record === undefined) throw new Error(`a page leans on the record ${id}, which does not exist any more`);
  return record;
}

/** What a state is called. */
export function countryName(code: string, locale: Locale): string {
  return nameOf(recordOf(dataset.countries, code), locale);
}

/** A claim of the first article by its number. */
export function claimPath(number: number): `claims/${string}` {
  return `claims/${FIRST_ARTICLE.id}-${String(number).padStart(2, "0")}`;
}
