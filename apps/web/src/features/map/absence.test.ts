import { expect, test } from "vitest";
import { absenceOf } from "./absence.ts";
import { mapData } from "./data.ts";
import { dayNumber } from "./moment.ts";

const data = mapData("en");
const absence = (org: Parameters<typeof absenceOf>[1], day: string) => {
  const found = absenceOf(data, org, dayNumber(day));
  return found === null ? null : [found.when, found.turn.edtf, found.instead?.id ?? null];
};

test("a body that there is not yet leads to what it grew out of", () => {
  expect(absence("csto", "1999-06-01")).toEqual(["before", "2002-10-07", "cst"]);
  expect(absence("csto", "1991-06-01")).toEqual(["before", "2002-10-07", null]);
  expect(absence("csto", "2002-10-07")).toBeNull();
});

test("one that is over leads to what followed it; one that is there needs no word", () => {
  expect(absence("caco", "2010-01-01")?.slice(0, 1)).toEqual(["after"]);
  expect(absence("caco", "2010-01-01")?.[2]).toBe("eurasec");
  expect(absence("nato", "2026-11-23")).toBeNull();
});
