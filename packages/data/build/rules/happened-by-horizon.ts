import { formatDay } from "../../src/time/index.ts";
import type { Rule } from "./rule.ts";

export const happenedByHorizon: Rule = {
  name: "happened-by-horizon",
  description: "What is said to have happened lies before the last day the dataset speaks for.",
  severity: "error",
  scope: ["events", "visits", "votes"],
  *breaches(world) {
    for (const collection of ["events", "visits"] as const) {
      for (const { id, status, start } of world.records[collection].values()) {
        if (status !== "occurred" || start.earliest <= world.horizon) continue;
        yield {
          collection,
          id,
          path: ["start"],
          found: `occurred on ${start.edtf}, after ${formatDay(world.horizon)}`,
          fix: "correct the date, or say announced",
        };
      }
    }
    for (const { id, date } of world.records.votes.values()) {
      if (date.earliest > world.horizon)
        yield { collection: "votes", id, path: ["date"], found: `held on ${date.edtf}, after ${formatDay(world.horizon)}`, fix: "correct the date" };
    }
  },
};
