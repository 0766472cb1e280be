import type { Rule } from "./rule.ts";

export const corridorPlanned: Rule = {
  name: "corridor-planned",
  description: "What a corridor that was never in service can carry is planned.",
  severity: "error",
  scope: ["corridors"],
  *breaches(world) {
    for (const { id, status, service, capacities } of world.records.corridors.values()) {
      if (service !== null) continue;
      for (const [index, { planned }] of capacities.entries()) {
        if (planned) continue;
        yield {
          collection: "corridors",
          id,
          path: ["capacities", index],
          found: `a capacity that is not planned, of a corridor that is ${status}`,
          fix: "add planned: true",
        };
      }
    }
  },
};
