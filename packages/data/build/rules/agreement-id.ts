import type { Rule } from "./rule.ts";

export const agreementId: Rule = {
  name: "agreement-id",
  description: "The states that the id of an agreement begins with are its parties, and if they are several, all that signed at first.",
  severity: "error",
  scope: ["agreements", "countries"],
  *breaches(world) {
    for (const { id, parties } of world.records.agreements.values()) {
      const words = id.split("-").map((word) => word.toUpperCase());
      const end = words.findIndex((word) => !world.records.countries.has(word));
      const named = words.slice(0, end === -1 ? words.length : end);
      const first = parties.filter(({ signed }) => signed === null).flatMap(({ country, organization }) => country ?? organization ?? []);
      const lacking = named.filter((code) => !parties.some(({ country }) => country === code));
      const beyond = named.length < 2 ? [] : first.filter((code) => !named.includes(code));
      if (lacking.length > 0)
        yield {
          collection: "agreements",
          id,
          path: ["parties"],
          found: `${lacking.join(", ")} in the id, and no party`,
          fix: "enter the party: ids stay as they are",
        };
      else if (beyond.length > 0)
        yield {
          collection: "agreements",
          id,
          path: ["parties"],
          found: `${beyond.join(", ")} beside those that the id names`,
          fix: "give the day on which it signed, if it came later; or leave it out",
        };
    }
  },
};
