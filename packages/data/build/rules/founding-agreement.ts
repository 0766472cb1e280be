import type { Rule } from "./rule.ts";

export const foundingAgreement: Rule = {
  name: "founding-agreement",
  description: "A party to an agreement that founds an organization has a membership in it, begun no earlier than its signature; and every founder is a party.",
  severity: "error",
  scope: ["agreements", "memberships"],
  *breaches(world) {
    for (const { id, founds, signed, parties } of world.records.agreements.values()) {
      if (founds === null) continue;
      // Who is entered in the place of a founder is said once.
      let strangers = false;
      for (const [index, party] of parties.entries()) {
        const membership = [...world.records.memberships.values()].find(({ organization, country }) => organization === founds && country === party.country);
        const date = party.signed ?? signed;
        if (membership === undefined) {
          strangers = true;
          yield {
            collection: "agreements",
            id,
            path: ["parties", index],
            found: `${party.country ?? party.organization} without a membership in ${founds}`,
            fix: "enter the membership, or correct the party",
          };
        } else if (
          date !== null &&
          membership.spells.every(({ start }) => (start.earliest ?? -Infinity) > date.latest + 366 || (start.latest ?? Infinity) < date.earliest - 31)
        ) {
          yield {
            collection: "agreements",
            id,
            path: ["parties", index],
            found: `${party.country} signed on ${date.edtf}, but no spell in ${founds} begins then`,
            fix: "correct the signature, or the membership",
          };
        }
      }
      const absent = [...world.records.memberships.values()].filter(
        ({ organization, founder, country }) => organization === founds && founder && !parties.some((party) => party.country === country),
      );
      if (absent.length > 0 && !strangers)
        yield {
          collection: "agreements",
          id,
          path: ["parties"],
          found: `${absent.map(({ country }) => country).join(", ")} founded ${founds}, and ${absent.length === 1 ? "is" : "are"} no party`,
          fix: "enter the party, or leave founder out of the membership",
        };
    }
  },
};
