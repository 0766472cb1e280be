import { isNear } from "./places.ts";
import type { Rule } from "./rule.ts";

export const placeInCountry: Rule = {
  name: "place-in-country",
  description: "A capital, and a site of a deployment, lie in or near the country named.",
  severity: "error",
  scope: ["countries", "deployments"],
  *breaches(world) {
    for (const { id, capitals } of world.records.countries.values()) {
      for (const [index, { name, coordinates }] of capitals.entries()) {
        if (isNear(world, id, coordinates)) continue;
        yield {
          collection: "countries",
          id,
          path: ["capitals", index, "coordinates"],
          found: `${name} far from ${id}`,
          fix: "check latitude and longitude, their order and sign",
        };
      }
    }
    for (const { id, host, sites } of world.records.deployments.values()) {
      for (const [index, { name, coordinates }] of sites.entries()) {
        if (isNear(world, host, coordinates)) continue;
        yield {
          collection: "deployments",
          id,
          path: ["sites", index, "coordinates"],
          found: `${name} far from ${host}`,
          fix: "check latitude and longitude, their order and sign, or the host",
        };
      }
    }
  },
};
