import type { Rule } from "./rule.ts";

export const casualtySide: Rule = {
  name: "casualty-side",
  description: "The side whose casualties are counted takes part in the event.",
  severity: "error",
  scope: ["events"],
  *breaches(world) {
    for (const { id, casualties, participants } of world.records.events.values()) {
      for (const [index, { side }] of casualties.entries()) {
        if (side === null || participants.some(({ country }) => country === side)) continue;
        yield {
          collection: "events",
          id,
          path: ["casualties", index, "side"],
          found: `${side}, which takes no part in it`,
          fix: "enter it as a participant, or correct the side",
        };
      }
    }
  },
};
