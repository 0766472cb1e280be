import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { disputedCount } from "./disputed.ts";

it("counts as many points as the report of the dataset", () => {
  const report = JSON.parse(readFileSync(new URL(import.meta.resolve("@multivector/data/coverage.json")), "utf8")) as { conflicts: Record<string, number> };
  expect(disputedCount()).toBe(Object.values(report.conflicts).reduce((sum, count) => sum + count, 0));
});
