import type { Rule } from "./rule.ts";

export const participantOnce: Rule = {
  name: "participant-once",
  description: "A party has a role in an event once.",
  severity: "error",
  scope: ["events"],
  *breaches(world) {
    for (const { id, participants } of world.records.events.values()) {
      const names = participants.map(({ country, organization, actor, role }) => `${country ?? organization ?? actor} as ${role}`);
      for (const [index, name] of names.entries()) {
        if (names.indexOf(name) === index) continue;
        yield { collection: "events", id, path: ["participants", index], found: `${name} twice`, fix: "keep one entry" };
      }
    }
  },
};
