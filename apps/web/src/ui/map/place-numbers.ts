import svgpath from "svgpath";
import type { CorridorShape } from "./corridor-lines.tsx";
import { boxOf, type LabelItem, placeLabels, type Spot } from "./place-labels.ts";
import { textWidth } from "./text-width.ts";

type Pixel = readonly [x: number, y: number];

/** Across the disc of a number, with air. */
const DISC = 19;
/** Size of the names of states. */
const NAME = 13;
/** Points of a line at which its number may stand. */
const STEPS = [0.25, 0.5, 0.75, 1];

/**
 * Where the numbers of corridors stand: each on its own line, or beside its port or a line too short, as near its middle as the others leave room.
 *
 * @param names Middles of the names that are written already, on their base line.
 */
export function placeNumbers(
  shapes: readonly CorridorShape[],
  frame: { width: number; height: number },
  names: readonly { text: string; at: Pixel }[] = [],
): Map<string, Pixel> {
  const items = shapes.map((shape): LabelItem => {
    const [x, y] = shape.middle;
    const spot = (point: Pixel): Spot => ({ x: point[0] - x, y: point[1] - y - DISC / 2, align: "middle" });
    const on = (shape.points.length > 0 ? beside(shape.points) : shape.paths.flatMap(({ d }) => pointsOf(d)))
      .map(spot)
      .sort((a, b) => Math.hypot(a.x, a.y + DISC / 2) - Math.hypot(b.x, b.y + DISC / 2));
    return { id: shape.id, at: shape.middle, width: DISC, height: DISC, spots: [...on, ...beside([shape.middle]).map(spot), spot(shape.middle)] };
  });
  // Who has the fewest places chooses first.
  const placed = placeLabels(
    [...items].sort((a, b) => a.spots.length - b.spots.length),
    names.map(({ text, at: [x, y] }) => {
      const half = textWidth(text, NAME) / 2;
      return { left: x - half, right: x + half, top: y - NAME, bottom: y + 4 };
    }),
    frame,
  );
  return new Map(
    items.map((item) => {
      const { left, top } = boxOf(item, placed.get(item.id) ?? (item.spots.at(-1) as Spot));
      return [item.id, [Math.round(left + DISC / 2), Math.round(top + DISC / 2)]];
    }),
  );
}

/** Around a port, clear of its square, then farther off. */
function beside(points: readonly Pixel[]): Pixel[] {
  return points.flatMap(([x, y]) =>
    [15, 24, 34].flatMap((away) =>
      [0, 1, 2, 3, 4, 5, 6, 7].map((eighth): Pixel => [x + away * Math.cos((eighth * Math.PI) / 4), y + away * Math.sin((eighth * Math.PI) / 4)]),
    ),
  );
}

/** Points of a path of lines and curves, as it is drawn. */
function pointsOf(d: string): Pixel[] {
  const points: Pixel[] = [];
  svgpath(d)
    .abs()
    .unshort()
    .iterate(([command, ...numbers], _, x, y) => {
      if (command === "L") points.push(...STEPS.map((t): Pixel => [x + ((numbers[0] ?? x) - x) * t, y + ((numbers[1] ?? y) - y) * t]));
      if (command === "H") points.push([numbers[0] ?? x, y]);
      if (command === "V") points.push([x, numbers[0] ?? y]);
      if (command !== "C") return;
      const [ax = x, ay = y, bx = x, by = y, cx = x, cy = y] = numbers;
      points.push(...STEPS.map((t): Pixel => [cubic(x, ax, bx, cx, t), cubic(y, ay, by, cy, t)]));
    });
  return points;
}

function cubic(from: number, first: number, second: number, to: number, t: number): number {
  const rest = 1 - t;
  return rest ** 3 * from + 3 * rest ** 2 * t * first + 3 * rest * t ** 2 * second + t ** 3 * to;
}
