import { type ObservationRow, perRecord } from "../load/index.ts";
import type { Rule } from "./rule.ts";

export const seriesRowOnce: Rule = {
  name: "series-row-once",
  description: "A series has one value for an entity, a partner, a year and an item.",
  severity: "error",
  scope: ["series"],
  *breaches(world) {
    for (const [id, rows] of world.observations) {
      for (const { row, key } of repeatedIn(rows)) {
        yield {
          collection: "series",
          id,
          path: [],
          cell: { row, column: "year" },
          found: `a second value for ${key}`,
          fix: "keep one; another source is another series",
        };
      }
    }
  },
};

const repeatedIn = perRecord<readonly ObservationRow[], { row: number; key: string }[]>((rows) => {
  const seen = new Set<string>();
  return rows.flatMap(([entity, partner, year, item], row) => {
    const key = `${entity}/${partner ?? ""}/${year}/${item}`;
    if (seen.has(key)) return [{ row, key }];
    seen.add(key);
    return [];
  });
});
