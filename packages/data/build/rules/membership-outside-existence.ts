import { certainlyOutside } from "../../src/time/index.ts";
import type { Rule } from "./rule.ts";
import { inWords } from "./spells.ts";

export const membershipOutsideExistence: Rule = {
  name: "membership-outside-existence",
  description: "A state can have a part in an organization only while both exist.",
  severity: "error",
  scope: ["memberships"],
  *breaches(world) {
    for (const { id, organization, country, spells } of world.records.memberships.values()) {
      const hosts = [
        { kind: "organization", record: world.records.organizations.get(organization) },
        { kind: "state", record: world.records.countries.get(country) },
      ];
      for (const [index, spell] of spells.entries()) {
        for (const { kind, record } of hosts) {
          if (record === undefined || !certainlyOutside(spell, record.exists)) continue;
          yield {
            collection: "memberships",
            id,
            path: ["spells", index, "start"],
            found: `${spell.role} ${inWords(spell)}, but the ${kind} ${record.id} existed ${inWords(record.exists)}`,
            fix: `correct the spell, or the time in which ${record.id} existed`,
          };
        }
      }
    }
  },
};
