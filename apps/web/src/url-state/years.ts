import type { Param } from "./store.ts";

/** `time=2000..2020`, or one year; days give their year, so that a chosen day may stay in the address. */
export function yearsParam(years: readonly [number, number], expected: string): Param<readonly [number, number]> {
  return {
    name: "time",
    default: years,
    read: (text) => {
      const parts = text
        .split("..")
        .map((part) => (part === "earliest" ? years[0] : part === "latest" ? years[1] : Number(/^(\d{4})(-\d{2}){0,2}$/.exec(part)?.[1])));
      if (parts.length > 2 || parts.some((year) => !Number.isInteger(year))) return null;
      const clamped = parts.map((year) => Math.min(Math.max(year, years[0]), years[1]));
      // A day alone is the date of the header, and says nothing of a period.
      if (parts.length === 1 && text.length > 4) return years;
      const [one = years[0], other = one] = clamped;
      return [Math.min(one, other), Math.max(one, other)];
    },
    write: ([from, to]) => (from === to ? String(from) : `${from}..${to}`),
    expected,
  };
}
