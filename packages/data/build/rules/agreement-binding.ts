import type { Rule } from "./rule.ts";

export const agreementBinding: Rule = {
  name: "agreement-binding",
  description: "Declarations and labels of relations do not bind in law.",
  severity: "error",
  scope: ["agreements"],
  *breaches(world) {
    for (const { id, kind, binding } of world.records.agreements.values()) {
      if (!binding || !FREE.has(kind)) continue;
      yield { collection: "agreements", id, path: ["binding"], found: `a ${kind} that binds`, fix: "leave binding out, or correct the kind" };
    }
  },
};

const FREE: ReadonlySet<string> = new Set(["declaration", "partnership-level"]);
