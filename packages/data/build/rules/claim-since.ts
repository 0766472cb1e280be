import type { Rule } from "./rule.ts";

export const claimSince: Rule = {
  name: "claim-since",
  description: "A claim that is outdated says what happened since.",
  severity: "error",
  scope: ["claims"],
  *breaches(world) {
    for (const { id, verdict, since } of world.records.claims.values()) {
      if (verdict === "outdated-since" && since === null)
        yield { collection: "claims", id, path: ["verdict"], found: "outdated, without what happened since", fix: "write since" };
    }
  },
};
