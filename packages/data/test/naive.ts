import { HORIZON } from "../build/compile/horizon.ts";
import type { Coverage } from "../src/query/index.ts";
import { formatDay, type Holds } from "../src/time/index.ts";

// The second, naive way: calendar text compared as text, days walked one by one, nothing shared with the code under test.
const dayAfter = (iso: string) => new Date(Date.parse(`${iso}T00:00Z`) + 86_400_000).toISOString().slice(0, 10);
const walked = new Map<string, [first: string, last: string]>();
export function daysOf(text: string): [first: string, last: string] {
  const days = walked.get(text) ?? walk(text);
  walked.set(text, days);
  return days;
}
function walk(text: string): [first: string, last: string] {
  const plain = text.replace(/[~?]$/, "");
  const first = plain.padEnd(10, "-01-01".slice(plain.length - 4));
  let last = first;
  while (dayAfter(last).startsWith(plain)) last = dayAfter(last);
  if (plain === text) return [first, last];
  const widen = (iso: string, by: number) => {
    const [y = 0, m = 1, d = 1] = iso.split("-").map(Number);
    const length = plain.length;
    return new Date(Date.UTC(y + (length === 4 ? by : 0), m - 1 + (length === 7 ? by : 0), d + (length === 10 ? by : 0))).toISOString().slice(0, 10);
  };
  return [widen(first, -1), widen(last, 1)];
}
const HORIZON_ISO = formatDay(HORIZON);

/** The date a question is answered for: the horizon where none was asked, or what was asked lies beyond it. */
export function atHorizon(asked: string | undefined): string {
  return asked === undefined || daysOf(asked)[0] > HORIZON_ISO ? HORIZON_ISO : asked;
}

/** First and last day of a period: nothing is known beyond the horizon, so it ends there, unless all of it lies beyond. */
export function period(from: string, to: string): [first: string, last: string] {
  const [first, last] = [daysOf(from)[0], daysOf(to)[1]];
  return [first, first <= HORIZON_ISO && last > HORIZON_ISO ? HORIZON_ISO : last];
}

/** How many there are at the most: all that are held, if all there are are held, from the first day that is covered on. */
export function mostAt(possible: number, coverages: readonly Coverage[], asked: string | undefined): number | null {
  const [first] = daysOf(atHorizon(asked));
  return coverages.every(({ state, from, others }) => state === "whole" && !others && (from === null || from <= first)) ? possible : null;
}

/** Does a spell hold at a date? `founded` is the day before which nobody can have had a part. */
export function naiveHolds(start: string | null, end: string | null, at: string, founded: string | null = null): Holds {
  const [atFirst, whole] = daysOf(at);
  // A date that contains the horizon is cut there.
  const atLast = atFirst <= HORIZON_ISO && whole > HORIZON_ISO ? HORIZON_ISO : whole;
  // Nobody was in a body before it was founded.
  const startMin = start === null ? (founded === null ? "0000-01-01" : daysOf(founded)[0]) : daysOf(start)[0];
  let startMax = start === null ? (end === ".." ? HORIZON_ISO : "9999-12-31") : daysOf(start)[1];
  let endMin = end === null ? "0000-01-01" : end === ".." ? dayAfter(HORIZON_ISO) : daysOf(end)[0];
  const endMax = end === null || end === ".." ? "9999-12-31" : daysOf(end)[1];
  // A spell holds on at least one day.
  if (endMin <= startMin) endMin = dayAfter(startMin === "0000-01-01" ? "1000-01-01" : startMin);
  if (startMax >= endMax) startMax = new Date(Date.parse(`${endMax}T00:00Z`) - 86_400_000).toISOString().slice(0, 10);
  const always = atFirst >= startMax && atLast < endMin;
  const never = atLast < startMin || atFirst >= endMax;
  return always ? "yes" : never ? "no" : "possibly";
}
