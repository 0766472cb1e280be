import type { Rule } from "./rule.ts";

export const membershipSaysSomething: Rule = {
  name: "membership-says-something",
  description: "A membership record either has spells or says that the state never joined; not both, not neither.",
  severity: "error",
  scope: ["memberships"],
  *breaches(world) {
    for (const { id, spells, never } of world.records.memberships.values()) {
      if ((spells.length === 0) === (never !== null)) continue;
      yield {
        collection: "memberships",
        id,
        path: never === null ? ["spells"] : ["never"],
        found: never === null ? "neither spells nor never" : "spells, and yet never",
        fix: "give the spells, or under never the finding that the state did not join and what that rests on",
      };
    }
  },
};
