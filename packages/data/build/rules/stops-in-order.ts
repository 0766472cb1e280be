import { distance } from "./places.ts";
import type { Rule } from "./rule.ts";

/** Two stops have changed places if the way is so much shorter, in kilometres, with them exchanged. Real ways bend, by less. */
const DETOUR = 40;

export const stopsInOrder: Rule = {
  name: "stops-in-order",
  description: "The stops of a route stand in the order in which it passes them.",
  severity: "error",
  scope: ["corridors"],
  *breaches(world) {
    for (const { id, routes } of world.records.corridors.values()) {
      for (const [route, { stops }] of (routes ?? []).entries()) {
        for (let index = 1; index + 2 < stops.length; index++) {
          const [before, one, other, after] = stops.slice(index - 1, index + 3);
          if (before === undefined || one === undefined || other === undefined || after === undefined) continue;
          const saved = distance(before, one) + distance(other, after) - distance(before, other) - distance(one, after);
          if (saved < DETOUR) continue;
          yield {
            collection: "corridors",
            id,
            path: ["routes", route, "stops", index],
            found: `${one.name} before ${other.name}, ${Math.round(saved)} km longer than the other way round`,
            fix: "put the stops in the order of the route",
          };
        }
      }
    }
  },
};
