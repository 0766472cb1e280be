import type { Rule } from "./rule.ts";

export const visitAbroad: Rule = {
  name: "visit-abroad",
  description: "A visit leads to another country than the visitor's own.",
  severity: "error",
  scope: ["visits"],
  *breaches(world) {
    for (const { id, from, to } of world.records.visits.values()) {
      if ((from.country ?? from.organization) !== (to.country ?? to.organization)) continue;
      yield { collection: "visits", id, path: ["to"], found: "a visit to oneself", fix: "correct from or to" };
    }
  },
};
