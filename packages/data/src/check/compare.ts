import type { ReadDate } from "../reading/dates.ts";
import type { Period } from "../time/index.ts";

/** How dates of a text stand to what the records have. */
export type Fit = "agrees" | "differs" | "possibly";

type Span = Pick<Period, "earliest" | "latest">;

/** Days by which what happened far away may be dated otherwise at home: neither an agreement nor a difference. */
const DAYS_OFF = 1;

/** Does something that happened in a period fit a date of a text? `possibly` where the record's date is coarser, so that it may or may not. */
function fitsDate({ from, to, as }: ReadDate, { earliest, latest }: Span): Fit {
  const [first, last] = [earliest ?? Number.NEGATIVE_INFINITY, latest ?? Number.POSITIVE_INFINITY];
  if (as === "before") return last < from ? "agrees" : first >= from ? "differs" : "possibly";
  if (as === "after") return first > to ? "agrees" : last <= to ? "differs" : "possibly";
  if (last < from - DAYS_OFF || first > to + DAYS_OFF) return "differs";
  return first >= from && last <= to ? "agrees" : "possibly";
}

/** The best that any of some periods makes of any of some dates; null where there is nothing to compare. */
export function bestFit(dates: readonly ReadDate[], periods: readonly (Span | null | undefined)[]): Fit | null {
  const known = periods.filter((period): period is Span => period != null && (period.earliest !== null || period.latest !== null));
  if (dates.length === 0 || known.length === 0) return null;
  const fits = dates.flatMap((date) => known.map((period) => fitsDate(date, period)));
  return fits.includes("agrees") ? "agrees" : fits.includes("possibly") ? "possibly" : "differs";
}

/** The dates on which something happened, as a text gives them: those that say *now* say nothing of it. */
export const happened = (dates: readonly ReadDate[]): ReadDate[] => dates.filter(({ unit }) => unit !== "now");
