import { isNear } from "./places.ts";
import type { Rule } from "./rule.ts";

export const routeInCountries: Rule = {
  name: "route-in-countries",
  description: "A corridor begins and ends in or near a country that it is said to touch.",
  severity: "error",
  scope: ["corridors"],
  *breaches(world) {
    for (const { id, countries, routes } of world.records.corridors.values()) {
      for (const [index, { stops }] of routes.entries()) {
        for (const [at, { name, latitude, longitude }] of stops.entries()) {
          if (countries.some((code) => isNear(world, code, { latitude, longitude }))) continue;
          yield {
            collection: "corridors",
            id,
            path: ["routes", index, "stops", at],
            found: `${name} far from ${countries.join(", ")}`,
            fix: "check latitude and longitude, or the countries",
          };
        }
      }
    }
  },
};
