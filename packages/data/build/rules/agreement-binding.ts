import type { Rule } from "./rule.ts";

export const agreementBinding: Rule = {
  name: "agreement-binding",
  description: "Declarations, labels of relations and recognitions by others do not bind in law; every other kind of agreement does.",
  severity: "error",
  scope: ["agreements"],
  *breaches(world) {
    for (const { id, kind, binding } of world.records.agreements.values()) {
      if (binding !== FREE.has(kind)) continue;
      if (binding) yield { collection: "agreements", id, path: ["binding"], found: `a ${kind} that binds`, fix: "leave binding out, or correct the kind" };
      else
        yield {
          collection: "agreements",
          id,
          path: ["kind"],
          found: `an agreement of kind ${kind} that does not bind`,
          fix: "add binding: true, or correct the kind",
        };
    }
  },
};

const FREE: ReadonlySet<string> = new Set(["declaration", "partnership-level", "neutrality"]);
