import { expect, test } from "vitest";
import { strengthIn } from "./strength.ts";

test("bounds that are the same are one number", () => {
  expect(strengthIn("en", { least: 209, most: 209 })).toBe("209");
  expect(strengthIn("ru", { least: 0, most: 0 })).toBe("0");
});

test("bounds that differ are both told, and a single one as what it is", () => {
  expect(strengthIn("en", { least: 1000, most: 2000 })).toBe("1,000–2,000");
  expect(strengthIn("en", { least: null, most: 500 })).toBe("At most 500");
  expect(strengthIn("ru", { least: null, most: 500 })).toBe("Не более 500");
  expect(strengthIn("en", { least: 500, most: null })).toBe("At least 500");
  expect(strengthIn("ru", { least: null, most: null })).toBe("не указано");
});
