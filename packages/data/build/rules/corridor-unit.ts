import type { z } from "zod";
import type { CorridorKind, CorridorUnit } from "../../src/schema/index.ts";
import type { Rule } from "./rule.ts";

export const corridorUnit: Rule = {
  name: "corridor-unit",
  description: "What a corridor carries is measured in a unit of its kind.",
  severity: "error",
  scope: ["corridors"],
  *breaches(world) {
    for (const { id, kind, capacities, flows } of world.records.corridors.values()) {
      for (const [field, amounts] of [
        ["capacities", capacities],
        ["flows", flows],
      ] as const) {
        for (const [index, { unit }] of amounts.entries()) {
          if (UNITS[kind].includes(unit)) continue;
          yield { collection: "corridors", id, path: [field, index, "unit"], found: `${unit} for a ${kind}`, fix: `use one of ${UNITS[kind].join(", ")}` };
        }
      }
    }
  },
};

const UNITS: Readonly<Record<z.infer<typeof CorridorKind>, readonly z.infer<typeof CorridorUnit>[]>> = {
  "oil-pipeline": ["Mt/y", "kb/d", "Mb/d"],
  "gas-pipeline": ["bcm/y"],
  "gas-flow": ["bcm/y"],
  railway: ["Mt/y", "TEU/y"],
  multimodal: ["Mt/y", "TEU/y"],
  "dry-port": ["TEU/y", "Mt/y"],
  "sea-port": ["Mt/y", "TEU/y"],
  "power-line": ["MW"],
};
