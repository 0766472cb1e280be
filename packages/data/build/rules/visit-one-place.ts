import type { Rule } from "./rule.ts";
import { groupBy } from "./walk.ts";

export const visitOnePlace: Rule = {
  name: "visit-one-place",
  description: "Nobody is in two countries on the same two days.",
  severity: "error",
  scope: ["visits"],
  *breaches(world) {
    const byPerson = groupBy(world.records.visits.values(), ({ person }) => person);
    for (const visits of byPerson.values()) {
      for (const [index, visit] of visits.entries()) {
        for (const other of visits.slice(0, index)) {
          if (
            visit.status === "cancelled" ||
            other.status === "cancelled" ||
            visit.start.earliest !== visit.start.latest ||
            other.start.earliest !== other.start.latest
          )
            continue;
          const shared =
            Math.min(visit.lastDay.earliest ?? visit.start.latest, other.lastDay.earliest ?? other.start.latest) -
            Math.max(visit.start.latest, other.start.latest);
          // A day on which one flies on is in both.
          if (shared < 2) continue;
          yield {
            collection: "visits",
            id: visit.id,
            path: ["start"],
            found: `${shared + 1} days shared with visits/${other.id}`,
            fix: "correct the dates of one of the two",
          };
        }
      }
    }
  },
};
