import { expect, it } from "vitest";
import { yearOfDay } from "./use-grid-year.ts";

it("is the year of the chosen day, within those that are published", () => {
  expect(yearOfDay("2010-01-01", 1992, 2025)).toEqual({ year: 2010, before: false });
  expect(yearOfDay("2026-11-23", 1992, 2025)).toEqual({ year: 2025, before: false });
  expect(yearOfDay("1991-06-01", 1992, 2025)).toEqual({ year: 1992, before: true });
});
