import { expect, test } from "vitest";
import { oldYears } from "./old-years.ts";

test.each<[string | null, readonly [number, number] | null]>([
  ["2012..2026", [2012, 2026]],
  ["2023", [2023, 2023]],
  // As it was: the earlier year on side A, years out of bounds at the bound.
  ["2026..2012", [2012, 2026]],
  ["1980..2050", [1991, 2026]],
  ["2012-11-23", null],
  ["2003-01-01..2007-01-01", null],
  ["latest", null],
  [null, null],
])("time=%s is %s", (time, years) => {
  expect(oldYears(time, [1991, 2026])).toEqual(years);
});
