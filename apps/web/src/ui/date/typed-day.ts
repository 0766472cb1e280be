import type { Locale } from "@/locale/locale.ts";
import { regionalDay, regionOf } from "@/locale/regional.ts";
import { readDay } from "./day.ts";

const MONTHS = ["jan янв", "feb фев", "mar мар", "apr апр", "may май мая", "jun июн", "jul июл", "aug авг", "sep сен", "oct окт", "nov ноя", "dec дек"];
/** "1 January 2005", "1 Jan 2005", "1 января 2005 г.", "January 2005" */
const DAY_FIRST = /^(?:(\d{1,2})\s+)?(\p{L}{3,})\.?\s+(\d{4})(\s*г\.?)?$/u;
/** "January 1, 2005" */
const MONTH_FIRST = /^(\p{L}{3,})\.?\s+(\d{1,2}),?\s+(\d{4})$/u;

/**
 * A day as readers type it, in words as the pages write it or as 2005-01-01; null if the text is not one. A month is its last day, so that
 * all of it has passed; its first one where a stretch begins.
 */
export function typedDay(locale: Locale, text: string, horizon: string, ofMonth: "first" | "last" = "last"): string | null {
  const region = regionOf(locale);
  // The constant lets the scripts of pages in English and Russian leave out what the other languages need.
  const told = process.env.WHOLE_LANGUAGE === "true" || region === null ? null : regionalDay(locale, region, text.trim());
  const digits = told === null ? inDigits(text.trim()) : joinedDay(told);
  return readDay(digits, horizon, ofMonth === "last" && digits.length === 7 ? "latest" : "earliest");
}

function inDigits(text: string): string {
  const [, day, name, year] = DAY_FIRST.exec(text) ?? [];
  if (name !== undefined && year !== undefined) return joined(year, name, day) ?? text;
  const [, first, second, last] = MONTH_FIRST.exec(text) ?? [];
  return first === undefined || second === undefined || last === undefined ? text : (joined(last, first, second) ?? text);
}

function joined(year: string, name: string, day: string | undefined): string | null {
  const start = name.slice(0, 3).toLowerCase();
  const month = MONTHS.findIndex((names) => names.split(" ").includes(start)) + 1;
  return month === 0 ? null : joinedDay({ year, month, day });
}

function joinedDay({ year, month, day }: { year: string; month: number; day: string | undefined }): string {
  return [year, ...[month, day ?? []].flat().map((part) => String(part).padStart(2, "0"))].join("-");
}
