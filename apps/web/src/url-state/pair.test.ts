import { expect, test } from "vitest";
import { pairOf, pairOfYears } from "./pair.ts";

const partner = pairOf("partner", ["CHN", "EU", "RUS"], ["RUS", "RUS"]);
const year = pairOfYears("year", [1991, 2026], [2023, 2023]);

test("A stays on side A and B on side B, whatever the order of the list", () => {
  for (const text of ["RUS~CHN", "CHN~RUS"]) {
    const read = partner.read(text);
    expect(read).toEqual(text.split("~"));
    expect(partner.write(read ?? ["EU", "EU"])).toBe(text);
  }
  expect(year.read("2026~2012")).toEqual([2026, 2012]);
});

test("one named alone stands on both sides, and is written once", () => {
  expect(partner.read("CHN")).toEqual(["CHN", "CHN"]);
  expect(partner.write(["CHN", "CHN"])).toBe("CHN");
});

test.each(["", "~", "RUS~", "RUS~XXX", "RUS~CHN~EU"])("“%s” is no pair", (text) => {
  expect(partner.read(text)).toBeNull();
});

test.each(["20", "1990", "2027", "2012~2027", "2012..2026"])("“%s” is no pair of years", (text) => {
  expect(year.read(text)).toBeNull();
});
