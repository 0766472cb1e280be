import type { Rule } from "./rule.ts";

export const checkExpects: Rule = {
  name: "check-expects",
  description: "A check expects something of its answer.",
  severity: "error",
  scope: ["claims"],
  *breaches(world) {
    for (const { id, check } of world.records.claims.values()) {
      if (check === null || Object.values(check.expect).some((part) => part !== undefined)) continue;
      yield {
        collection: "claims",
        id,
        path: ["check", "expect"],
        found: "a check that any answer would pass",
        fix: "say what the verdict rests on: least, most, above, below, value or ids",
      };
    }
  },
};
