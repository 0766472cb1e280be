import { find, nameOf, shortNameOf } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import type { Locale } from "@/locale/locale.ts";

/** A state by name, an organization by its short one. */
export function calledShort(locale: Locale, id: string): string {
  const state = find(dataset.countries, id);
  return state === undefined ? shortNameOf(find(dataset.organizations, id) ?? { names: [] }, locale) : nameOf(state, locale);
}
