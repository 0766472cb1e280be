import { expect, test } from "vitest";
import { typedYear } from "./typed-year.ts";

test.each<[string, number | null]>([
  ["2012", 2012],
  [" 2012 ", 2012],
  ["1991", 1991],
  ["2026", 2026],
  ["1990", null],
  ["2027", null],
  ["20", null],
  ["02012", null],
  ["2012.5", null],
  ["2e3", null],
  ["", null],
])("“%s” is %s", (text, year) => {
  expect(typedYear(text, [1991, 2026])).toBe(year);
});
