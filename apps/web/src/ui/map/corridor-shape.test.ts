import { type Corridor, find } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { expect, it } from "vitest";
import { corridorShape } from "./corridor-shape.ts";
import { waysOf } from "./corridor-ways.ts";

const shapeOf = (id: string) => corridorShape("atlas-960", find(dataset.corridors, id) as Corridor);
const corners = (d = "") => (d.match(/-?\d+(\.\d+)?|-?\.\d+/g)?.length ?? 0) / 2;

it("draws a stretch along its published line, and what is schematic as a curve through its stops", () => {
  expect(shapeOf("kaz-chn-oil")?.paths.map(({ schematic }) => schematic)).toEqual([false, false, true, false]);
  expect(shapeOf("btk")?.paths.map(({ schematic }) => schematic)).toEqual([false, true]);
  const [schematic] = shapeOf("tanap")?.paths ?? [];
  expect(schematic?.schematic).toBe(true);
  expect(schematic?.d).toMatch(/^M.*c/);
  expect(corners(shapeOf("bbs")?.paths[0]?.d)).toBeGreaterThan(20);
});

it("follows the line of another corridor between the stops that both have", () => {
  const ways = waysOf(find(dataset.corridors, "rus-uzb-reverse") as Corridor);
  expect(ways.some(({ schematic, points }) => !schematic && points.length > 10)).toBe(true);
  const [western, ...eastern] = waysOf(find(dataset.corridors, "instc") as Corridor);
  expect(western?.schematic).toBe(true);
  expect(eastern.map(({ schematic }) => schematic)).toEqual([true, false, true]);
});

it("draws a port as a point", () => {
  expect(shapeOf("port-aktau")).toMatchObject({ paths: [], pattern: "point" });
  expect(shapeOf("port-aktau")?.points).toHaveLength(1);
});

it("puts the number halfway along, inside the frame", () => {
  for (const corridor of dataset.corridors.records) {
    const [x = 0, y = 0] = corridorShape("atlas-960", corridor)?.middle ?? [1, 1];
    expect(x > 0 && x < 960 && y > 0 && y < 620).toBe(true);
  }
});
