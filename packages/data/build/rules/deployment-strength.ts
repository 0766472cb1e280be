import type { Rule } from "./rule.ts";

export const deploymentStrength: Rule = {
  name: "deployment-strength",
  description: "The strength of a deployment is counted while it is there, and at the least no more than at the most.",
  severity: "error",
  scope: ["deployments"],
  *breaches(world) {
    for (const { id, strengths, start, end } of world.records.deployments.values()) {
      for (const [index, { least, most, at }] of strengths.entries()) {
        if (least !== null && most !== null && least > most) {
          yield { collection: "deployments", id, path: ["strengths", index], found: `at least ${least}, at most ${most}`, fix: "swap the two" };
        }
        if (at === null || (at.latest >= (start.earliest ?? -Infinity) && at.earliest <= (end.latest ?? Infinity))) continue;
        yield {
          collection: "deployments",
          id,
          path: ["strengths", index, "at"],
          found: `a strength of ${at.edtf}, when it was not there`,
          fix: "correct the date, or the spell",
        };
      }
    }
  },
};
