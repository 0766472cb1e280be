import { expect, test } from "vitest";
import { percentOf } from "@/locale/quantity.ts";
import { percentIn } from "./percent.ts";

test("English sets the sign at the number, Russian after a space that does not break", () => {
  expect([percentOf("en", 0.476), percentOf("ru", 0.476)]).toEqual(["48%", "48\u00a0%"]);
  expect([percentOf("en", 0.0925, 1), percentOf("ru", 0.0925, 1)]).toEqual(["9.3%", "9,3\u00a0%"]);
});

test("a share too small to round up is not told as nothing", () => {
  expect(percentIn("en", 0.475)).toBe("48%");
  expect(percentIn("en", 0.002)).toMatch(/under 1/);
  expect(percentIn("en", 0)).toBe("0%");
});
