import { inScript } from "@multivector/data/languages";
import type { Locale } from "./languages.ts";

/** What `Intl`, a record or a translation says in a language, in the letters of a page: those of the other script of the language, where it is written in that. */
export function written(locale: Locale, text: string): string {
  // One expression, so that a bundler sees that the tables are not needed: it still counts what stands after a return.
  return process.env.WHOLE_LANGUAGE === "true"
    ? text
    : locale === "kk-latn"
      ? inScript("kk-Latn", text)
      : locale === "uz-cyrl"
        ? inScript("uz-Cyrl", text)
        : text;
}
