import { type Day, fromDay } from "@multivector/data";
import { meta } from "@multivector/data/meta";

const FIRST_YEAR = 1991;
const LAST_YEAR = Number(meta.horizon.slice(0, 4));

/** Years whose changes have a page, the first one first. */
export const YEARS: readonly number[] = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);

export const yearPath = (year: number) => `/timeline/${year}`;

/** Is a date in a year for certain? Both of the days that it can mean must be. */
export function isIn(year: number, date: { earliest: Day | null; latest: Day | null } | null): boolean {
  if (date?.earliest == null || date.latest === null) return false;
  return fromDay(date.earliest).year === year && fromDay(date.latest).year === year;
}
