import { dataset } from "@multivector/data/dataset";
import { expect, it } from "vitest";
import { corridorShape } from "./corridor-shape.ts";
import { FRAMES } from "./frames.ts";
import { placeNumbers } from "./place-numbers.ts";

it.each(["corridors-820", "corridors-640", "corridors-358"] as const)("keeps the numbers of corridors apart in %s", (frame) => {
  const shapes = dataset.corridors.records
    .filter(({ countries }) => !countries.includes("RUS") && countries.some((country) => country === "AZE" || country === "TUR"))
    .flatMap((corridor) => corridorShape(frame, corridor) ?? []);
  expect(shapes.length).toBeGreaterThan(8);
  const placed = [...placeNumbers(shapes, FRAMES[frame])];
  for (const [index, [one, [ax, ay]]] of placed.entries()) {
    for (const [other, [bx, by]] of placed.slice(index + 1)) expect(Math.hypot(ax - bx, ay - by), `${one} and ${other}`).toBeGreaterThan(17);
  }
});
