import type { Rule } from "./rule.ts";

export const seriesHoles: Rule = {
  name: "series-holes",
  description: "A card says what is missing or biased; no series is without holes.",
  severity: "error",
  scope: ["series"],
  *breaches(world) {
    for (const { id, holes } of world.records.series.values()) {
      if (holes.length === 0)
        yield {
          collection: "series",
          id,
          path: ["holes"],
          found: "a series without a word about its holes",
          fix: "say where it begins and ends, who is missing, and how it can mislead",
        };
    }
  },
};
