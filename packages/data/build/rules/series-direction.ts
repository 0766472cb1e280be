import type { Rule } from "./rule.ts";

/** Units of numbers that are neither much nor little of anything: places on a scale, and how often was voted. */
const NEITHER: ReadonlySet<string> = new Set(["points", "votes"]);

export const seriesDirection: Rule = {
  name: "series-direction",
  description: "A higher value between two parties is closer, one of a single state is more; points on a scale and numbers of votes are neither.",
  severity: "error",
  scope: ["series"],
  *breaches(world) {
    for (const { id, dyadic, items } of world.records.series.values()) {
      for (const [index, { unit, direction }] of items.entries()) {
        const expected = NEITHER.has(unit) ? "none" : dyadic ? "higher-is-closer" : "higher-is-more";
        if (direction === expected) continue;
        yield {
          collection: "series",
          id,
          path: ["items", index, "direction"],
          found: `${direction}, of ${unit} ${dyadic ? "between two parties" : "of one state"}`,
          fix: `write ${expected}`,
        };
      }
    }
  },
};
