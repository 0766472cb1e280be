import type { Rule } from "./rule.ts";

export const claimOpinion: Rule = {
  name: "claim-opinion",
  description: "An opinion is weighed, not checked: it has no check.",
  severity: "error",
  scope: ["claims"],
  *breaches(world) {
    for (const { id, verdict, check } of world.records.claims.values()) {
      if (verdict === "opinion" && check !== null)
        yield { collection: "claims", id, path: ["check"], found: "a check of an opinion", fix: "leave it out, or revise the verdict" };
    }
  },
};
