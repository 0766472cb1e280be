import type { Rule } from "./rule.ts";

const MONTH = 30;

export const announcedStale: Rule = {
  name: "announced-stale",
  description: "What was announced for more than thirty days ago has a report that it took place, or is looked up again.",
  severity: "warning",
  scope: ["events", "visits"],
  *breaches(world) {
    for (const collection of ["events", "visits"] as const) {
      for (const record of world.records[collection].values()) {
        const { id, status, start } = record;
        if (start.latest > world.horizon - MONTH) continue;
        const fix = "look up whether it took place, and cite a report";
        if (status === "announced") yield { collection, id, path: ["status"], found: `announced for ${start.edtf} and not followed up`, fix };
        else if ("evidence" in record && record.evidence === "announcement" && status === "occurred")
          yield { collection, id, path: ["evidence"], found: `held to have taken place on ${start.edtf}, on an announcement alone`, fix };
      }
    }
  },
};
