import { expect, it } from "vitest";
import { cutsOf, runsOf } from "./line-runs.ts";

const points = [
  { year: 2018, value: 1 },
  { year: 2019, value: null },
  { year: 2020, value: 2 },
  { year: 2021, value: 3 },
  { year: 2022, value: 9, cut: true },
  { year: 2023, value: 10 },
];

it("breaks a line at a hole, and where the counting changed", () => {
  expect(runsOf(points).map((run) => run.map(({ year }) => year))).toEqual([[2018], [2020, 2021], [2022, 2023]]);
});

it("knows both ends of a cut, and none where a line begins with the new count", () => {
  expect(cutsOf(points).map(({ from, to }) => [from.year, to.year])).toEqual([[2021, 2022]]);
  expect(cutsOf([{ year: 2022, value: 9, cut: true }])).toEqual([]);
});
