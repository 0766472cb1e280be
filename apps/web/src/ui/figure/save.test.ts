import { expect, test } from "vitest";
import { fileName } from "./save.ts";

test("a file is named by what it shows, which part, and of when", () => {
  expect(fileName(["map", undefined, "2012-11-23"], "csv")).toBe("multivector-map-2012-11-23.csv");
  expect(fileName(["vectors", "economy", "2012"], "xlsx")).toBe("multivector-vectors-economy-2012.xlsx");
  expect(fileName(["visits", undefined, undefined], "csv")).toBe("multivector-visits.csv");
});
