import { expect, test } from "vitest";
import { colourOf } from "./palette.ts";

test("a colour is read where the style sheets have it", () => {
  expect(colourOf("p-rus")).toEqual({ light: expect.stringMatching(/^#[0-9a-f]{6}$/), dark: expect.stringMatching(/^#[0-9a-f]{6}$/) });
  expect(() => colourOf("p-nobody")).toThrow("--p-nobody");
});
