import { unitMessages } from "../messages/unit/index.ts";
import { digitsOf } from "./digits.ts";
import { groupingIn } from "./grouping.ts";
import { type Locale, numberIn, TAGS } from "./locale.ts";
import { regionalShort, regionOf } from "./regional.ts";

// A formatter takes a hundred times longer to make than to use.
const formats = new Map<string, Intl.NumberFormat>();

function formatOf(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale + JSON.stringify(options);
  const format = formats.get(key) ?? new Intl.NumberFormat(TAGS[locale], { ...groupingIn(locale), ...options });
  formats.set(key, format);
  return format;
}

/** A share, 0 to 1, in per cent: "48%", in Russian "48 %". */
export function percentOf(locale: Locale, share: number, digits = 0): string {
  const text = formatOf(locale, { style: "percent", minimumFractionDigits: digits, maximumFractionDigits: digits }).format(share);
  return process.env.WHOLE_LANGUAGE === "true" || regionOf(locale) === null ? text : text.replace(/\s%/, "%");
}

/** How newspapers shorten large numbers; Russian has its own way, which the browser knows. */
const SHORT: Readonly<Record<string, string>> = { M: "m", B: "bn", T: "tn" };
const MILLION = 1_000_000;

function shortIn(locale: Locale, word: string): string {
  const region = regionOf(locale);
  return process.env.WHOLE_LANGUAGE === "true" || region === null ? word : regionalShort(locale, region, word);
}

/** A number from a million on in millions, billions or trillions. */
function shortened(locale: Locale, value: number, options: Intl.NumberFormatOptions): string {
  return formatOf(locale, { ...options, notation: "compact" })
    .formatToParts(value)
    .map(({ type, value: part }) => (type === "compact" ? (SHORT[part] ?? shortIn(locale, part)) : part))
    .join("");
}

const MONEY = /^(US\$|EUR)(?: \(current\))?( thousand)?(?: (.*))?$/;

/**
 * A value with its unit as people say it: 58,549 of "US$ thousand" are "$59m", 24.5 of "% of GDP" are "24.5% of GDP".
 *
 * @param unit as the card of the series has it, in English.
 */
export function quantityIn(locale: Locale, value: number, unit: string): string {
  const money = MONEY.exec(unit);
  if (money !== null) {
    const [, symbol, thousand, rest = ""] = money;
    const amount = thousand === undefined ? value : value * 1000;
    const style = { style: "currency", currency: symbol === "EUR" ? "EUR" : "USD", currencyDisplay: "narrowSymbol" } as const;
    const written = Math.abs(amount) >= MILLION ? shortened(locale, amount, style) : formatOf(locale, { ...style, maximumFractionDigits: 0 }).format(amount);
    return counted(locale, locale === "ru" ? written.replace("$", "долл.").replace("€", "евро") : written, value, rest);
  }
  if (unit.startsWith("%")) return counted(locale, percentOf(locale, value / 100, digitsOf(value)), value, unit.slice(2));
  if (unit === "share, 0 to 1") return percentOf(locale, value, digitsOf(value * 100));
  const isShort = Math.abs(value) >= MILLION;
  const number = isShort ? shortened(locale, value, {}) : numberIn(locale, value, digitsOf(value));
  // A unit that says its own bounds says nothing beside a value. After a shortened number it is the million that is counted.
  return unit.includes(",") ? number : counted(locale, number, isShort ? 0 : value, unit);
}

/** A written number with what it counts, which agrees with it; a unit that the messages do not know stands as it is. */
function counted(locale: Locale, number: string, count: number, unit: string): string {
  if (unit === "") return number;
  const say = (unitMessages(locale).counted as Readonly<Record<string, ((values: { number: string; count: number }) => string) | undefined>>)[unit];
  return say === undefined ? `${number} ${unit}` : say({ number, count });
}

/** What a unit is called beside no number: above an axis, in a column. */
export function unitName(locale: Locale, unit: string): string {
  return (unitMessages(locale).names as Readonly<Record<string, string | undefined>>)[unit] ?? unit;
}

/** Is it said in words behind the number? A scale says those once, above its numbers. */
export function isInWords(unit: string): boolean {
  return unit !== "" && !unit.startsWith("%") && !unit.includes(",") && MONEY.exec(unit) === null;
}
