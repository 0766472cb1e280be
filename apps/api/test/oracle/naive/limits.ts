import { meant, type Stretch } from "./dates.ts";

/** What a collection means to hold, as its file says. */
export interface Covered {
  state: string;
  from: string | null;
  readTo: string;
  others: boolean;
}

/** What coverage says of an answer about some days. */
export function codesOf(covered: readonly Covered[], [a, b]: Stretch): string[] {
  return covered.flatMap(({ state, from, readTo, others }) => [
    ...(state !== "whole" ? [state] : others ? ["selection"] : []),
    ...(from !== null && a < meant(from)[0] ? ["before-coverage"] : []),
    ...(b > meant(readTo)[1] ? ["after-reading"] : []),
  ]);
}

export const sortedOnce = (texts: readonly string[]) => [...new Set(texts)].sort();

/** How many there are at the most: not known where not all are held, or nobody looked; nor what will happen after the last day. */
export function mostOf(possible: number, limits: readonly string[], happened: boolean): number | null {
  const unknown = ["partial", "selection", "before-coverage", ...(happened ? ["beyond-horizon"] : [])];
  return limits.some((code) => unknown.includes(code)) ? null : possible;
}
