import { expect, it } from "vitest";
import { labelsOf } from "./count-strip.tsx";

it("prints the number of a step however short, unless it would lie on the one before", () => {
  const label = (text: string, middle: number) => ({ text, middle });
  expect(labelsOf([label("6", 4), label("9", 24), label("6", 60)]).map(({ text }) => text)).toEqual(["6", "9", "6"]);
  expect(labelsOf([label("6", 4), label("9", 8), label("7", 40)]).map(({ text }) => text)).toEqual(["6", "7"]);
});
