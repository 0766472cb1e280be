import type { Visit } from "../../src/schema/index.ts";
import type { Rule } from "./rule.ts";

export const visitOnce: Rule = {
  name: "visit-once",
  description: "A stop is entered once: the same visitor does not arrive in one country twice on the same days.",
  severity: "error",
  scope: ["visits"],
  *breaches(world) {
    const seen = new Map<string, Visit[]>();
    for (const visit of world.records.visits.values()) {
      const key = `${visit.person}/${visit.to.country ?? visit.to.organization}`;
      const twin = (seen.get(key) ?? []).find(
        (other) =>
          exact(visit) &&
          exact(other) &&
          visit.start.earliest <= (other.lastDay.latest ?? Infinity) &&
          other.start.earliest <= (visit.lastDay.latest ?? Infinity),
      );
      seen.set(key, [...(seen.get(key) ?? []), visit]);
      if (twin === undefined) continue;
      yield { collection: "visits", id: visit.id, path: ["start"], found: `the same days as visits/${twin.id}`, fix: "merge the two, or correct the dates" };
    }
  },
};

// A stop known only to its month or year may be another one of that time.
function exact({ start }: Visit): boolean {
  return start.earliest === start.latest;
}
