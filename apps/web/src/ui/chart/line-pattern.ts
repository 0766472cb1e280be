import type { Tone } from "./tone.ts";

/** Marks along a line: a line of one tone among several is told by them. Dashes are not free for it: they mean what is derived. */
const SHAPES = [null, "circle", "square", "triangle", "diamond"] as const;
export type LinePattern = (typeof SHAPES)[number];

/** Half of a mark's width. */
const R = 4;
/** Least distance between two marks of a line, in pixels. */
const APART = 44;

/** A pattern for each line; the first of a tone, and one that has its tone to itself, has none. */
export function patternsOf(tones: readonly Tone[]): LinePattern[] {
  return tones.map((tone, index) => SHAPES[tones.slice(0, index).filter((other) => other === tone).length % SHAPES.length] ?? null);
}

/** Of lines of one tone every other is paler, so that two that cross can be followed. */
export function strengthOf(pattern: LinePattern): number {
  return SHAPES.indexOf(pattern) % 2 === 0 ? 1 : 0.55;
}

/**
 * The points at which a pattern is drawn: the last, and back from it as they come far enough apart. Each pattern begins at a distance of its
 * own, so that lines that run close do not have their marks one over the other.
 */
export function patternPoints<T extends { x: number }>(pattern: NonNullable<LinePattern>, points: readonly T[]): T[] {
  const start = APART * (0.3 + SHAPES.indexOf(pattern) / SHAPES.length);
  const chosen: T[] = [];
  for (const point of points.toReversed()) {
    const after = chosen.at(-1);
    if (after === undefined || after.x - point.x >= (chosen.length === 1 ? start : APART)) chosen.push(point);
  }
  return chosen;
}

/** The outline of one mark. */
export function patternPath(pattern: NonNullable<LinePattern>, x: number, y: number): string {
  switch (pattern) {
    case "circle":
      return `M${x - R} ${y}a${R} ${R} 0 1 1 ${2 * R} 0a${R} ${R} 0 1 1 ${-2 * R} 0Z`;
    case "square":
      return `M${x - R} ${y - R}h${2 * R}v${2 * R}h${-2 * R}Z`;
    case "triangle":
      return `M${x} ${y - R - 1}l${R + 1} ${2 * R}h${-2 * R - 2}Z`;
    case "diamond":
      return `M${x} ${y - R - 1}l${R + 1} ${R + 1}l${-R - 1} ${R + 1}l${-R - 1} ${-R - 1}Z`;
  }
}
