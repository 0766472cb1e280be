import type { Signpost } from "../../src/schema/index.ts";
import type { Rule } from "./rule.ts";

export const signpostTowards: Rule = {
  name: "signpost-towards",
  description: "A signpost counts what its future brings more of; where states are masters of their own houses, foreign forces in them and clashes grow fewer.",
  severity: "error",
  scope: ["signposts"],
  *breaches(world) {
    for (const signpost of world.records.signposts.values()) {
      const expected = isBurden(signpost) ? "lower" : "higher";
      if (signpost.towards === expected) continue;
      yield {
        collection: "signposts",
        id: signpost.id,
        path: ["towards"],
        found: `${signpost.towards}, for ${signpost.title}`,
        fix: `write ${expected}: this is what ${signpost.future} has ${expected === "higher" ? "more" : "less"} of`,
      };
    }
  },
};

function isBurden({ future, reading }: Signpost): boolean {
  return future === "masters-in-their-own-houses" && (reading.ask === "deployments" || (reading.ask === "events" && reading.type === "border-clash"));
}
