import type { Rule } from "./rule.ts";

export const announcedStale: Rule = {
  name: "announced-stale",
  description: "What was announced for more than half a year ago is looked up again.",
  severity: "warning",
  scope: ["events", "visits"],
  *breaches(world) {
    for (const collection of ["events", "visits"] as const) {
      for (const { id, status, start } of world.records[collection].values()) {
        if (status !== "announced" || start.latest > world.horizon - 182) continue;
        yield { collection, id, path: ["status"], found: `announced for ${start.edtf} and not followed up`, fix: "look up whether it took place" };
      }
    }
  },
};
