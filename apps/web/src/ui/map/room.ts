import type { Position } from "geojson";
import { feature } from "topojson-client";
import type { FRAMES } from "./frames.ts";
import { projectionOf } from "./frames.ts";
import { ATLASES } from "./geometry.ts";

/** A place for the middle of a name, and how far the name may reach to either side before it stands on a neighbour's ground. */
export type RoomyPoint = [x: number, y: number, room: number];

const STEP = 4;
const ACROSS = 60;
const DOWN = 24;
/** Half the width of the longest name, and half its height. */
const WIDEST = 60;
const HALF_LINE = 7;
const MOST = 24;

/**
 * Where the name of a state smaller than its name may stand, in pixels of the frame: the middle on its own ground, the ends there or over the sea, which
 * is nobody's. Nearest to the best first.
 *
 * @param code ISO numeric code.
 */
export function roomyPoints(frame: keyof typeof FRAMES, code: string, best: readonly [number, number]): RoomyPoint[] {
  const around = { left: best[0] - ACROSS - WIDEST, right: best[0] + ACROSS + WIDEST, top: best[1] - DOWN - HALF_LINE, bottom: best[1] + DOWN + HALF_LINE };
  const { own, others } = bordersOf(frame, code, around);
  const isFree = (x: number, y: number) => [y - HALF_LINE, y, y + HALF_LINE].every((down) => !isInside(others, x, down));
  const points: RoomyPoint[] = [];
  for (let across = -ACROSS; across <= ACROSS; across += STEP)
    for (let down = -DOWN; down <= DOWN; down += STEP) {
      const [x, y] = [Math.round(best[0] + across), Math.round(best[1] + down)];
      if (!isInside(own, x, y)) continue;
      let room = 0;
      while (room < WIDEST && isFree(x - room - STEP, y) && isFree(x + room + STEP, y)) room += STEP;
      if (room > 0) points.push([x, y, room]);
    }
  const away = ([x, y]: RoomyPoint) => Math.hypot(x - best[0], y - best[1]);
  // Of a name that is as wide as its state few places have the room; a closer look lets the others in.
  return points
    .sort((a, b) => b[2] - a[2] || away(a) - away(b))
    .slice(0, MOST)
    .sort((a, b) => away(a) - away(b));
}

type Border = readonly [from: readonly [x: number, y: number], to: readonly [x: number, y: number]];
type Box = Record<"left" | "right" | "top" | "bottom", number>;

/** The stretches of borders at the height of a box, of what comes into it, in pixels: on a plane thousands of points are asked in a moment. Lakes are left out. */
function bordersOf(frame: keyof typeof FRAMES, code: string, { left, right, top, bottom }: Box): { own: Border[]; others: Border[] } {
  const projection = projectionOf(frame);
  const [own, others]: [Border[], Border[]] = [[], []];
  for (const { id, geometry } of feature(ATLASES["50m"], ATLASES["50m"].objects.countries).features) {
    const polygons: Position[][][] = geometry.type === "MultiPolygon" ? geometry.coordinates : geometry.type === "Polygon" ? [geometry.coordinates] : [];
    for (const [outline = []] of polygons) {
      const ring = outline.flatMap(([longitude = 0, latitude = 0]) => [projection([longitude, latitude])].filter((at) => at !== null));
      // The far side of the globe is turned inside out by the projection; what is near has a corner here.
      if (!ring.some(([x, y]) => x > left && x < right && y > top && y < bottom)) continue;
      for (const [at, to] of ring.entries()) {
        const from = ring.at(at - 1) ?? to;
        if (Math.min(from[1], to[1]) <= bottom && Math.max(from[1], to[1]) >= top) (String(id) === code ? own : others).push([from, to]);
      }
    }
  }
  return { own, others };
}

/** Does a ray from a point cross the borders an odd number of times? */
function isInside(borders: readonly Border[], x: number, y: number): boolean {
  let inside = false;
  for (const [[fromX, fromY], [toX, toY]] of borders) if (toY > y !== fromY > y && x < ((fromX - toX) * (y - toY)) / (fromY - toY) + toX) inside = !inside;
  return inside;
}
