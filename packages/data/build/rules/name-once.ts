import type { Rule } from "./rule.ts";
import { mayOverlap } from "./spells.ts";

export const nameOnce: Rule = {
  name: "name-once",
  description: "At one time a thing has one common name in a language.",
  severity: "error",
  scope: ["countries", "organizations", "people"],
  *breaches(world) {
    for (const collection of ["countries", "organizations", "people"] as const) {
      for (const { id, names } of world.records[collection].values()) {
        for (const [index, name] of names.entries()) {
          const other = names.slice(0, index).find((earlier) => earlier.lang === name.lang && earlier.kind === name.kind && earlier.text === name.text);
          if (other === undefined || !mayOverlap(name, other)) continue;
          yield { collection, id, path: ["names", index], found: `${JSON.stringify(name.text)} twice in ${name.lang}`, fix: "keep one entry" };
        }
      }
    }
  },
};
