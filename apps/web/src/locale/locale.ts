import { formatPeriod } from "@multivector/data";
import { compareByAlphabet } from "@multivector/data/languages";
import { periodMessages } from "../messages/period/index.ts";
import { groupingIn } from "./grouping.ts";
import { type Locale, tagOf } from "./languages.ts";
import { unmarked } from "./marks.ts";
import { regionalDate, regionalList, regionOf } from "./regional.ts";

export * from "./languages.ts";

/** What `Intl` is asked for in numbers; languages of the region, which a browser may not know, group them as Russian does. */
export const TAGS: Readonly<Record<Locale, string>> = { en: "en-GB", ru: "ru-RU", kk: "ru-RU", "kk-latn": "ru-RU", uz: "ru-RU", "uz-cyrl": "ru-RU" };

/** A date in words, no more precise than it is known. */
export function dateIn(locale: Locale, period: { edtf: string | null }): string {
  const { about, uncertain, unknown, ongoing } = periodMessages(locale);
  // Russian dates end with an abbreviation of “year”, which running text does not need.
  const region = regionOf(locale);
  // The constant lets the scripts of pages in English and Russian leave out what the other languages need.
  if (process.env.WHOLE_LANGUAGE === "true" || region === null)
    return formatPeriod(period, TAGS[locale], { about, uncertain, unknown, ongoing }).replace(/\s?г\.$/, "");
  const { edtf } = period;
  if (edtf === null) return unknown;
  if (edtf === "..") return ongoing;
  const [, year = "", month, day, doubt] = /^(-?\d+)(?:-(\d\d))?(?:-(\d\d))?([~?%]?)$/.exec(edtf) ?? [];
  const number = (part: string | undefined) => (part === undefined ? null : Number(part));
  const date = regionalDate(locale, region, { year: Number(year), month: number(month), day: number(day) });
  return doubt === "" ? date : `${doubt === "?" ? uncertain : about} ${date}`;
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

/** The same after "since", "from", "until", "before": in Russian "с апреля 2014 года", "до 1994 года (вероятно)". */
export function dateAfter(locale: Locale, period: { edtf: string | null }): string {
  return inPlace(locale, period, (date) => date.replace(/^[а-я]+/, (month) => MONTHS_AFTER.get(month) ?? month).replace(/\d{4}$/, "$& года"));
}

/** From one to the other, where both stand in words: a dash has the length that the language gives it. A span of one year is that year. */
export function spanIn(locale: Locale, ...parts: readonly (string | number)[]): string {
  if (parts.every((part) => typeof part === "number" && part === parts[0])) return `${parts[0]}`;
  return parts.join(locale !== "ru" ? " – " : parts.every((part) => /^\d+$/.test(String(part))) ? "–" : " — ");
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
  const format =
    numbers.get(key) ?? new Intl.NumberFormat(TAGS[locale], { ...groupingIn(locale), maximumFractionDigits: digits, minimumFractionDigits: digits });
  numbers.set(key, format);
  // Russian print has a true minus, where its locale has a hyphen.
  return locale === "ru" ? format.format(value).replace(/^-/, "−") : format.format(value);
}

/** With a capital letter, for the start of a sentence. */
export function capital(text: string): string {
  // The mark of another language may stand before it.
  return text.replace(/^[\uE0E0-\uE0E2]*./u, (first) => first.toUpperCase());
}

const lists = new Map<Locale, Intl.ListFormat>();

/** "a", "a and b", "a, b and c". */
export function listIn(locale: Locale, items: readonly string[]): string {
  const region = regionOf(locale);
  if (process.env.WHOLE_LANGUAGE !== "true" && region !== null) return regionalList(locale, region, items);
  const format = lists.get(locale) ?? new Intl.ListFormat(TAGS[locale]);
  lists.set(locale, format);
  return format.format(items);
}

/** Whether a text stands before another in the order of a language. */
export function compareIn(locale: Locale, one: string, other: string): number {
  return process.env.WHOLE_LANGUAGE === "true" || regionOf(locale) === null
    ? one.localeCompare(other, locale)
    : compareByAlphabet(tagOf(locale), unmarked(one), unmarked(other));
}
