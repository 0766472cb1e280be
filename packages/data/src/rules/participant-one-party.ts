import type { Rule } from "./rule.ts";

/** A participant is a state or an organization: one of the two. */
export const participantOneParty: Rule = {
  name: "participant-one-party",
  *breaches(world) {
    for (const { id, participants } of world.records.events.values()) {
      for (const [index, { country, organization }] of participants.entries()) {
        if ((country === null) !== (organization === null)) continue;
        yield {
          collection: "events",
          id,
          path: ["participants", index],
          found: country === null ? "a participant that names nobody" : `a participant that is both ${country} and ${organization}`,
          fix: "write country or organization, one of them; two participants are two entries",
        };
      }
    }
  },
};
