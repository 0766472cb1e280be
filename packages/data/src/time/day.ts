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

/** Day number of a civil date. UTC throughout, so the machine's time zone never matters. */
export function toDay(year: number, month: number, day: number): Day {
  // Date.UTC reads years 0–99 as 19xx, so they are moved by a whole cycle of the calendar, which is 400 years.
  return year > 99 ? Date.UTC(year, month - 1, day) / MS_PER_DAY : Date.UTC(year + 400, month - 1, day) / MS_PER_DAY - DAYS_IN_CYCLE;
}

/** The civil date of a day number. */
export function fromDay(day: Day): { year: number; month: number; day: number } {
  const date = new Date(day * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** `YYYY-MM-DD` of a day number. */
export function formatDay(day: Day): string {
  const { year, month, day: dayOfMonth } = fromDay(day);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
