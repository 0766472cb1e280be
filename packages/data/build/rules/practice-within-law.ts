import type { Rule } from "./rule.ts";
import { mayOverlap } from "./spells.ts";

export const practiceWithinLaw: Rule = {
  name: "practice-within-law",
  description: "What is done in practice stands beside a spell in law: who is frozen is still a member.",
  severity: "error",
  scope: ["memberships"],
  *breaches(world) {
    for (const { id, spells } of world.records.memberships.values()) {
      const law = spells.filter(({ track }) => track === "law");
      for (const [index, spell] of spells.entries()) {
        if (spell.track !== "practice" || law.some((other) => mayOverlap(spell, other))) continue;
        yield {
          collection: "memberships",
          id,
          path: ["spells", index],
          found: `${spell.role} in practice at no time of a role in law`,
          fix: "add the spell in law that it belongs to, or correct the dates",
        };
      }
    }
  },
};
