import { geoContains } from "d3-geo";
import { feature } from "topojson-client";
import { expect, it } from "vitest";
import { projectionOf } from "./frames.ts";
import { ATLASES } from "./geometry.ts";
import { roomyPoints } from "./room.ts";

const NEIGHBOURS = ["031", "051", "268", "364", "643", "792", "795", "398"];
const { features } = feature(ATLASES["50m"], ATLASES["50m"].objects.countries);

it.each([
  ["Azerbaijan", "031", [48, 40.4]],
  ["Georgia", "268", [43.6, 42]],
  ["Armenia", "051", [45, 40.2]],
] as const)("leaves the name of %s off the ground of its neighbours", (_, code, place) => {
  const projection = projectionOf("atlas-960");
  const on = (x: number, y: number) => {
    const at = projection.invert?.([x, y]) ?? null;
    return features.filter(({ id }) => NEIGHBOURS.includes(String(id))).find((state) => at !== null && geoContains(state, at))?.id;
  };
  const best = projection([place[0], place[1]]);
  const points = roomyPoints("atlas-960", code, best ?? [0, 0]);
  expect(points.length).toBeGreaterThan(4);
  for (const [x, y, room] of points) {
    expect(on(x, y)).toBe(code);
    for (const end of [x - room, x + room]) expect([code, undefined], `${end},${y}`).toContain(on(end, y));
  }
});
