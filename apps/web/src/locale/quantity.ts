import { digitsOf } from "./digits.ts";
import { type Locale, numberIn, TAGS } from "./locale.ts";

// A formatter takes a hundred times longer to make than to use.
const formats = new Map<string, Intl.NumberFormat>();

function formatOf(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale + JSON.stringify(options);
  const format = formats.get(key) ?? new Intl.NumberFormat(TAGS[locale], options);
  formats.set(key, format);
  return format;
}

/** A share, 0 to 1, in per cent: "48%", in Russian "48 %". */
export function percentOf(locale: Locale, share: number, digits = 0): string {
  return formatOf(locale, { style: "percent", minimumFractionDigits: digits, maximumFractionDigits: digits }).format(share);
}

/** How newspapers shorten large numbers; Russian has its own way, which the browser knows. */
const SHORT: Readonly<Record<string, string>> = { M: "m", B: "bn", T: "tn" };
const MILLION = 1_000_000;

/** A number from a million on in millions, billions or trillions. */
function shortened(locale: Locale, value: number, options: Intl.NumberFormatOptions): string {
  return formatOf(locale, { ...options, notation: "compact" })
    .formatToParts(value)
    .map(({ type, value: part }) => (type === "compact" ? (SHORT[part] ?? part) : part))
    .join("");
}

const MONEY = /^(US\$|EUR)(?: \(current\))?( thousand)?(.*)$/;

/** A value with its unit as people say it: 58,549 of "US$ thousand" are "$59m", 24.5 of "% of GDP" are "24.5% of GDP". */
export function quantityIn(locale: Locale, value: number, unit: string): string {
  const money = MONEY.exec(unit);
  if (money !== null) {
    const [, symbol, thousand, rest = ""] = money;
    const amount = thousand === undefined ? value : value * 1000;
    const style = { style: "currency", currency: symbol === "EUR" ? "EUR" : "USD", currencyDisplay: "narrowSymbol" } as const;
    const text = Math.abs(amount) >= MILLION ? shortened(locale, amount, style) : formatOf(locale, { ...style, maximumFractionDigits: 0 }).format(amount);
    return text + rest;
  }
  if (unit.startsWith("%")) return percentOf(locale, value / 100, digitsOf(value)) + unit.slice(1);
  if (unit === "share, 0 to 1") return percentOf(locale, value, digitsOf(value * 100));
  const number = Math.abs(value) >= MILLION ? shortened(locale, value, {}) : numberIn(locale, value, digitsOf(value));
  // A unit that says its own bounds says nothing beside a value.
  return unit === "" || unit.includes(",") ? number : `${number} ${unit}`;
}
