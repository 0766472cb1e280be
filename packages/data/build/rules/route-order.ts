import { isNear } from "./places.ts";
import type { Rule } from "./rule.ts";

export const routeOrder: Rule = {
  name: "route-order",
  description: "The countries of a corridor stand in the order of its flow: a route begins in or near the first of them.",
  severity: "error",
  scope: ["corridors", "countries"],
  *breaches(world) {
    for (const { id, countries, routes } of world.records.corridors.values()) {
      const [first] = countries;
      for (const [index, { stops }] of routes.entries()) {
        const [start] = stops;
        // A stretch may go on from where another has come to.
        const goesOn = start !== undefined && routes.some((other, place) => place !== index && other.stops.some(({ name }) => name === start.name));
        if (first === undefined || start === undefined || goesOn || isNear(world, first, start)) continue;
        yield {
          collection: "corridors",
          id,
          path: ["routes", index, "stops", 0],
          found: `${start.name} first, which is not near ${first}`,
          fix: "write the countries in the order of the flow, and the stops too",
        };
      }
    }
  },
};
