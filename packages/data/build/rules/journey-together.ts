import type { Rule } from "./rule.ts";
import { groupBy } from "./walk.ts";

export const journeyTogether: Rule = {
  name: "journey-together",
  description: "The stops of one journey lie within a month.",
  severity: "error",
  scope: ["visits"],
  *breaches(world) {
    const journeys = groupBy(
      [...world.records.visits.values()].filter(({ journey }) => journey !== null),
      ({ person, journey }) => `${person}/${journey}`,
    );
    for (const visits of journeys.values()) {
      const first = Math.min(...visits.map(({ start }) => start.latest));
      for (const { id, start, journey } of visits) {
        if (start.earliest - first <= 31) continue;
        yield {
          collection: "visits",
          id,
          path: ["journey"],
          found: `a stop of ${journey} ${start.earliest - first} days after the first`,
          fix: "give it a journey of its own",
        };
      }
    }
  },
};
