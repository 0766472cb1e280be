import type { Day } from "@multivector/data";
import { textWidth } from "./text-width.ts";

/** What a dot is placed by. */
interface Named {
  from: Day;
  to?: Day;
  name?: string;
}

/** Where the name of a dot stands: beside the foot of a pole that leads down from its dot. */
interface DotName<D extends Named> {
  dot: D;
  pole: number;
  x: number;
  line: number;
  anchor: "start" | "end";
  /** What the text takes up. */
  from: number;
  to: number;
}

/** Between a pole and its own name, another name, and two names on a line. */
const [OWN, CLEAR, APART] = [3, 2, 6];
/** Ways that are tried of a number of lines. */
const MOST = 20_000;

/**
 * Where the names of dots stand, in as few lines as need be: none over another, and no pole through a name, so that each is read at its own dot.
 *
 * @param bounds Where the drawing begins and ends.
 */
export function layNames<D extends Named>(
  dots: readonly D[],
  x: (day: Day) => number,
  bounds: readonly [number, number],
): { names: DotName<D>[]; lines: number } {
  // From the right: names run to the right of their poles, so that those before need only go deeper.
  const named = dots
    .filter(({ name }) => name !== undefined)
    .map((dot) => ({ dot, pole: poleOf(dot, x), wide: textWidth(dot.name ?? "") * 0.93 }))
    .sort((a, b) => b.pole - a.pole);
  let left = 0;
  const lay = (placed: readonly DotName<D>[], lines: number): readonly DotName<D>[] | null => {
    const next = named[placed.length];
    if (next === undefined) return placed;
    for (let line = 0; line < lines; line++) {
      for (const anchor of ["start", "end"] as const) {
        if (--left < 0) return null;
        const name = nameAt(next, line, anchor);
        if (name.from < bounds[0] || name.to > bounds[1] || !placed.every((other) => clear(name, other))) continue;
        const rest = lay([...placed, name], lines);
        if (rest !== null) return rest;
      }
    }
    return null;
  };
  for (let lines = named.length === 0 ? 0 : 1; lines <= named.length; lines++) {
    left = MOST;
    const names = lay([], lines);
    if (names !== null) return { names: names.toReversed(), lines };
  }
  const names = named.map((one, line) => nameAt(one, line, one.pole + OWN + one.wide > bounds[1] ? "end" : "start"));
  return { names, lines: names.length };
}

function poleOf({ from, to = from }: Named, x: (day: Day) => number): number {
  const [start, end] = [x(from), x(to)];
  return Math.round((end - start > 12 ? start + 3 : (start + end) / 2) * 10) / 10;
}

function nameAt<D extends Named>({ dot, pole, wide }: { dot: D; pole: number; wide: number }, line: number, anchor: "start" | "end"): DotName<D> {
  const x = Math.round((anchor === "start" ? pole + OWN : pole - OWN) * 10) / 10;
  return { dot, pole, x, line, anchor, from: anchor === "start" ? x : x - wide, to: anchor === "start" ? x + wide : x };
}

function clear(one: DotName<Named>, other: DotName<Named>): boolean {
  if (one.line === other.line) return one.to + APART <= other.from || other.to + APART <= one.from;
  const [upper, lower] = one.line < other.line ? [one, other] : [other, one];
  return lower.pole < upper.from - CLEAR || lower.pole > upper.to + CLEAR;
}
