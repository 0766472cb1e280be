import { expect, it } from "vitest";
import { dueBy } from "./freshness.ts";

it.each([
  ["June 2027", "2027-06-30"],
  ["February 2028", "2028-02-29"],
  ["December 2026", "2026-12-31"],
  ["Spring 2027", "2027-05-31"],
  ["Summer 2027", "2027-08-31"],
  ["2027", "2027-12-31"],
  ["when it comes", null],
  ["Smarch 2027", null],
  [null, null],
])("%s is due by %s", (words, day) => expect(dueBy(words)).toBe(day));
