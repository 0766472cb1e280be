import { kazakhInLatin } from "./kazakh.ts";
import type { LanguageTag } from "./languages.ts";
import { uzbekInCyrillic } from "./uzbek.ts";

/** A text as a language writes it: of one that shows another's texts in its own letters, by the table; of all others as it is. */
export function inScript(tag: LanguageTag, text: string): string {
  return tag === "kk-Latn" ? kazakhInLatin(text) : tag === "uz-Cyrl" ? uzbekInCyrillic(text) : text;
}
