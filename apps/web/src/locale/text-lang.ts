import type { Locale } from "./languages.ts";

const CYRILLIC: readonly Locale[] = ["ru", "kk", "uz-cyrl"];

/**
 * The `lang` of a text of the data on a page: "en" where it has no letter of the page's language, because nobody has translated it yet;
 * undefined where it is in the language of the page.
 */
export function langOf(locale: Locale, text: string | null | undefined): "en" | undefined {
  return CYRILLIC.includes(locale) && /\p{Script=Latin}/u.test(text ?? "") && !/\p{Script=Cyrillic}/u.test(text ?? "") ? "en" : undefined;
}
