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
  for (const [
    index,
    [
      one,
      {
        at: [ax, ay],
      },
    ],
  ] of placed.entries()) {
    for (const [
      other,
      {
        at: [bx, by],
      },
    ] of placed.slice(index + 1))
      expect(Math.hypot(ax - bx, ay - by), `${one} and ${other}`).toBeGreaterThan(17);
  }
});

it("hides no line under a number", () => {
  const shapes = dataset.corridors.records
    .filter(({ countries }) => countries.includes("AZE"))
    .flatMap((corridor) => corridorShape("corridors-820", corridor) ?? []);
  for (const { id, paths } of shapes) {
    const placed = placeNumbers(shapes, FRAMES["corridors-820"]).get(id);
    const { at, foot } = placed ?? { at: [0, 0], foot: [0, 0] };
    // The foot is on the line, the number off it.
    if (paths.length > 0) expect(Math.hypot(at[0] - foot[0], at[1] - foot[1]), id).toBeGreaterThan(12);
  }
});
