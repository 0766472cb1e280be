import { expect, it } from "vitest";
import { valueInWords } from "./values.ts";

it.each([
  [14_731_000, "US$ thousand", "14.7 billion US$"],
  [20_034_609, "persons", "20,034,609 persons"],
  [48, "%", "48%"],
  [21.5, "% of GDP", "21.5% of GDP"],
])("tells %d %s as %s", (value, unit, told) => {
  expect(valueInWords(value, unit)).toBe(told);
});
