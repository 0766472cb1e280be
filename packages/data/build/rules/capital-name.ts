import { holdsAt } from "../../src/time/index.ts";
import type { Point } from "./places.ts";
import type { Rule } from "./rule.ts";

export const capitalName: Rule = {
  name: "capital-name",
  description: "A capital has the name that it had on the day: nothing took place in Astana while it was Nur-Sultan.",
  severity: "error",
  scope: ["countries", "events", "visits", "agreements"],
  *breaches(world) {
    // Names of capitals that had several, with the time of each.
    const names = [...world.records.countries.values()].flatMap(({ capitals }) => {
      const renamed = capitals.filter((one) => capitals.some((other) => other !== one && near(one.coordinates, other.coordinates)));
      return renamed.map((one) => ({ ...one, others: renamed.filter((other) => near(one.coordinates, other.coordinates)) }));
    });
    for (const collection of ["events", "visits", "agreements"] as const) {
      for (const record of world.records[collection].values()) {
        const when = "start" in record ? record.start : record.signed;
        const places = "places" in record ? record.places : record.place === null ? [] : [typeof record.place === "string" ? record.place : record.place.name];
        if (when === null) continue;
        for (const [index, place] of places.entries()) {
          const known = names.find(({ name }) => name === place);
          const current = known?.others.filter((spell) => holdsAt(spell, when) !== "no") ?? [];
          if (known === undefined || current.length === 0 || current.some(({ name }) => name === place)) continue;
          yield {
            collection,
            id: record.id,
            path: "places" in record ? ["places", index] : ["place"],
            found: `${place} on ${when.edtf}, when it was ${current.map(({ name }) => name).join(" or ")}`,
            fix: "write the name of that day",
          };
        }
      }
    }
  },
};

function near(one: Point, other: Point): boolean {
  return Math.hypot(one.latitude - other.latitude, one.longitude - other.longitude) < 0.5;
}
