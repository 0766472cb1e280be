import type { Rule } from "./rule.ts";

export const claimUnsupported: Rule = {
  name: "claim-unsupported",
  description: "A verdict has a reason in words and evidence to look at.",
  severity: "error",
  scope: ["claims"],
  *breaches(world) {
    for (const { id, reason, citations } of world.records.claims.values()) {
      if (citations.length === 0) {
        yield {
          collection: "claims",
          id,
          path: ["citations"],
          found: "a verdict without evidence",
          fix: "cite what was consulted, also for an opinion or for what cannot be verified",
        };
      }
      if (reason.trim().split(/\s+/).length < 3) {
        yield {
          collection: "claims",
          id,
          path: ["reason"],
          found: `a verdict whose reason is ${JSON.stringify(reason)}`,
          fix: "say in a sentence why the evidence leads to this verdict",
        };
      }
    }
  },
};
