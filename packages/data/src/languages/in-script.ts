import type { Translations } from "../query/translation.ts";
import { kazakhInLatin } from "./kazakh.ts";
import type { LanguageTag } from "./languages.ts";
import { uzbekInCyrillic } from "./uzbek.ts";

/** A text as a language writes it: of one that shows another's texts in its own letters, by the table; of all others as it is. */
export function inScript(tag: LanguageTag, text: string): string {
  return tag === "kk-Latn" ? kazakhInLatin(text) : tag === "uz-Cyrl" ? uzbekInCyrillic(text) : text;
}

/**
 * The translations of a language in its other script.
 *
 * @example inLanguage(dataset, translationsInScript(kazakh, "kk-Latn"))
 */
export function translationsInScript(translations: Translations, tag: LanguageTag): Translations {
  const texts = Object.entries(translations.texts).map(([context, held]) => {
    const rewritten = Object.entries(held).map(([english, text]) => [english, inScript(tag, text)] as const);
    return [context, Object.fromEntries(rewritten)] as const;
  });
  return { ...translations, language: tag, texts: Object.fromEntries(texts) };
}
