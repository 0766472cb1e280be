import { find } from "@multivector/data";
import { genitive } from "@/locale/genitive.ts";
import type { Locale } from "@/locale/locale.ts";
import { nameOf, shortNameOf } from "@/locale/names.ts";
import { datasetIn } from "./dataset-in.ts";

/** A state by name, an organization by its short one. */
function calledShort(locale: Locale, id: string): string {
  const state = find(datasetIn(locale).countries, id);
  return state === undefined ? shortNameOf(find(datasetIn(locale).organizations, id) ?? { names: [] }, locale) : nameOf(state, locale);
}

/** The head of a column with the part of one: "Role: Kazakhstan", in Russian «Роль Казахстана». */
export function roleOf(locale: Locale, id: string, role: string): string {
  const name = calledShort(locale, id);
  return locale === "ru" && find(datasetIn(locale).countries, id) !== undefined ? `${role} ${genitive(name)}` : `${role}: ${name}`;
}
