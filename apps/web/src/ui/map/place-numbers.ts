import svgpath from "svgpath";
import type { CorridorShape } from "./corridor-lines.tsx";
import type { Box } from "./place-labels.ts";

type Pixel = readonly [x: number, y: number];

/** A number beside what it numbers: its middle, and the foot of the line that leads from it to its corridor. */
export interface PlacedNumber {
  at: Pixel;
  foot: Pixel;
}

/** Half across the disc of a number; what is kept clear of it; how far two of them are apart. */
const [DISC, CLEAR, APART] = [9, 12, 21];
const AWAY = [16, 21, 28, 37, 48, 60];
const TURNS = Array.from({ length: 16 }, (_, turn) => (turn * Math.PI) / 8);
/** Feet that are tried on a line, those nearest to its middle. */
const FEET = 40;
/** Distance of two points of a line that are looked at. */
const STEP = 4;

interface Line {
  id: string;
  feet: readonly Pixel[];
  points: readonly Pixel[];
  middle: Pixel;
}

/**
 * Where the numbers of corridors stand: beside their lines and ports, so that they hide none of what they number, with a short line to it.
 *
 * @param taken What is written already.
 */
export function placeNumbers(
  shapes: readonly CorridorShape[],
  frame: { width: number; height: number },
  taken: readonly Box[] = [],
): Map<string, PlacedNumber> {
  const within = ([x, y]: Pixel, air: number) => x > air && y > air && x < frame.width - air && y < frame.height - air;
  const lines = shapes.map(({ id, points, paths, middle }): Line => {
    const drawn = points.length > 0 ? points : apart(paths.flatMap(({ d }) => pointsOf(d)));
    const feet = [...drawn].filter((point) => within(point, 4)).sort((a, b) => distance(a, middle) - distance(b, middle));
    return { id, feet: feet.slice(0, FEET), points: drawn, middle };
  });
  const placed = new Map<string, PlacedNumber>();
  // Who has the fewest places chooses first.
  for (const line of [...lines].sort((a, b) => a.feet.length - b.feet.length)) {
    const others = lines.filter((other) => other !== line).flatMap(({ points }) => points);
    const all = [...others, ...line.points];
    let best: { cost: number; number: PlacedNumber } | null = null;
    for (const foot of line.feet) {
      // On a stretch that several share it could be the number of any.
      const shared = Math.min(3, others.filter((point) => distance(point, foot) < 5).length) * 12 + distance(foot, line.middle) * 0.04;
      for (const away of AWAY) {
        for (const turn of TURNS) {
          const at: Pixel = [foot[0] + away * Math.cos(turn), foot[1] + away * Math.sin(turn)];
          const cost = shared + away * 0.5;
          if ((best !== null && cost >= best.cost) || !within(at, DISC + 2)) continue;
          const total = cost + hidden(at, all) + crossed({ at, foot }, others) + met({ at, foot }, [...placed.values()], taken);
          if (best === null || total < best.cost) best = { cost: total, number: { at: [Math.round(at[0]), Math.round(at[1])], foot } };
        }
      }
    }
    placed.set(line.id, best?.number ?? { at: line.middle, foot: line.middle });
  }
  return placed;
}

/** What a disc would hide of the lines. */
function hidden(at: Pixel, points: readonly Pixel[]): number {
  return points.filter((point) => distance(point, at) < CLEAR).length * 8;
}

/** Lines that the way from a number to its own would cross. */
function crossed({ at, foot }: PlacedNumber, others: readonly Pixel[]): number {
  return others.filter((point) => distance(point, foot) > 5 && offWay(point, at, foot) < 2.5).length * 5;
}

/** Other numbers and names that it, or its way, would run into. */
function met({ at, foot }: PlacedNumber, numbers: readonly PlacedNumber[], taken: readonly Box[]): number {
  const discs = numbers.filter((other) => distance(other.at, at) < APART).length * 1000;
  const ways = numbers.filter((other) => offWay(other.at, at, foot) < DISC + 2 || offWay(at, other.at, other.foot) < DISC + 2).length * 60;
  const names = taken.filter(
    ({ left, right, top, bottom }) => at[0] > left - DISC - 1 && at[0] < right + DISC + 1 && at[1] > top - DISC - 1 && at[1] < bottom + DISC + 1,
  );
  return discs + ways + names.length * 400;
}

function distance([ax, ay]: Pixel, [bx, by]: Pixel): number {
  return Math.hypot(ax - bx, ay - by);
}

/** Of a point from the way between two others. */
function offWay(point: Pixel, from: Pixel, to: Pixel): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const long = dx * dx + dy * dy;
  const part = long === 0 ? 0 : Math.min(1, Math.max(0, ((point[0] - from[0]) * dx + (point[1] - from[1]) * dy) / long));
  return distance(point, [from[0] + part * dx, from[1] + part * dy]);
}

/** Without those that lie close to the one before. */
function apart(points: readonly Pixel[]): Pixel[] {
  return points.reduce<Pixel[]>((kept, point) => {
    const last = kept.at(-1);
    if (last === undefined || distance(last, point) >= STEP) kept.push(point);
    return kept;
  }, []);
}

/** Points along a path of lines and curves, as it is drawn. */
function pointsOf(d: string): Pixel[] {
  const points: Pixel[] = [];
  const along = (far: number, at: (part: number) => Pixel) => {
    const steps = Math.max(1, Math.ceil(far / STEP));
    for (let step = 1; step <= steps; step++) points.push(at(step / steps));
  };
  svgpath(d)
    .abs()
    .unshort()
    .iterate(([command, ...numbers], _, x, y) => {
      if (command === "M" || command === "Z") return;
      const [ax = x, ay = y, bx = x, by = y, cx = x, cy = y] = command === "V" ? [x, numbers[0]] : command === "H" ? [numbers[0], y] : numbers;
      if (command === "C") along(distance([x, y], [cx, cy]) * 1.2, (part) => [cubic(x, ax, bx, cx, part), cubic(y, ay, by, cy, part)]);
      else along(distance([x, y], [ax, ay]), (part) => [x + (ax - x) * part, y + (ay - y) * part]);
    });
  return points;
}

function cubic(from: number, first: number, second: number, to: number, t: number): number {
  const rest = 1 - t;
  return rest ** 3 * from + 3 * rest ** 2 * t * first + 3 * rest * t ** 2 * second + t ** 3 * to;
}
