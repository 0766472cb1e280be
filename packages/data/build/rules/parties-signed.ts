import type { Rule } from "./rule.ts";

export const partiesSigned: Rule = {
  name: "parties-signed",
  description: "A state that did not sign an agreement is no party to it.",
  severity: "error",
  scope: ["agreements"],
  *breaches(world) {
    for (const { id, parties, notSigned } of world.records.agreements.values()) {
      for (const [index, country] of notSigned.entries()) {
        if (!parties.some((party) => party.country === country && party.signed === null)) continue;
        yield {
          collection: "agreements",
          id,
          path: ["notSigned", index],
          found: `${country} as party and as not having signed`,
          fix: "keep the one that is so",
        };
      }
    }
  },
};
