import { formatDay, parsePeriod } from "@multivector/data";
import { choose, currentOf, type Param, useParam, useText } from "@/url-state/store.ts";

/** First day that can be chosen. */
export const FIRST_DAY = "1991-01-01";

/** A stretch of days, the last one included. Where one day is chosen both are the same. */
export interface Span {
  from: string;
  to: string;
}

/** A day within range, or null if the text is not one. Months and years give their first day, or the last one if that is asked for. */
export function readDay(text: string, horizon: string, edge: "earliest" | "latest" = "earliest"): string | null {
  const period = parsePeriod(text.trim());
  if (period === null) return null;
  const day = formatDay(period[edge] ?? period.earliest);
  return day < FIRST_DAY ? FIRST_DAY : day > horizon ? horizon : day;
}

// `time=2007-01-01` is a day, `time=2003-01-01..2007-01-01` two of them; `earliest` and `latest` are days as well. In a wide view a day
// alone stands for all time up to it.
function readSpan(text: string, horizon: string, wide: boolean): Span | null {
  const days = text.split("..").map((part) => (part === "earliest" ? FIRST_DAY : part === "latest" ? horizon : readDay(part, horizon)));
  if (wide && days.length === 1) days.unshift(FIRST_DAY);
  const [from, to = from] = days;
  if (from === undefined || from === null || to === undefined || to === null || days.length > 2) return null;
  return from <= to ? { from, to } : { from: to, to: from };
}

function timeParam(horizon: string, wide = false): Param<Span> {
  return {
    name: "time",
    default: { from: wide ? FIRST_DAY : horizon, to: horizon },
    read: (text) => readSpan(text, horizon, wide),
    write: ({ from, to }) => (from === (wide ? FIRST_DAY : to) ? to : `${from}..${to}`),
    expected: "2007-01-01, 2007, 2003-01-01..2007-01-01, latest",
  };
}

/** The chosen day, YYYY-MM-DD: the later one of two; the horizon on the server and where the address names none. */
export function useDay(horizon: string): string {
  return useParam(timeParam(horizon))[0].to;
}

/**
 * The date that the data are asked for: the chosen day, or the one beyond the horizon that the address names. The answer to that is what
 * was known at the horizon, and says so.
 */
export function useAsked(horizon: string): string {
  const day = useDay(horizon);
  const last = useText("time")?.split("..").at(-1)?.trim() ?? "";
  const beyond = (parsePeriod(last)?.earliest ?? 0) > (parsePeriod(horizon)?.earliest ?? 0);
  return beyond ? last : day;
}

/** Both days of a view that compares two, or that shows what lies between them. `wide` shows all from the first day on by default. */
export function useSpan(horizon: string, wide = false): [Span, (span: Span) => void] {
  return useParam(timeParam(horizon, wide));
}

/** The chosen day at this moment, outside of what is drawn. */
export function chosenDay(horizon: string): string {
  return currentOf(timeParam(horizon)).to;
}

/** Chooses a day; of two days the later one moves, and takes the earlier one along if it would pass it. */
export function chooseDay(day: string, horizon: string): void {
  const param = timeParam(horizon);
  const { from, to } = currentOf(param);
  choose(param, from === to ? { from: day, to: day } : { from: earlier(from, day), to: day });
}

/** The earlier of two days. */
function earlier(one: string, other: string): string {
  return [one, other].sort()[0] ?? one;
}
