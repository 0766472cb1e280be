import { expect, it } from "vitest";
import { dataset } from "../dataset.ts";
import { compareAll } from "./compare.ts";

const reports = compareAll(dataset);

it.each(reports)("$title: 99 of 100 agree once differences are explained", ({ comparisons }) => {
  const unexplained = comparisons
    .filter(({ agrees, reason }) => !agrees && reason === null)
    .map(({ what, ours, theirs }) => `${what}: here ${ours}; there ${theirs}`);
  expect(comparisons.length).toBeGreaterThan(15);
  expect(unexplained.length / comparisons.length, unexplained.join("\n")).toBeLessThanOrEqual(0.01);
});
