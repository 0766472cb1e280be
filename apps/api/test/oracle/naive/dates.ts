import type { Query } from "./world.ts";

const DAY = 86_400_000;

/** First and last day that a date can mean; `~` and `?` widen it by one of what it is written in. */
export function meant(text: string): [number, number] {
  const plain = text.replace(/[~?]$/, "");
  const by = plain === text ? 0 : 1;
  const [year = 0, month, date] = plain.split("-").map(Number);
  if (month === undefined) return [Date.UTC(year - by, 0, 1) / DAY, Date.UTC(year + by + 1, 0, 0) / DAY];
  if (date === undefined) return [Date.UTC(year, month - 1 - by, 1) / DAY, Date.UTC(year, month + by, 0) / DAY];
  return [Date.UTC(year, month - 1, date - by) / DAY, Date.UTC(year, month - 1, date + by) / DAY];
}

export interface Bound {
  earliest: number | null;
  latest: number | null;
}

export type Stretch = readonly [number, number];

/** A date as it is answered: none means the horizon, one beyond it too, and one that reaches beyond it is cut there. */
export function atHorizon(at: string | undefined, horizon: string): { days: Stretch; codes: string[] } {
  const last = meant(horizon)[0];
  if (at === undefined) return { days: [last, last], codes: [] };
  const [a, b] = meant(at === "now" ? horizon : at);
  if (a > last) return { days: [last, last], codes: ["beyond-horizon"] };
  return b > last ? { days: [a, last], codes: ["cut-at-horizon"] } : { days: [a, b], codes: [] };
}

/** Two dates as they are answered, and the days for which coverage has to be told; null where the second lies before the first. */
export function betweenDates({ from, to }: Query, horizon: string): { first: Stretch; last: Stretch; told: Stretch; codes: string[] } | null {
  const end = meant(horizon)[0];
  const first: Stretch = from === undefined ? meant("1000") : meant(from);
  const asked: Stretch = to === undefined ? [Math.max(end, first[1]), Math.max(end, first[1])] : meant(to);
  if (first[0] > asked[1]) return null;
  const codes = first[0] > end ? ["beyond-horizon"] : asked[1] > end ? ["cut-at-horizon"] : [];
  const last: Stretch = first[0] > end ? asked : [asked[0], Math.min(asked[1], end)];
  return { first, last, told: [from === undefined ? asked[0] : first[0], Math.min(asked[1], end)], codes };
}

/** Does a half-open spell hold at a date? Every way in which it can have begun and ended is tried. */
export function holdsAt(start: Bound, end: Bound, [a, b]: Stretch): "yes" | "possibly" | "no" {
  const far = 10_000_000;
  const [s1, s2, e1, e2] = [start.earliest ?? -far, start.latest ?? far, end.earliest ?? -far, end.latest ?? far];
  const worlds = [
    [s1, e1],
    [s1, e2],
    [s2, e1],
    [s2, e2],
    [s1, s1 + 1],
    [e2 - 1, e2],
  ].filter(([s = 0, e = 0]) => s < e && s >= s1 && s <= s2 && e >= e1 && e <= e2) as [number, number][];
  if (worlds.every(([s, e]) => s <= a && b < e)) return "yes";
  return worlds.some(([s, e]) => s <= b && e > a) ? "possibly" : "no";
}

/** Did something begin between two days? */
export function began(date: Bound, first: number, last: number): "yes" | "possibly" | "no" {
  const [a, b] = [date.earliest ?? Number.NEGATIVE_INFINITY, date.latest ?? Number.POSITIVE_INFINITY];
  if (b < first || a > last) return "no";
  return a >= first && b <= last ? "yes" : "possibly";
}
