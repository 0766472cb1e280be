import type { Rule } from "./rule.ts";
import { inWords } from "./spells.ts";

export const agreementBeforeParties: Rule = {
  name: "agreement-before-parties",
  description: "Whoever signs an agreement exists on the day of signing.",
  severity: "error",
  scope: ["agreements"],
  *breaches(world) {
    for (const { id, signed, parties } of world.records.agreements.values()) {
      for (const [index, party] of parties.entries()) {
        const date = party.signed ?? signed;
        const existing = world.records.countries.get(party.country ?? "") ?? world.records.organizations.get(party.organization ?? "");
        if (date === null || existing === undefined) continue;
        const { start, end } = existing.exists;
        const tooEarly = date.latest < (start.earliest ?? Number.NEGATIVE_INFINITY);
        const tooLate = date.earliest >= (end.latest ?? Number.POSITIVE_INFINITY);
        if (!tooEarly && !tooLate) continue;
        yield {
          collection: "agreements",
          id,
          path: ["parties", index],
          found: `${existing.id} signs on ${date.edtf}, but existed ${inWords(existing.exists)}`,
          fix: "correct the date, or the party",
        };
      }
    }
  },
};
