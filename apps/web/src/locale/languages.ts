// The languages of pages, and which page is in which. What each language is (script, what its readers read next) is in `@multivector/data/languages`.
import { type LanguageTag, SERVED_TAGS, type ServedTag } from "@multivector/data/languages";

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

/** What a language has pages of that is only translated in part; all else its readers find in the one that they read next. */
const CORE = /^\/(?:map|article(?:\/verdicts)?|articles\/[^/]+|claims\/[^/]+|countries\/(?:KAZ|KGZ|TJK|TKM|UZB)|translation|404)?$/;

/** The language in which a reader of another finds a page. */
export function pageLocale(locale: Locale, path: string): Locale {
  if (process.env.WHOLE_LANGUAGE === "true" || locale === "en" || locale === "ru") return locale;
  return CORE.test(path.replace(/[?#].*/, "")) ? locale : wholeLocale(locale);
}

/** The languages that a page is in. */
export function localesOf(path: string): readonly Locale[] {
  return LOCALES.filter((locale) => pageLocale(locale, path) === locale);
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

/** Where the readers of a language that is translated in part find a page that it does not have; null where it has it, or is whole. */
export function inNextLanguage(path: string): string | null {
  const locale = prefixOf(path);
  if (!isPartial(locale)) return null;
  const page = path.replace(/\/notes$/, "");
  const elsewhere = hrefIn(locale, page.slice(locale.length + 1) || "/");
  return elsewhere === page ? null : elsewhere;
}
