import { expect, it } from "vitest";
import { noticesOf } from "./time-notice.tsx";

const kinds = (text: string | null) => noticesOf(text, "2026-11-23").map(({ kind }) => kind);

it("says of a time that is not shown as it was asked for, and of no other", () => {
  expect(kinds(null)).toEqual([]);
  expect(kinds("2007-01-01")).toEqual([]);
  expect(kinds("1990")).toEqual(["early"]);
  expect(kinds("2031-05-01")).toEqual(["late"]);
  expect(kinds("2005-01-01..2007-01-01")).toEqual([]);
  expect(kinds("2007-01-01..2005-01-01")).toEqual(["reversed"]);
  expect(kinds("2040..1980")).toEqual(["early", "late", "reversed"]);
  expect(kinds("earliest..2007")).toEqual([]);
});
