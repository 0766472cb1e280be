import { expect, test } from "vitest";
import { within } from "./fonts.ts";

test("a range of letters as style sheets write it", () => {
  const inside = within("U+??, U+400-45F,U+20AC");
  expect(["A", "ÿ", "Ж", "€"].filter(inside)).toEqual(["A", "ÿ", "Ж", "€"]);
  expect(["ā", "Қ", "₸"].filter(inside)).toEqual([]);
});
