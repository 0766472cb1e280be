import { fromDay } from "./day.ts";
import { type Period, precisionOf, qualifierOf } from "./period.ts";
import { resolvePeriod } from "./spell.ts";

const STYLE = {
  day: { day: "numeric", month: "long", year: "numeric" },
  month: { month: "long", year: "numeric" },
  year: { year: "numeric" },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** Words around a date, which no library translates for us. */
export interface DateWords {
  about: string;
  uncertain: string;
  unknown: string;
  ongoing: string;
}

const ENGLISH: DateWords = { about: "about", uncertain: "probably", unknown: "date unknown", ongoing: "still going on" };

/**
 * A date in words, never more precise than it is known: `2015-08` gives "August 2015", not a day of it.
 *
 * @throws RangeError for text that is no date, and for a locale that is no tag.
 * @param locale BCP 47 tag; day, month and year follow that language's order.
 */
export function formatPeriod(period: Pick<Period, "edtf">, locale = "en-GB", words = ENGLISH): string {
  if (period.edtf === null) return words.unknown;
  if (period.edtf === "..") return words.ongoing;
  const qualifier = qualifierOf(period.edtf);
  const plain = qualifier === null ? period.edtf : period.edtf.slice(0, -1);
  const parsed = resolvePeriod(plain);
  const { year, month, day } = fromDay(parsed.earliest);
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const text = formatterOf(locale, precisionOf(plain)).format(date);
  if (qualifier === null) return text;
  return `${qualifier === "approximate" ? words.about : words.uncertain} ${text}`;
}

// A formatter takes a hundred times longer to make than to use.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(locale: string, precision: keyof typeof STYLE): Intl.DateTimeFormat {
  const key = `${locale} ${precision}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(locale, { ...STYLE[precision], timeZone: "UTC" });
  formatters.set(key, made);
  return made;
}
