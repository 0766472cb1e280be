import { readFileSync } from "node:fs";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { describe, expect, it } from "vitest";
import countries50 from "world-atlas/countries-50m.json" with { type: "json" };
import pipelines from "../../geo/corridor-pipelines.json" with { type: "json" };
import railways from "../../geo/corridor-railways.json" with { type: "json" };
import { find } from "../../src/query/index.ts";
import { dataset } from "../../test/dataset.ts";

/** Longitude, latitude. */
type Position = readonly number[];

const lines = [...pipelines.features, ...railways.features].map(({ geometry, properties }) => ({
  ...properties,
  points: geometry.coordinates as Position[],
  name: `${properties.corridor}, route ${properties.route}`,
}));

// Told apart from the build's own arithmetic on purpose: the haversine, and points a few kilometres apart in polygons.
function km([x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position): number {
  const rad = Math.PI / 180;
  const half = Math.sin(((y2 - y1) * rad) / 2) ** 2 + Math.cos(y1 * rad) * Math.cos(y2 * rad) * Math.sin(((x2 - x1) * rad) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(half));
}
const lengthOf = (points: readonly Position[]) => points.slice(1).reduce((sum, point, index) => sum + km(points[index] ?? point, point), 0);

function stepsAlong(points: readonly Position[]): Position[] {
  return points.slice(1).flatMap((to, index) => {
    const from = points[index] ?? to;
    const parts = Math.max(1, Math.ceil(km(from, to) / 5));
    return Array.from({ length: parts + 1 }, (_, part) => [0, 1].map((axis) => (from[axis] ?? 0) + (((to[axis] ?? 0) - (from[axis] ?? 0)) * part) / parts));
  });
}

const atlas = countries50 as unknown as Topology<{ countries: GeometryCollection }>;
const polygons = new Map(
  feature(atlas, atlas.objects.countries).features.map(({ id, geometry }) => {
    const rings = geometry.type === "MultiPolygon" ? geometry.coordinates : geometry.type === "Polygon" ? [geometry.coordinates] : [];
    return [String(id).padStart(3, "0"), rings.map(([outer = []]) => outer)];
  }),
);

function inside([x = 0, y = 0]: Position, ring: readonly Position[]): boolean {
  let odd = false;
  for (const [index, [x1 = 0, y1 = 0]] of ring.entries()) {
    const [x2 = 0, y2 = 0] = ring.at(index - 1) ?? [];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) odd = !odd;
  }
  return odd;
}

/** Kilometres from the nearest of some points to a state: 0 where one is in it. Borders of the atlas are coarse. */
function toState(points: readonly Position[], code: string): number {
  const rings = polygons.get(find(dataset.countries, code)?.isoNumeric ?? "") ?? [];
  if (points.some((point) => rings.some((ring) => inside(point, ring)))) return 0;
  return rings.flat().reduce((least, corner) => points.reduce((near, point) => Math.min(near, km(corner, point)), least), Number.POSITIVE_INFINITY);
}

describe("the published lines of corridors", () => {
  it.each(lines)("$name: is that of a surveyed route under the same survey, and of no other", ({ corridor, route, survey }) => {
    const found = find(dataset.corridors, corridor)?.routes[route];
    expect(found?.accuracy).toBe("surveyed");
    expect(found?.survey?.id).toBe(survey);
    expect(lines.filter((other) => other.corridor === corridor && other.route === route)).toHaveLength(1);
  });

  it.each(lines)("$name: begins and ends within 60 km of the stops, in their order, and passes each within 60 km", ({ corridor, route, points }) => {
    const stops = find(dataset.corridors, corridor)?.routes[route]?.stops.map(({ longitude, latitude }): Position => [longitude, latitude]) ?? [];
    const [first = [], last = []] = [stops[0], stops.at(-1)];
    expect(km(points[0] ?? [], first)).toBeLessThan(60);
    expect(km(points.at(-1) ?? [], last)).toBeLessThan(60);
    for (const stop of stops) expect(Math.min(...stepsAlong(points).map((point) => km(point, stop)))).toBeLessThan(60);
  });

  it.each(lines)("$name: says its length before it was simplified, and is hardly shorter", ({ lengthKm, points }) => {
    expect(lengthOf(points) / lengthKm).toBeGreaterThan(0.97);
    expect(lengthOf(points) / lengthKm).toBeLessThan(1.01);
  });

  it.each([...new Set(lines.map(({ corridor }) => corridor))])("%s: is as long as the record says, within a quarter, and touches each of its states", (id) => {
    const corridor = find(dataset.corridors, id);
    const ways = (corridor?.routes ?? []).map(({ stops }, route) => {
      const line = lines.find((one) => one.corridor === id && one.route === route);
      const straight = stops.map(({ longitude, latitude }): Position => [longitude, latitude]);
      return { straight, points: line?.points ?? straight };
    });
    const total = ways.reduce((sum, { points }) => sum + lengthOf(points), 0);
    const stated = corridor?.lengthKm ?? ways.reduce((sum, { straight }) => sum + lengthOf(straight), 0);
    expect(total / stated).toBeGreaterThan(0.75);
    expect(total / stated).toBeLessThan(1.25);
    const along = ways.flatMap(({ points }) => stepsAlong(points));
    for (const code of corridor?.countries ?? []) expect({ code, km: toState(along, code) }).toMatchObject({ km: expect.toSatisfy((far: number) => far < 30) });
  });

  it("have more corners, as published, than the record has stops, or they would say no more", () => {
    for (const { corridor, route, corners } of lines) {
      expect(corners).toBeGreaterThan(find(dataset.corridors, corridor)?.routes[route]?.stops.length ?? Number.NaN);
    }
  });

  it("are there for every surveyed route", () => {
    const surveyed = dataset.corridors.records.flatMap(({ routes }) => routes.filter(({ accuracy }) => accuracy === "surveyed"));
    expect(lines).toHaveLength(surveyed.length);
  });

  it("keep to two decimals and to a budget: 16 kB of pipelines, 4 kB of railways", () => {
    for (const { points } of lines) for (const value of points.flat()) expect(Math.abs(value * 100 - Math.round(value * 100))).toBeLessThan(1e-6);
    const bytes = (name: string) => readFileSync(new URL(`../../geo/${name}`, import.meta.url)).length;
    expect(bytes("corridor-pipelines.json")).toBeLessThan(16_384);
    expect(bytes("corridor-railways.json")).toBeLessThan(4096);
  });

  it("keep lines that ask to share alike in a file of their own", () => {
    expect(pipelines.licence).toBe("CC-BY-4.0");
    expect(railways.licence).toBe("ODbL-1.0");
    const source = (corridor: string, route: number) => find(dataset.corridors, corridor)?.routes[route]?.survey?.source;
    expect(new Set(pipelines.features.map(({ properties: { corridor, route } }) => source(corridor, route)))).toEqual(new Set(["gem-trackers"]));
    expect(new Set(railways.features.map(({ properties: { corridor, route } }) => source(corridor, route)))).toEqual(new Set(["openstreetmap"]));
  });
});
