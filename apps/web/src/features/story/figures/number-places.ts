import svgpath from "svgpath";
import type { CorridorShape } from "@/ui/map/corridor-lines.tsx";

type Pixel = readonly [number, number];

/** Where a number stands, and the point of its own line or port that it belongs to. */
interface NumberPlace {
  at: Pixel;
  anchor: Pixel;
}

interface Box {
  width: number;
  height: number;
}

/** Diameter of a number's disc, and the least from middle to middle. */
const APART = 21;
const EVERY = 12;

/** A place for the number of each shape: on its own line where it is alone, else beside it, with a leader to it. */
export function numberPlaces(shapes: readonly Pick<CorridorShape, "paths" | "points" | "middle">[], box: Box): NumberPlace[] {
  const inside = ([x, y]: Pixel) => x > 12 && y > 12 && x < box.width - 12 && y < box.height - 12;
  const candidates = shapes.map((shape) => {
    const along = pixelsAlong(shape).filter(inside);
    return along.length === 0 ? [shape.middle] : along;
  });
  const anchors = new Map<number, Pixel>();
  // Those that have the least choice choose first.
  for (const index of candidates.map((_, at) => at).sort((a, b) => (candidates[a]?.length ?? 0) - (candidates[b]?.length ?? 0))) {
    const [first = [0, 0] as const, ...rest] = candidates[index] ?? [];
    const taken = [...anchors.values()];
    const room = (at: Pixel) => Math.min(70, ...taken.map((other) => distance(at, other)));
    anchors.set(
      index,
      rest.reduce((best, other) => (room(other) > room(best) ? other : best), first),
    );
  }
  const fixed = shapes.map((shape, index) => anchors.get(index) ?? shape.middle);
  return apart(fixed, inside).map((at, index) => ({ at, anchor: fixed[index] ?? at }));
}

/** Points of a shape's lines at even steps, and its ports. */
function pixelsAlong({ paths, points }: Pick<CorridorShape, "paths" | "points">): Pixel[] {
  const lines = paths.map(({ d }) => {
    const corners: Pixel[] = [];
    svgpath(d)
      .abs()
      .iterate((segment) => {
        const [x, y] = segment.slice(-2) as unknown as [number, number];
        corners.push([x, y]);
      });
    return corners;
  });
  const steps = lines.flatMap((corners) =>
    corners.slice(1).flatMap((to, index) => {
      const from = corners[index] ?? to;
      const count = Math.max(1, Math.round(distance(from, to) / EVERY));
      return Array.from({ length: count }, (_, step): Pixel => [from[0] + ((to[0] - from[0]) * step) / count, from[1] + ((to[1] - from[1]) * step) / count]);
    }),
  );
  return [...steps, ...points];
}

/** Moves points apart that are too close, as little as needed. */
function apart(points: readonly Pixel[], inside: (at: Pixel) => boolean): Pixel[] {
  const placed = points.map(([x, y]): [number, number] => [x, y]);
  for (let pass = 0; pass < 120; pass++) {
    let moved = false;
    for (const [index, one] of placed.entries()) {
      for (const other of placed.slice(index + 1)) {
        const gap = distance(one, other);
        if (gap >= APART) continue;
        const [ux, uy] = gap === 0 ? [0.7, 0.7] : [(other[0] - one[0]) / gap, (other[1] - one[1]) / gap];
        const push = (APART - gap) / 2 + 0.1;
        for (const [point, sign] of [
          [one, -1],
          [other, 1],
        ] as const) {
          const next: Pixel = [point[0] + sign * ux * push, point[1] + sign * uy * push];
          if (inside(next)) [point[0], point[1]] = next;
        }
        moved = true;
      }
    }
    if (!moved) break;
  }
  return placed.map(([x, y]) => [Math.round(x), Math.round(y)]);
}

const distance = (a: Pixel, b: Pixel) => Math.hypot(a[0] - b[0], a[1] - b[1]);
