import type { EventType } from "../../src/types.ts";
import type { Rule } from "./rule.ts";

/** How many days an event of a kind lasts at the most, where the kind bounds it. */
const MOST: Readonly<Partial<Record<EventType, number>>> = {
  summit: 7,
  visit: 10,
  "un-vote": 2,
  treaty: 3,
  statement: 7,
  appeal: 7,
  accession: 3,
  election: 60,
};

export const eventLength: Rule = {
  name: "event-length",
  description: "A summit, a visit, a vote or a signing is over within days.",
  severity: "error",
  scope: ["events", "visits"],
  *breaches(world) {
    for (const { id, type, start, lastDay } of world.records.events.values()) {
      const [days, most] = [(lastDay.earliest ?? start.latest) - start.latest + 1, MOST[type]];
      if (most === undefined || days <= most) continue;
      yield {
        collection: "events",
        id,
        path: ["lastDay"],
        found: `a ${type} of ${days} days`,
        fix: `correct the last day; a ${type} lasts ${most} days at the most`,
      };
    }
    for (const { id, start, lastDay } of world.records.visits.values()) {
      const days = (lastDay.earliest ?? start.latest) - start.latest + 1;
      if (days <= 15) continue;
      yield { collection: "visits", id, path: ["lastDay"], found: `a stop of ${days} days`, fix: "correct the last day" };
    }
  },
};
