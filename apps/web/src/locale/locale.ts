import { formatPeriod } from "@multivector/data";
import { type LanguageTag, SERVED_TAGS, type ServedTag } from "@multivector/data/languages";
import { periodMessages } from "../messages/period/index.ts";
import { written } from "./written.ts";

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
const CORE = /^\/(?:map|article|articles\/[^/]+|claims\/[^/]+|countries\/(?:KAZ|KGZ|TJK|TKM|UZB)|translation|404)?$/;

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

/** What `Intl` is asked for. A browser may not know the other script of a language: there, what `Intl` says is written anew. */
export const TAGS: Readonly<Record<Locale, string>> = { en: "en-GB", ru: "ru-RU", kk: "kk-KZ", "kk-latn": "kk-KZ", uz: "uz-UZ", "uz-cyrl": "uz-UZ" };

/** A date in words, no more precise than it is known. */
export function dateIn(locale: Locale, period: { edtf: string | null }): string {
  const { about, uncertain, unknown, ongoing } = periodMessages(locale);
  // Russian dates end with an abbreviation of “year”, which running text does not need.
  if (locale === "en" || locale === "ru") return formatPeriod(period, TAGS[locale], { about, uncertain, unknown, ongoing }).replace(/\s?г\.$/, "");
  // The words are in the letters of the page already.
  const date = (words: string) => written(locale, words);
  const said = formatPeriod(period, TAGS[locale], { about: "{about}", uncertain: "{uncertain}", unknown: "{unknown}", ongoing: "{ongoing}" });
  return said
    .split(/(\{\w+\})/)
    .map((part) => ({ "{about}": about, "{uncertain}": uncertain, "{unknown}": unknown, "{ongoing}": ongoing })[part] ?? date(part))
    .join("");
}

/** Russian names of months as they stand alone, and as they are declined beside a day. */
const MONTHS_AFTER = new Map(
  Array.from({ length: 12 }, (_, month): [string, string] => {
    const name = (form: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat("ru-RU", { ...form, month: "long", year: "numeric", timeZone: "UTC" })
        .formatToParts(Date.UTC(2000, month, 1))
        .find(({ type }) => type === "month")?.value ?? "";
    return [name({}), name({ day: "numeric" })];
  }),
);

/** The same after "since", "from", "before": in Russian "с апреля 2014 года", "с 1994 года (вероятно)". */
export function dateAfter(locale: Locale, period: { edtf: string | null }): string {
  return inPlace(locale, period, (date) => date.replace(/^[а-я]+/, (month) => MONTHS_AFTER.get(month) ?? month).replace(/\d{4}$/, "$& года"));
}

/** The same after "until": in Russian "по апрель 2014 года", "по 1994 год". */
export function dateUntil(locale: Locale, period: { edtf: string | null }): string {
  return inPlace(locale, period, (date) => date.replace(/\d{4}$/, date.length === 4 ? "$& год" : "$& года"));
}

/** A Russian date in the form that its place in a sentence asks for; a doubt about it follows in brackets. */
function inPlace(locale: Locale, period: { edtf: string | null }, decline: (date: string) => string): string {
  const text = dateIn(locale, period);
  if (locale !== "ru") return text;
  const { about, uncertain } = periodMessages(locale);
  const doubt = [about, uncertain].find((word) => text.startsWith(`${word} `));
  const declined = decline(doubt === undefined ? text : text.slice(doubt.length + 1));
  return doubt === undefined ? declined : `${declined} (${doubt === about ? "примерно" : doubt})`;
}

/** A day, month or year written as EDTF, in words. */
export function dayIn(locale: Locale, edtf: string): string {
  return dateIn(locale, { edtf });
}

// A formatter takes a hundred times longer to make than to use.
const numbers = new Map<string, Intl.NumberFormat>();

/** A number with the separators of the language. */
export function numberIn(locale: Locale, value: number, digits = 0): string {
  const key = `${locale} ${digits}`;
  const format = numbers.get(key) ?? new Intl.NumberFormat(TAGS[locale], { maximumFractionDigits: digits, minimumFractionDigits: digits });
  numbers.set(key, format);
  return format.format(value);
}

/** With a capital letter, for the start of a sentence. */
export function capital(text: string): string {
  // The mark of another language may stand before it.
  return text.replace(/^[\uE0E0-\uE0E2]*./u, (first) => first.toUpperCase());
}

const lists = new Map<Locale, Intl.ListFormat>();

/** "a", "a and b", "a, b and c". */
export function listIn(locale: Locale, items: readonly string[]): string {
  const format = lists.get(locale) ?? new Intl.ListFormat(TAGS[locale]);
  lists.set(locale, format);
  if (locale === "en" || locale === "ru") return format.format(items);
  return format
    .formatToParts(items)
    .map(({ type, value }) => (type === "element" ? value : written(locale, value)))
    .join("");
}
