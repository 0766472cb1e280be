import { countryNamesIn } from "./country-names.ts";
import type { Rule } from "./rule.ts";

export const agreementNamed: Rule = {
  name: "agreement-named",
  description: "The title of an agreement names no state that is not a party, but one with whom its parties mean to negotiate.",
  severity: "error",
  scope: ["agreements", "countries"],
  *breaches(world) {
    for (const { id, title, parties } of world.records.agreements.values()) {
      const strangers = countryNamesIn(world, title.replace(/\bNegotiations with \S+/, "")).filter((code) => !parties.some(({ country }) => country === code));
      if (strangers.length === 0) continue;
      yield {
        collection: "agreements",
        id,
        path: ["title"],
        found: `${strangers.join(", ")} in the title, and no party`,
        fix: "correct the title, or the parties",
      };
    }
  },
};
