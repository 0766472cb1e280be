import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import countries50 from "world-atlas/countries-50m.json" with { type: "json" };
import type { World } from "./rule.ts";

/** Degrees. */
export interface Point {
  latitude: number;
  longitude: number;
}

/** West, south, east, north, in degrees. */
type Box = [number, number, number, number];

/** A place may lie this far outside the box around a country, in degrees: harbours, islets, generalized borders. */
const MARGIN = 0.6;

let boxes: Map<string, Box[]> | undefined;

/** Is a point in or near a state? True too for a state without a shape: what cannot be told is not an error. */
export function isNear(world: World, code: string, { latitude, longitude }: Point): boolean {
  const numeric = world.records.countries.get(code)?.isoNumeric;
  const around = numeric === undefined ? undefined : boxesOf().get(numeric);
  if (around === undefined) return true;
  return around.some(
    ([west, south, east, north]) =>
      latitude >= south - MARGIN && latitude <= north + MARGIN && [longitude, longitude + 360].some((x) => x >= west - MARGIN && x <= east + MARGIN),
  );
}

// One box a polygon, so that islands far away do not stretch the box of the mainland.
function boxesOf(): Map<string, Box[]> {
  if (boxes !== undefined) return boxes;
  const atlas = countries50 as unknown as Topology<{ countries: GeometryCollection }>;
  boxes = new Map();
  for (const { id, geometry } of feature(atlas, atlas.objects.countries).features) {
    const polygons = geometry.type === "MultiPolygon" ? geometry.coordinates : geometry.type === "Polygon" ? [geometry.coordinates] : [];
    const found = polygons.flatMap(([ring = []]): Box[] => {
      const ys = ring.map(([, y = 0]) => y);
      const plain = ring.map(([x = 0]) => x);
      // A shape that crosses the line of 180 degrees goes on beyond it.
      const xs = Math.max(...plain) - Math.min(...plain) > 180 ? plain.map((x) => (x < 0 ? x + 360 : x)) : plain;
      return [[Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]];
    });
    boxes.set(String(id).padStart(3, "0"), [...(boxes.get(String(id).padStart(3, "0")) ?? []), ...found]);
  }
  return boxes;
}

/** Length of a line of stops on the sphere. */
export function kilometres(stops: readonly Point[]): number {
  return stops.slice(1).reduce((sum, stop, index) => sum + distance(stops[index] ?? stop, stop), 0);
}

const RADIUS = 6371;

/** Kilometres between two points on the sphere. */
export function distance(a: Point, b: Point): number {
  const [from, to] = [(a.latitude * Math.PI) / 180, (b.latitude * Math.PI) / 180];
  const turn = ((b.longitude - a.longitude) * Math.PI) / 180;
  return RADIUS * Math.acos(Math.min(1, Math.sin(from) * Math.sin(to) + Math.cos(from) * Math.cos(to) * Math.cos(turn)));
}
