import type { Rule } from "./rule.ts";

export const seriesBounds: Rule = {
  name: "series-bounds",
  description: "A value lies within the bounds that its card sets.",
  severity: "error",
  scope: ["series"],
  *breaches(world) {
    for (const [id, rows] of world.observations) {
      const items = new Map(world.records.series.get(id)?.items.map((item) => [item.id, item]));
      for (const [row, [, , , item, value]] of rows.entries()) {
        const bounds = items.get(item);
        if (bounds === undefined || (value >= (bounds.least ?? -Infinity) && value <= (bounds.most ?? Infinity))) continue;
        yield {
          collection: "series",
          id,
          path: [],
          cell: { row, column: "value" },
          found: `${value} ${bounds.unit}`,
          fix: `values lie between ${bounds.least ?? "any"} and ${bounds.most ?? "any"}: check the sign and the unit`,
        };
      }
    }
  },
};
