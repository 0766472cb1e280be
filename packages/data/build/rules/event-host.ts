import { isNear } from "./places.ts";
import type { Rule } from "./rule.ts";

export const eventHost: Rule = {
  name: "event-host",
  description: "Who hosts an event has it on its own soil.",
  severity: "error",
  scope: ["events", "countries"],
  *breaches(world) {
    for (const { id, place, participants } of world.records.events.values()) {
      const hosts = participants.flatMap(({ country, role }) => (role === "host" && country !== null ? [country] : []));
      const at = place?.coordinates ?? null;
      if (at === null || hosts.length === 0 || hosts.some((code) => isNear(world, code, at))) continue;
      yield {
        collection: "events",
        id,
        path: ["participants", participants.findIndex(({ role }) => role === "host"), "role"],
        found: `${hosts.join(", ")} hosts, and ${place?.name} is not near`,
        fix: "give the role of host to the state where it took place, or correct the place",
      };
    }
  },
};
