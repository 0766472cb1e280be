import type { z } from "zod";
import type { CorridorUnit } from "../../src/schema/index.ts";
import type { Rule } from "./rule.ts";

export const corridorAmount: Rule = {
  name: "corridor-amount",
  description: "The capacity of a corridor is of a size that there is.",
  severity: "error",
  scope: ["corridors"],
  *breaches(world) {
    for (const { id, capacities, flows } of world.records.corridors.values()) {
      for (const [field, amounts] of [
        ["capacities", capacities],
        ["flows", flows],
      ] as const) {
        for (const [index, { value, unit }] of amounts.entries()) {
          if (value <= LARGEST[unit]) continue;
          yield {
            collection: "corridors",
            id,
            path: [field, index, "value"],
            found: `${value} ${unit}`,
            fix: `the largest in the world is below ${LARGEST[unit]} ${unit}: check the unit`,
          };
        }
      }
    }
  },
};

const LARGEST: Readonly<Record<z.infer<typeof CorridorUnit>, number>> = { "Mt/y": 150, "kb/d": 1000, "Mb/d": 5, "bcm/y": 100, "TEU/y": 5_000_000, MW: 10_000 };
