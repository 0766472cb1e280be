import { expect, test } from "vitest";
import { corridorShape } from "@/ui/map/corridor-shape.ts";
import { FRAMES } from "@/ui/map/frames.ts";
import { caspianRoute } from "./corridors.tsx";
import { numberPlaces } from "./number-places.ts";

const FRAME_IDS = ["corridors-358", "corridors-820"] as const;

test.each(FRAME_IDS)("no two numbers of the Caspian route cover each other in %s, and none is outside", (frame) => {
  const { width, height } = FRAMES[frame];
  const shapes = caspianRoute().flatMap((corridor) => corridorShape(frame, corridor) ?? []);
  const places = numberPlaces(shapes, { width, height });
  expect(places).toHaveLength(shapes.length);
  for (const [index, { at }] of places.entries()) {
    for (const other of places.slice(index + 1)) expect(Math.hypot(at[0] - other.at[0], at[1] - other.at[1])).toBeGreaterThanOrEqual(18);
    expect(at[0] > 9 && at[1] > 9 && at[0] < width - 9 && at[1] < height - 9).toBe(true);
  }
});

test("a number stands on its own line where there is room", () => {
  const line = (d: string) => ({ paths: [{ d, schematic: false }], points: [], middle: [0, 0] as [number, number] });
  const [one, other] = numberPlaces([line("M20 50l160 0"), line("M20 53l160 0")], { width: 200, height: 100 });
  expect(one?.at).toEqual([20, 50]);
  expect(other?.anchor[1]).toBe(53);
  expect(Math.hypot((one?.at[0] ?? 0) - (other?.at[0] ?? 0))).toBeGreaterThan(60);
});
