import { expect, test } from "vitest";
import { recordTableMessages } from "@/messages/recordTable/index.ts";
import { widthsOf } from "./column-widths.ts";

test("titles get most of the room, numbers least, and together they fill it", () => {
  const { when, what } = recordTableMessages("en");
  const widths = widthsOf("en", [when, what, "Part of exports, %"], [2]).map(Number.parseFloat);
  expect(widths).toHaveLength(4);
  const [day = 0, title = 0, number = 0] = widths;
  expect(title).toBeGreaterThan(day);
  expect(day).toBeGreaterThan(number);
  expect(Math.abs(widths.reduce((sum, width) => sum + width, 0) - 100)).toBeLessThan(0.3);
});
