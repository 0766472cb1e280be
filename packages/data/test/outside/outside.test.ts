import { expect, it } from "vitest";
import { compileRecords } from "../../src/compile/compile.ts";
import { HORIZON } from "../../src/compile/horizon.ts";
import { ROOT } from "../../src/compile/root.ts";
import { compareAll } from "./compare.ts";

const reports = compareAll(compileRecords(ROOT, HORIZON).dataset);

it.each(reports)("$title: 99 of 100 agree once differences are explained", ({ comparisons }) => {
  const unexplained = comparisons
    .filter(({ agrees, reason }) => !agrees && reason === null)
    .map(({ what, ours, theirs }) => `${what}: here ${ours}; there ${theirs}`);
  expect(comparisons.length).toBeGreaterThan(15);
  expect(unexplained.length / comparisons.length, unexplained.join("\n")).toBeLessThanOrEqual(0.01);
});
