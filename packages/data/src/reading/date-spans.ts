import { type Day, dayNumber, daysInMonth, toDay } from "../time/day.ts";
import { MONTHS } from "./calendar-words.ts";

/* What dates in a text are made of: the words for them, and the stretches of time they mean. */
export const MONTH = `(?:${Object.keys(MONTHS)
  .sort((a, b) => b.length - a.length)
  .join("|")})`;
export const YEAR = "(?:19|20)\\d{2}";
export const D = "\\d{1,2}";
export const B = "(?<![\\p{L}\\p{N}])";
export const E = "(?![\\p{L}\\p{N}])";

/** What dates are read against. */
export interface DateContext {
  /** The day of the text. */
  written: Day;
  /** The last year that the text gave, from which *a year earlier* counts. */
  year: number | null;
  /** The day that the sentence before gave last, from which *the next day* counts. */
  day?: Day | undefined;
  /** The year that the sentence itself gives, for a month or a day without one. */
  own?: number;
  /** How sentences count dates from others (`relative-dates.ts`); queries do not, and are spared the code. */
  counted?: CountedDates;
}

export interface CountedDates {
  fromYear: (text: string, context: DateContext) => Counted[];
  fromDay: (text: string, given: readonly { from: number; unit: string; end: number }[], last: number | undefined) => Counted[];
}

/** A date that is counted from another: where it stands, and what it means; no span where it cannot be told. */
export interface Counted {
  span: Span | null;
  start: number;
  end: number;
}

/** A stretch of time, and how fine it is given. */
export interface Span {
  from: Day;
  to: Day;
  unit: "day" | "month" | "year" | "span" | "now";
  relative?: boolean;
}

/** Written as a day, of a month that has no such day: what is left of it is no date either. */
export const NO_DAY = "no day";

export const monthOf = (name: string) => MONTHS[name.toLowerCase().replaceAll("ё", "е").replace(".", "")] ?? 0;
export const day = (year: number, month: number, date: number): Span | typeof NO_DAY => {
  if (month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return NO_DAY;
  const at = toDay(year, month, date);
  return { from: at, to: at, unit: "day" };
};
export const days = (first: Span | typeof NO_DAY, last: Span | typeof NO_DAY): Span | null =>
  first === NO_DAY || last === NO_DAY || first.from > last.to ? null : { from: first.from, to: last.to, unit: "day" };
export const month = (year: number, of: number): Span | null =>
  of < 1 || of > 12 ? null : { from: dayNumber(year, of, 1), to: dayNumber(year, of + 1, 1) - 1, unit: "month" };
export const months = (year: number, first: number, last: number): Span => ({
  from: dayNumber(year, first, 1),
  to: dayNumber(year, last + 1, 1) - 1,
  unit: "span",
});
export const years = (first: number, last = first): Span => ({
  from: dayNumber(first, 1, 1),
  to: dayNumber(last, 12, 31),
  unit: first === last ? "year" : "span",
});
export const re = (source: string) => new RegExp(`${B}(?:${source})${E}`, "giu");
