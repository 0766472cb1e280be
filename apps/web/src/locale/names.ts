// What states, organizations and people are called on a page: as `@multivector/data` tells it, but in the letters of the page, and marked where its language has no name.
import { type Name, nameOf as nameFrom, shortNameOf as shortNameFrom } from "@multivector/data";
import { type Locale, namingLocale } from "./languages.ts";
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

/** The common names that a state had and has, in the language of a page; in English where it has none in that. */
export function commonNamesOf(record: Named, locale: Locale): Pick<Name, "text" | "start" | "end">[] {
  const common = record.names.filter(({ kind }) => kind === "common");
  const language = locale.replace(/-.*/, "");
  const lang = common.some((name) => name.lang === language) ? language : "en";
  return common.filter((name) => name.lang === lang).map(({ text, start, end }) => ({ text: lang === language ? written(locale, text) : text, start, end }));
}

function named(record: Named, locale: Locale, kinds: readonly Name["kind"][], call: (record: Named, lang: string) => string): string {
  if (process.env.WHOLE_LANGUAGE === "true" || locale === "en" || locale === "ru") return call(record, locale);
  const language = locale.replace(/-.*/, "");
  const standIn = namingLocale(locale);
  // An abbreviation that the language lacks is that of another before it is a full name, for which there may be no room.
  for (const kind of kinds) {
    const found = ([language, standIn] as const).find((lang) => record.names.some((name) => name.lang === lang && name.kind === kind));
    if (found === standIn) return markedAs(standIn, call(record, standIn));
    if (found !== undefined) return written(locale, call(record, found));
  }
  return markedAs("en", call(record, "en"));
}
