import { expect, it } from "vitest";
import { brokenIn, tradeMoves } from "./year-figures.ts";

const moved = (year: number) => new Set(tradeMoves(year).map(({ country }) => country));

it("tells no move across a break of a series, and says whose it is", () => {
  expect(brokenIn(2022)).toEqual(["KGZ"]);
  expect(brokenIn(2015)).toEqual(["UZB"]);
  expect(moved(2022).has("KGZ")).toBe(false);
  expect(moved(2022).has("UZB")).toBe(true);
  expect(moved(2015).has("UZB")).toBe(false);
});

it("takes a change of a group that is not shown for no break", () => {
  // The row "EU" of Kazakhstan's series loses the United Kingdom in 2023; pages show EU27.
  expect(brokenIn(2023)).toEqual([]);
  expect(moved(2023).has("KAZ")).toBe(true);
});
