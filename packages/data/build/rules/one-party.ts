import type { Rule } from "./rule.ts";
import { objectsWith } from "./walk.ts";

const COLLECTIONS = ["events", "agreements", "deployments", "tenures", "visits"] as const;

export const oneParty: Rule = {
  name: "one-party",
  description: "Whoever takes part is a state, an organization or an actor without a record: one of the three.",
  severity: "error",
  scope: COLLECTIONS,
  *breaches(world) {
    for (const { collection, id, path, value } of objectsWith(world, "organization", COLLECTIONS)) {
      if (!("country" in value) || !("organization" in value)) continue;
      const named = [value.country, value.organization, "actor" in value ? value.actor : null].filter((party) => party !== null);
      if (named.length === 1) continue;
      yield {
        collection,
        id,
        path,
        found: named.length === 0 ? "a party that names nobody" : `a party that is both ${named.join(" and ")}`,
        fix: "write country, organization or actor, one of them; two parties are two entries",
      };
    }
  },
};
