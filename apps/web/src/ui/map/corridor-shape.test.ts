import { type Corridor, find } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { expect, it } from "vitest";
import { corridorShape } from "./corridor-shape.ts";

const shapeOf = (id: string) => corridorShape("atlas-960", find(dataset.corridors, id) as Corridor);
const corners = (d = "") => (d.match(/-?\d+(\.\d+)?|-?\.\d+/g)?.length ?? 0) / 2;

it("draws a stretch along its published line, and what is schematic straight between its stops", () => {
  expect(shapeOf("kaz-chn-oil")?.paths.map(({ schematic }) => schematic)).toEqual([false, false, true, false]);
  expect(shapeOf("btk")?.paths.map(({ schematic }) => schematic)).toEqual([false, true]);
  const [straight] = shapeOf("tanap")?.paths ?? [];
  expect(straight?.schematic).toBe(true);
  expect(corners(shapeOf("bbs")?.paths[0]?.d)).toBeGreaterThan(20);
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
