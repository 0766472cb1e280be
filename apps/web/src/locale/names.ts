// What states, organizations and people are called on a page: as `@multivector/data` tells it, but in the letters of the page, and marked where its language has no name.
import { type Name, nameOf as nameFrom, shortNameOf as shortNameFrom } from "@multivector/data";
import type { Locale } from "./languages.ts";
import { markedAs } from "./marks.ts";
import { written } from "./written.ts";

type Named = { names: readonly Name[] };

/** The common name in the language of a page, as current at a date; without a date, as current now. */
export function nameOf(record: Named, locale: Locale = "en", at?: string): string {
  return named(record, locale, ["common"], (one, lang) => nameFrom(one, lang, at));
}

/** The abbreviation, or the common name where there is none. */
export function shortNameOf(record: Named, locale: Locale = "en", at?: string): string {
  return named(record, locale, ["abbreviation", "common"], (one, lang) => shortNameFrom(one, lang, at));
}

function named(record: Named, locale: Locale, kinds: readonly Name["kind"][], call: (record: Named, lang: string) => string): string {
  if (process.env.WHOLE_LANGUAGE === "true" || locale === "en" || locale === "ru") return call(record, locale);
  const language = locale.replace(/-.*/, "");
  const has = (lang: string) => kinds.some((kind) => record.names.some((name) => name.lang === lang && name.kind === kind));
  if (has(language)) return written(locale, call(record, language));
  return has("ru") ? markedAs("ru", call(record, "ru")) : markedAs("en", call(record, "en"));
}
