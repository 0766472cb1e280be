import type { Rule } from "./rule.ts";

/** A participant is a state, an organization or an actor without a record: one of the three. */
export const participantOneParty: Rule = {
  name: "participant-one-party",
  *breaches(world) {
    for (const { id, participants } of world.records.events.values()) {
      for (const [index, { country, organization, actor }] of participants.entries()) {
        const named = [country, organization, actor].filter((party) => party !== null);
        if (named.length === 1) continue;
        yield {
          collection: "events",
          id,
          path: ["participants", index],
          found: named.length === 0 ? "a participant that names nobody" : `a participant that is both ${named.join(" and ")}`,
          fix: "write country, organization or actor, one of them; two participants are two entries",
        };
      }
    }
  },
};
