import { formatPeriod } from "@multivector/data";

export const LOCALES = ["en", "ru"] as const;
export type Locale = (typeof LOCALES)[number];

export function isLocale(text: string): text is Locale {
  return (LOCALES as readonly string[]).includes(text);
}

/** Both languages of one area of the site, side by side; a word that one of them lacks does not compile. */
export function words<T>(languages: { en: T; ru: NoInfer<T> }): (locale: Locale) => T {
  return (locale) => languages[locale];
}

/** The address of a page in a language. English pages have no prefix. */
export function hrefIn(locale: Locale, path: string): string {
  return locale === "en" ? path : `/ru${path.replace(/^\/(?=$|[?#])/, "")}`;
}

const RUSSIAN_DATES = { about: "около", uncertain: "вероятно", unknown: "дата неизвестна", ongoing: "продолжается" };

/** A date in words, no more precise than it is known. */
export function dateIn(locale: Locale, period: { edtf: string | null }): string {
  if (locale === "en") return formatPeriod(period);
  return formatPeriod(period, "ru-RU", RUSSIAN_DATES).replace(/\s?г\.$/, "");
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
    numbers.get(key) ?? new Intl.NumberFormat(locale === "en" ? "en-GB" : "ru-RU", { maximumFractionDigits: digits, minimumFractionDigits: digits });
  numbers.set(key, format);
  return format.format(value);
}

const SMALL = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** A number as prose has it. English writes out what is below ten; Russian, where the word would have to agree, keeps figures. */
export function inProse(locale: Locale, value: number): string {
  return locale === "en" ? (SMALL[value] ?? numberIn("en", value)) : numberIn("ru", value);
}

const RULES = { en: new Intl.PluralRules("en"), ru: new Intl.PluralRules("ru") };

/** The form of a noun that goes with a number: one, few (Russian 2–4), many. */
export function formFor(locale: Locale, value: number, one: string, few: string, many = few): string {
  const rule = RULES[locale].select(value);
  return rule === "one" ? one : rule === "few" ? few : many;
}

/** With a capital letter, for the start of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "a", "a and b", "a, b and c". */
export function listIn(locale: Locale, items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? "";
  return `${items.slice(0, -1).join(", ")} ${locale === "en" ? "and" : "и"} ${items.at(-1)}`;
}
