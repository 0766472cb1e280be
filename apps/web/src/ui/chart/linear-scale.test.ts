import { expect, test } from "vitest";
import { linearScale } from "./linear-scale.ts";

test("the ends of the values stand at the ends of the line, what is beyond them beyond it", () => {
  const x = linearScale([1991, 2025], [40, 380]);
  expect([1991, 2008, 2025].map(x)).toEqual([40, 210, 380]);
  expect(x(2026)).toBeCloseTo(390, 9);
});

test("a line may run upwards, as values on a screen do", () => {
  const y = linearScale([-10, 30], [200, 0]);
  expect([-10, 0, 30].map(y)).toEqual([200, 150, 0]);
});

test("values of which all are one stand in the middle", () => {
  expect(linearScale([7, 7], [0, 100])(7)).toBe(50);
});

test("ticks are round, within the values, and about as many as are wanted", () => {
  expect(linearScale([0, 97], [0, 1]).ticks(4)).toEqual([0, 20, 40, 60, 80]);
  expect(linearScale([0, 0.31], [0, 1]).ticks(4)).toEqual([0, 0.1, 0.2, 0.3]);
});
