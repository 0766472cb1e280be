import type { Rule } from "./rule.ts";
import { inWords } from "./spells.ts";

// What creates or names a thing may come before it: the signing of a charter, the vote that admits a state.
const MAY_PRECEDE = new Set(["created", "related"]);

export const eventOutsideExistence: Rule = {
  name: "event-outside-existence",
  description: "Who takes part in an event exists while it goes on.",
  severity: "error",
  scope: ["events"],
  *breaches(world) {
    for (const { id, start, lastDay, participants } of world.records.events.values()) {
      for (const [index, { country, organization, role }] of participants.entries()) {
        const party = world.records.countries.get(country ?? "") ?? world.records.organizations.get(organization ?? "");
        if (party === undefined || MAY_PRECEDE.has(role)) continue;
        const { exists } = party;
        const tooEarly = (lastDay.latest ?? Number.POSITIVE_INFINITY) < (exists.start.earliest ?? Number.NEGATIVE_INFINITY);
        const tooLate = start.earliest >= (exists.end.latest ?? Number.POSITIVE_INFINITY);
        if (!tooEarly && !tooLate) continue;
        yield {
          collection: "events",
          id,
          path: ["participants", index],
          found: `${party.id} takes part on ${start.edtf}, but existed ${inWords(exists)}`,
          fix: "correct the date or the participant; for what the event brings about use the role created",
        };
      }
    }
  },
};
