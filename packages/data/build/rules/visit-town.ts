import { knownAs } from "../load/index.ts";
import type { Rule } from "./rule.ts";

export const visitTown: Rule = {
  name: "visit-town",
  description: "The towns of a visit lie in the state that is visited, as far as the gazetteer knows them.",
  severity: "error",
  scope: ["visits"],
  *breaches(world) {
    for (const { id, from, to, places } of world.records.visits.values()) {
      // A visit at home is wrong in another way.
      if (to.country === null || to.country === from.country) continue;
      for (const [index, name] of places.entries()) {
        const states = [...new Set(knownAs(name).map(({ country }) => country))];
        if (states.length === 0 || states.includes(to.country)) continue;
        yield {
          collection: "visits",
          id,
          path: ["places", index],
          found: `${name}, which the gazetteer knows in ${states.join(", ")}; the visit is to ${to.country}`,
          fix: "correct the town or the state; where a town of this name is there too, add it to geo/gazetteer.csv",
        };
      }
    }
  },
};
