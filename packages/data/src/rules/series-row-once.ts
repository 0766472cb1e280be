import type { Rule } from "./rule.ts";

export const seriesRowOnce: Rule = {
  name: "series-row-once",
  description: "A series has one value for an entity, a partner, a year and an item.",
  severity: "error",
  scope: ["series"],
  *breaches(world) {
    for (const [id, rows] of world.observations) {
      const seen = new Set<string>();
      for (const [row, [entity, partner, year, item]] of rows.entries()) {
        const key = `${entity}/${partner ?? ""}/${year}/${item}`;
        if (seen.has(key))
          yield {
            collection: "series",
            id,
            path: [],
            cell: { row, column: "year" },
            found: `a second value for ${key}`,
            fix: "keep one; another source is another series",
          };
        seen.add(key);
      }
    }
  },
};
