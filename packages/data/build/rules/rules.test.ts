import { describe, expect, it } from "vitest";
import { lineOf, problemsAfter, problemsAfterAll, textOf, warningsAfter } from "../../test/workbench.ts";
import type { Problem } from "../load/index.ts";
import { rules } from "./all-rules.ts";
import { cases } from "./rules.cases.ts";

/** A value that is changed no longer agrees with what its receipts say, or with what was counted: that is said beside the rule that it breaks. */
const OF_RECEIPTS = ["says-value", "supports-field", "supports-occurred", "high-supported", "series-control", "vote-held"];

/** What each case gives; two tests look at it. */
const given = new Map<object, Problem[]>();
function problemsOf(one: { edits: Record<string, string | null> }): Problem[] {
  const held = given.get(one.edits) ?? problemsAfter(one.edits);
  given.set(one.edits, held);
  return held;
}

describe("the rules", () => {
  it("find nothing in the real records", () => expect(problemsAfter({})).toEqual([]));

  it.each(cases)("$rule fires on $what, once, at the line", ({ rule, edits, at: [path, piece], found }) => {
    const ours = problemsOf({ edits }).filter((problem) => problem.rule === rule);
    expect(ours).toHaveLength(1);
    const [problem] = ours;
    expect(problem?.found).toMatch(found);
    expect(problem?.fix.length).toBeGreaterThan(10);
    expect(problem?.line).toBe(lineOf(textOf(path), piece));
    expect(problem?.column).toBeGreaterThan(0);
  });

  it.each(cases)("$what gives one error, not an avalanche", ({ rule, edits, also = [] }) => {
    const others = problemsOf({ edits }).filter((problem) => problem.rule !== rule && ![...also, ...OF_RECEIPTS].includes(problem.rule));
    expect(others).toEqual([]);
  });

  it("find the same where only those are asked again that a change can touch", () => {
    // Every rule is asked anew for each; all cases by `run test:all`.
    const each = process.env.FULL === undefined ? 35 : 1;
    for (const { edits } of cases.filter((_, place) => place % each === 0)) expect(problemsAfter(edits)).toEqual(problemsAfterAll(edits));
  });

  it("each have a case, or are a warning", () => {
    const errors = rules.filter(({ severity }) => severity === "error").map(({ name }) => name);
    expect([...new Set(cases.map(({ rule }) => rule))].sort()).toEqual(errors.sort());
  });

  it("each say what must be true, about which collections", () => {
    for (const { description, scope } of rules) {
      expect(description).toMatch(/^[A-Z].*\.$/);
      expect(scope.length).toBeGreaterThan(0);
    }
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
    expect(rules.length).toBeGreaterThanOrEqual(60);
  });

  it("warn of what was announced long ago", () => {
    const path = "events/2026-04-22-regional-ecological-summit";
    const stale = (edits: Record<string, string>) => warningsAfter(edits).filter(({ file }) => file === `records/${path}.yaml`);
    expect(new Set(warningsAfter({}).map(({ rule }) => rule))).toEqual(new Set(["announced-stale"]));
    expect(stale({})).toHaveLength(1);
    expect(stale({ [path]: textOf(path).replace("status: announced", "status: occurred") })).toEqual([]);
  });
});
