import type { Rule } from "./rule.ts";

export const agreementParties: Rule = {
  name: "agreement-parties",
  description: "An agreement has two parties or more, each once; neutrality is declared alone.",
  severity: "error",
  scope: ["agreements"],
  *breaches(world) {
    for (const { id, kind, parties } of world.records.agreements.values()) {
      const names = parties.map(({ country, organization }) => country ?? organization);
      if (kind !== "neutrality" && names.length < 2) {
        yield { collection: "agreements", id, path: ["parties"], found: "an agreement of one", fix: "enter the other parties" };
      }
      for (const [index, name] of names.entries()) {
        if (names.indexOf(name) === index) continue;
        yield { collection: "agreements", id, path: ["parties", index], found: `${name} is a party twice`, fix: "keep one entry" };
      }
    }
  },
};
