import { expect, test } from "vitest";
import { countedIn, countIn, inProse, statesIn } from "./counts.ts";

test("a count says no more than is known", () => {
  const counts = [
    { least: 6, most: 6 },
    { least: 4, most: 6 },
    { least: 6, most: null },
    { least: 0, most: null },
    { least: 0, most: 0 },
  ];
  expect(counts.map((count) => countIn("en", count))).toEqual(["six", "between four and six", "at least six", "none recorded", "no"]);
  expect(counts.map((count) => countIn("ru", count))).toEqual(["6", "от 4 до 6", "не менее 6", "нет записей", "0"]);
  expect(countIn("en", { least: 6, most: null }, String)).toBe("at least 6");
});

test("a noun agrees with the most, or with the least where there is no most", () => {
  expect(countedIn("en", { least: 0, most: 1 })).toEqual({ kind: "between", amount: "between no and one", number: 1 });
  expect(countedIn("en", { least: 3, most: null })).toEqual({ kind: "atLeast", amount: "at least three", number: 3 });
});

test("states are counted among those followed here", () => {
  expect(statesIn("en", { least: 0, most: 0 }).states).toBe("none of the states followed here");
  expect(statesIn("en", { least: 0, most: null }).states).toBe("no states recorded here");
  expect(statesIn("ru", { least: 6, most: null }).states).toBe("не менее 6 из учтённых здесь государств");
});

test("English writes out what is below ten, Russian keeps figures", () => {
  expect([0, 9, 10, 1200].map((value) => inProse("en", value))).toEqual(["no", "nine", "10", "1,200"]);
  expect([0, 9, 10].map((value) => inProse("ru", value))).toEqual(["0", "9", "10"]);
});
