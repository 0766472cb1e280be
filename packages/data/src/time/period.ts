import { type Day, dayNumber, daysInMonth, formatDay } from "./day.ts";

/**
 * A date known to a precision: the day it names lies somewhere from `earliest` to `latest`, both included.
 * `null` means unbounded on that side. Units: days since 1970-01-01.
 */
export interface Period {
  /** The EDTF text as written; `null` for an unknown date, `".."` for an end that has not come. */
  edtf: string | null;
  earliest: Day | null;
  latest: Day | null;
}

/** A period with both bounds known, as every written date has. */
export interface DatedPeriod extends Period {
  edtf: string;
  earliest: Day;
  latest: Day;
}

/** To which unit a date is written. */
export type Precision = "year" | "month" | "day";
/** What a date says about its own certainty. */
export type Qualifier = "approximate" | "uncertain";

// Year, month, day, qualifier.
const EDTF_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?])?$/;

/** The same subset as a pattern for JSON Schema and OpenAPI. */
export const EDTF_DATE_PATTERN = "^\\d{4}(-\\d{2}(-\\d{2})?)?[~?]?$";

/**
 * Reads one EDTF date of the subset `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, each optionally followed by `~` (about) or `?`
 * (uncertain). A qualified date is widened by one unit of its own precision on either side: whoever writes "about 2022"
 * does not exclude 2021 or 2023.
 *
 * @returns the period, or `null` if the text is not of the subset or names a day that does not exist.
 */
export function parsePeriod(text: string): DatedPeriod | null {
  const parts = typeof text === "string" ? EDTF_DATE.exec(text) : null;
  if (parts === null) return null;
  const year = Number(parts[1]);
  const month = parts[2] === undefined ? undefined : Number(parts[2]);
  const day = parts[3] === undefined ? undefined : Number(parts[3]);
  if (month !== undefined && daysInMonth(year, month) === 0) return null;
  if (month !== undefined && day !== undefined && (day < 1 || day > daysInMonth(year, month))) return null;
  const margin = parts[4] === undefined ? 0 : 1;
  const { earliest, latest } = bounds(year, month, day, margin);
  return { edtf: text, earliest, latest };
}

function bounds(year: number, month: number | undefined, day: number | undefined, margin: 0 | 1) {
  if (month === undefined) return { earliest: dayNumber(year - margin, 1, 1), latest: dayNumber(year + margin, 12, 31) };
  if (day === undefined) {
    return { earliest: dayNumber(year, month - margin, 1), latest: dayNumber(year, month + margin + 1, 1) - 1 };
  }
  const exact = dayNumber(year, month, day);
  return { earliest: exact - margin, latest: exact + margin };
}

/** The period of one whole day. */
export function periodOfDay(day: Day): DatedPeriod {
  return { edtf: formatDay(day), earliest: day, latest: day };
}

/** How exactly an EDTF date is written. @throws RangeError for what is no such date */
export function precisionOf(edtf: string): Precision {
  checkDate(edtf);
  const dashes = edtf.split("-").length - 1;
  return dashes === 0 ? "year" : dashes === 1 ? "month" : "day";
}

/** What an EDTF date says about its own certainty, or `null` if nothing. @throws RangeError for what is no such date */
export function qualifierOf(edtf: string): Qualifier | null {
  checkDate(edtf);
  if (edtf.endsWith("~")) return "approximate";
  return edtf.endsWith("?") ? "uncertain" : null;
}

function checkDate(edtf: string): void {
  if (parsePeriod(edtf) === null) throw new RangeError(`not a date of the EDTF subset: ${JSON.stringify(edtf) ?? String(edtf)}`);
}
