import type { Rule } from "./rule.ts";

export const corridorStatus: Rule = {
  name: "corridor-status",
  description: "A corridor in service has a service that goes on; one that is not yet open has none.",
  severity: "error",
  scope: ["corridors"],
  *breaches(world) {
    for (const { id, status, service } of world.records.corridors.values()) {
      const open = status === "operating" || status === "partly-operating";
      const expected = open ? "ongoing" : status === "idle" ? "past" : "none";
      const found = service === null ? "none" : service.end.edtf === ".." ? "ongoing" : "past";
      if (found === expected) continue;
      yield {
        collection: "corridors",
        id,
        path: ["status"],
        found: `status ${status} with ${found === "none" ? "no service" : `a service that is ${found}`}`,
        fix: "correct the status or the service",
      };
    }
  },
};
