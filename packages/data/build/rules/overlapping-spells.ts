import { certainlyOverlap } from "../../src/time/index.ts";
import type { Rule } from "./rule.ts";
import { inWords } from "./spells.ts";

export const overlappingSpells: Rule = {
  name: "overlapping-spells",
  description: "On one track a state has one role at a time.",
  severity: "error",
  scope: ["memberships"],
  *breaches(world) {
    for (const { id, spells } of world.records.memberships.values()) {
      for (const [index, spell] of spells.entries()) {
        for (const earlier of spells.slice(0, index)) {
          if (earlier.track !== spell.track || !certainlyOverlap(earlier, spell)) continue;
          yield {
            collection: "memberships",
            id,
            path: ["spells", index],
            found: `${spell.role} ${inWords(spell)} overlaps ${earlier.role} ${inWords(earlier)} on the track "${spell.track}"`,
            fix: "end the earlier spell on the day the later one starts, or put one of them on the other track",
          };
        }
      }
    }
  },
};
