import { find } from "@multivector/data";
import type { Locale } from "@/locale/locale.ts";
import { nameOf, shortNameOf } from "@/locale/names.ts";
import { datasetIn } from "./dataset-in.ts";

/** A state by name, an organization by its short one. */
export function calledShort(locale: Locale, id: string): string {
  const state = find(datasetIn(locale).countries, id);
  return state === undefined ? shortNameOf(find(datasetIn(locale).organizations, id) ?? { names: [] }, locale) : nameOf(state, locale);
}
