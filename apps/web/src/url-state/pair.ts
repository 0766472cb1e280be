import type { Param } from "./store.ts";

/** What stands on side A and on side B of a comparison. */
export type Pair<T> = readonly [a: T, b: T];

/** How one of a pair is read and written. */
interface One<T> {
  read: (text: string) => T | null;
  write: (value: T) => string;
}

/** Both sides of a comparison, `partner=RUS~CHN`, A before B and never in another order; one that is named alone stands on both. */
function pairParam<T>(name: string, { read, write }: One<T>, fallback: Pair<T>, expected: string): Param<Pair<T>> {
  return {
    name,
    default: fallback,
    read: (text) => {
      const sides = text.split("~").map(read);
      const [a, b = a] = sides;
      return a == null || b == null || sides.length > 2 ? null : [a, b];
    },
    write: ([a, b]) => (a === b ? write(a) : `${write(a)}~${write(b)}`),
    expected,
  };
}

/** One of a fixed set of words on each side. */
export function pairOf<T extends string>(name: string, values: readonly T[], fallback: Pair<T>): Param<Pair<T>> {
  const read = (text: string) => values.find((value) => value === text) ?? null;
  return pairParam(name, { read, write: (value) => value }, fallback, values.slice(0, 2).join("~"));
}

/** A year within bounds on each side, `year=2012~2026`. */
export function pairOfYears(name: string, [first, last]: Pair<number>, fallback: Pair<number>): Param<Pair<number>> {
  const read = (text: string) => (/^\d{4}$/.test(text) && Number(text) >= first && Number(text) <= last ? Number(text) : null);
  return pairParam(name, { read, write: String }, fallback, `${first}~${last}`);
}
