import { expect, it } from "vitest";
import { isBreak } from "./break-note.ts";
import { breakYears } from "./series-breaks.ts";

it("finds the years from which a series is counted otherwise in its own notes", () => {
  expect(breakYears("trade-kgz", "KGZ", "CHN")).toEqual([2022]);
  expect(breakYears("trade-uzb", "UZB", "RUS")).toEqual([2015]);
  expect(breakYears("trade-kaz", "KAZ", "CHN")).toEqual([]);
});

it("takes no other note for a break", () => {
  expect(["preliminary", "", null, undefined, "break: 2020 revision"].map(isBreak)).toEqual([false, false, false, false, true]);
});
