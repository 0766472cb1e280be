import { formatPeriod } from "@multivector/data";
import { periodMessages } from "../messages/period/index.ts";

export const LOCALES = ["en", "ru"] as const;
export type Locale = (typeof LOCALES)[number];

export function isLocale(text: string): text is Locale {
  return (LOCALES as readonly string[]).includes(text);
}

/** The address of a page in a language. English pages have no prefix. */
export function hrefIn(locale: Locale, path: string): string {
  return locale === "en" ? path : `/ru${path.replace(/^\/(?=$|[?#])/, "")}`;
}

export const TAGS = { en: "en-GB", ru: "ru-RU" };

/** A date in words, no more precise than it is known. */
export function dateIn(locale: Locale, period: { edtf: string | null }): string {
  const { about, uncertain, unknown, ongoing } = periodMessages(locale);
  // Russian dates end with an abbreviation of “year”, which running text does not need.
  return formatPeriod(period, TAGS[locale], { about, uncertain, unknown, ongoing }).replace(/\s?г\.$/, "");
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
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const lists = { en: new Intl.ListFormat("en-GB"), ru: new Intl.ListFormat("ru") };

/** "a", "a and b", "a, b and c". */
export function listIn(locale: Locale, items: readonly string[]): string {
  return lists[locale].format(items);
}
