import { expect, test } from "vitest";
import { hrefIn, listIn } from "./locale.ts";

test("lists have no comma before the last", () => {
  const lists = [[], ["A"], ["A", "B"], ["A", "B", "C"]];
  expect(lists.map((items) => listIn("en", items))).toEqual(["", "A", "A and B", "A, B and C"]);
  expect(lists.map((items) => listIn("ru", items))).toEqual(["", "A", "A и B", "A, B и C"]);
});

test("English addresses have no prefix", () => {
  expect([hrefIn("en", "/map"), hrefIn("ru", "/map"), hrefIn("ru", "/"), hrefIn("ru", "/?at=2001")]).toEqual(["/map", "/ru/map", "/ru", "/ru?at=2001"]);
});
