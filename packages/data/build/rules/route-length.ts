import { kilometres } from "./places.ts";
import { joined } from "./route-lines.ts";
import type { Rule } from "./rule.ts";

export const routeLength: Rule = {
  name: "route-length",
  description: "The length of a corridor fits the line of its stops.",
  severity: "error",
  scope: ["corridors"],
  *breaches(world) {
    for (const { id, lengthKm, routes, kind } of world.records.corridors.values()) {
      const line = joined(routes).reduce((sum, { stops }) => sum + kilometres(stops), 0);
      if (lengthKm === null || line === 0 || kind === "multimodal") continue;
      // Straight lines between towns are shorter than the way; a section alone may be much shorter than the line.
      if (line <= lengthKm * 2.2 && line >= lengthKm * 0.35) continue;
      yield {
        collection: "corridors",
        id,
        path: ["lengthKm"],
        found: `${lengthKm} km, but its stops span ${Math.round(line)} km`,
        fix: "check the length and its unit, or the stops",
      };
    }
  },
};
