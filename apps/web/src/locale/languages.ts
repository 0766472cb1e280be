// The languages of pages, and which page is in which. What each language is (script, what its readers read next) is in `@multivector/data/languages`.
import { LANGUAGES, type LanguageTag, SERVED_TAGS, type ServedTag } from "@multivector/data/languages";

/** A language of pages, as their addresses name it: its tag in small letters. */
export type Locale = Lowercase<ServedTag>;
export const LOCALES: readonly Locale[] = /* @__PURE__ */ SERVED_TAGS.map((tag) => tag.toLowerCase() as Locale);

export function isLocale(text: string): text is Locale {
  return (LOCALES as readonly string[]).includes(text);
}

/** The tag of a language, as `lang` and `hreflang` have it. */
export function tagOf(locale: Locale): LanguageTag {
  return SERVED_TAGS.find((tag) => tag.toLowerCase() === locale) ?? "en";
}

/** Languages that have every page. */
export const WHOLE_LOCALES = ["en", "ru"] as const satisfies readonly Locale[];

/** The language that has whatever another lacks: searches, pictures, figures for frames. */
export function wholeLocale(locale: Locale): (typeof WHOLE_LOCALES)[number] {
  return locale === "en" ? "en" : "ru";
}

/** Is a language translated in part? */
export function isPartial(locale: Locale): boolean {
  return wholeLocale(locale) !== locale;
}

/** The language whose names stand in for those that another lacks: Russian ones among Cyrillic letters, English ones among Latin. */
export function namingLocale(locale: Locale): (typeof WHOLE_LOCALES)[number] {
  return LANGUAGES[tagOf(locale)].script === "Latn" ? "en" : "ru";
}

/** What only English and Russian have: documents that nobody has translated, and the checker, whose answers are told in those two. */
export const IN_TWO_LANGUAGES = "about|check|naming|vectors/method(?:/1)?";
/** Pages that are too many to be drawn ahead in every language: a server draws them when they are asked for, files lead to the Russian ones. */
export const TOO_MANY_FOR_FILES = "(?:agreements|events|people|relations|sources)/.+";

const TWO = /* @__PURE__ */ new RegExp(`^/(?:${IN_TWO_LANGUAGES})$`);
const MANY = /* @__PURE__ */ new RegExp(`^/${TOO_MANY_FOR_FILES}$`);

/** Is the site the files of the export? Whatever draws them says so in the environment, their pages in an attribute. */
function isFiles(): boolean {
  return process.env.IN_BROWSER === "true"
    ? typeof document === "object" && document.documentElement.dataset.files !== undefined
    : process.env.SITE_AS_FILES === "true";
}

/**
 * The language in which a reader of another finds a page.
 *
 * @param files Whether the site is the files of the export.
 */
export function pageLocale(locale: Locale, path: string, files: boolean | null = null): Locale {
  // One expression, so that a bundler sees what the scripts of whole languages do not need.
  return process.env.WHOLE_LANGUAGE === "true" || locale === "en" || locale === "ru"
    ? locale
    : partlyIn(locale, path.replace(/[?#].*/, ""), files ?? isFiles());
}

function partlyIn(locale: Locale, path: string, files: boolean): Locale {
  return TWO.test(path) || (files && MANY.test(path)) ? wholeLocale(locale) : locale;
}

/** The languages that a page is in. */
export function localesOf(path: string, files: boolean | null = null): readonly Locale[] {
  return LOCALES.filter((locale) => pageLocale(locale, path, files) === locale);
}

/** The address of a page in a language, or in the one that its readers read next. English pages have no prefix. */
export function hrefIn(locale: Locale, path: string): string {
  const found = pageLocale(locale, path);
  return found === "en" ? path : `/${found}${path.replace(/^\/(?=$|[?#])/, "")}`;
}

/** The language of an address. */
export function prefixOf(path: string): Locale {
  const [, first = ""] = path.split("/");
  return first !== "en" && isLocale(first) ? first : "en";
}

/**
 * Where the readers of a language that is translated in part find a page that it does not have; null where it has it, or is whole.
 *
 * @param files Whether the site is the files of the export.
 */
export function inNextLanguage(address: string, files: boolean | null = null): string | null {
  const locale = prefixOf(address);
  if (!isPartial(locale)) return null;
  const path = address.slice(locale.length + 1).replace(/\/notes$/, "") || "/";
  const found = pageLocale(locale, path, files);
  return found === locale ? null : `/${found}${path}`;
}
