import type { Rule } from "./rule.ts";

export const casualtyRange: Rule = {
  name: "casualty-range",
  description: "Casualties are at the least no more than at the most.",
  severity: "error",
  scope: ["events"],
  *breaches(world) {
    for (const { id, casualties } of world.records.events.values()) {
      for (const [index, { least, most }] of casualties.entries()) {
        if (least === null || most === null || least <= most) continue;
        yield { collection: "events", id, path: ["casualties", index], found: `at least ${least}, at most ${most}`, fix: "swap the two" };
      }
    }
  },
};
