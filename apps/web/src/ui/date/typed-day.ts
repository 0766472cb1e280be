import { readDay } from "./day.ts";

const MONTHS = ["jan янв", "feb фев", "mar мар", "apr апр", "may май мая", "jun июн", "jul июл", "aug авг", "sep сен", "oct окт", "nov ноя", "dec дек"];
/** "1 January 2005", "1 Jan 2005", "1 января 2005 г." */
const DAY_FIRST = /^(\d{1,2})\s+(\p{L}{3,})\.?\s+(\d{4})(\s*г\.?)?$/u;
/** "January 1, 2005" */
const MONTH_FIRST = /^(\p{L}{3,})\.?\s+(\d{1,2}),?\s+(\d{4})$/u;

/** A day as readers type it, in words as the pages write it or as 2005-01-01; null if the text is not one. */
export function typedDay(text: string, horizon: string): string | null {
  return readDay(inDigits(text.trim()), horizon);
}

function inDigits(text: string): string {
  const [, day, name, year] = DAY_FIRST.exec(text) ?? [];
  if (day !== undefined && name !== undefined && year !== undefined) return joined(year, name, day) ?? text;
  const [, first, second, last] = MONTH_FIRST.exec(text) ?? [];
  return first === undefined || second === undefined || last === undefined ? text : (joined(last, first, second) ?? text);
}

function joined(year: string, name: string, day: string): string | null {
  const start = name.slice(0, 3).toLowerCase();
  const month = MONTHS.findIndex((names) => names.split(" ").includes(start)) + 1;
  return month === 0 ? null : [year, ...[String(month), day].map((part) => part.padStart(2, "0"))].join("-");
}
