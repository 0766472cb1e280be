import { expect, test } from "vitest";
import { yearTicks } from "./year-ticks.ts";

const across = (from: number, to: number, width: number) => yearTicks(from, to, (year) => ((year - from) / (to - from)) * width);

test("both ends are named, and round years between them where there is room", () => {
  expect(across(1995, 2024, 600)).toEqual([1995, 2000, 2005, 2010, 2015, 2020, 2024]);
  expect(across(2010, 2023, 140)).toEqual([2010, 2015, 2023]);
  expect(across(1995, 2024, 140)).toEqual([1995, 2010, 2024]);
  expect(across(2018, 2019, 100)).toEqual([2018, 2019]);
  expect(across(1991, 2026, 80)).toEqual([1991, 2026]);
});

test("no two are closer than their words are wide", () => {
  for (let width = 80; width < 1200; width += 37) {
    const ticks = across(1991, 2026, width).map((year) => ((year - 1991) / 35) * width);
    for (const [index, at] of ticks.entries()) expect(at - (ticks[index - 1] ?? -99)).toBeGreaterThanOrEqual(38);
  }
});
