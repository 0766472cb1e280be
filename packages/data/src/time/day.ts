/** A day counted from 1970-01-01 (day 0) in the proleptic Gregorian calendar. */
export type Day = number;

const MS_PER_DAY = 86_400_000;
const DAYS_IN_CYCLE = 146_097;

/** Days in a month (1–12) of a year; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return MONTHS[month - 1] ?? 0;
}

const MONTHS: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Day number of a civil date. UTC throughout, so the machine's time zone never matters.
 *
 * @throws RangeError for a date that the calendar does not have.
 */
export function toDay(year: number, month: number, day: number): Day {
  if (![year, month, day].every(Number.isInteger) || year < 0 || year > 9999 || day < 1 || day > daysInMonth(year, month)) {
    throw new RangeError(`not a day of the calendar: ${String(year)}, ${String(month)}, ${String(day)}; expected year, month and day as whole numbers`);
  }
  return dayNumber(year, month, day);
}

/** The same, in which a month after the twelfth and a day before the first are those of the next year and of the month before. */
export function dayNumber(year: number, month: number, day: number): Day {
  // Date.UTC reads years 0–99 as 19xx, so they are moved by a whole cycle of the calendar, which is 400 years.
  return year > 99 ? Date.UTC(year, month - 1, day) / MS_PER_DAY : Date.UTC(year + 400, month - 1, day) / MS_PER_DAY - DAYS_IN_CYCLE;
}

/** The civil date of a day number. @throws RangeError for what is no day number. */
export function fromDay(day: Day): { year: number; month: number; day: number } {
  const date = toDate(day);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/**
 * A day number as a `Date`: its midnight, UTC.
 *
 * @example toDate(0).toISOString() // "1970-01-01T00:00:00.000Z"
 * @throws RangeError for what is no day number.
 */
export function toDate(day: Day): Date {
  const date = new Date(typeof day === "number" && Number.isInteger(day) ? day * MS_PER_DAY : Number.NaN);
  if (Number.isNaN(date.getTime())) throw new RangeError(`not a day number: ${String(day)}; expected whole days since 1970-01-01`);
  return date;
}

/**
 * The number of the day on which a moment falls, UTC.
 *
 * @example fromDate(new Date("1991-12-26T18:00:00Z")) // 8029
 * @throws RangeError for what is no `Date`, or an invalid one.
 */
export function fromDate(date: Date): Day {
  const moment = date instanceof Date ? date.getTime() : Number.NaN;
  if (Number.isNaN(moment)) throw new RangeError(`not a Date: ${String(date)}`);
  return Math.floor(moment / MS_PER_DAY);
}

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * The number of a day written `YYYY-MM-DD`.
 *
 * @example dayOf("1991-12-26") // 8029
 * @throws RangeError for text that is not such a day, or a day that does not exist.
 */
export function dayOf(iso: string): Day {
  const [, year, month, day] = (typeof iso === "string" ? ISO_DAY.exec(iso) : null)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined || day < 1 || day > daysInMonth(year, month)) {
    throw new RangeError(`not a day of the calendar: ${String(iso)}; expected YYYY-MM-DD`);
  }
  return dayNumber(year, month, day);
}

/**
 * `YYYY-MM-DD` of a day number.
 *
 * @example formatDay(8029) // "1991-12-26"
 * @throws RangeError for what is no day number.
 */
export function formatDay(day: Day): string {
  const { year, month, day: dayOfMonth } = fromDay(day);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
