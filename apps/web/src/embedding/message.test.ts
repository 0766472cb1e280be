import { expect, test } from "vitest";
import { isHeight, isRequest } from "./message.ts";

test("what is no height of a figure is not taken for one", () => {
  expect(isHeight({ type: "multivector:height", figure: "trade", height: 812 })).toBe(true);
  for (const other of [
    null,
    "812",
    {},
    { type: "resize", height: 812 },
    { type: "multivector:height", height: "812" },
    { type: "multivector:height", height: 1e9 },
  ])
    expect(isHeight(other), JSON.stringify(other)).toBe(false);
});

test("a request is known by its type", () => {
  expect([{ type: "multivector:ask" }, null, "ask", { type: "ask" }].map(isRequest)).toEqual([true, false, false, false]);
});
