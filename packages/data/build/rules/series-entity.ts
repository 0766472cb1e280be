import { AGGREGATES } from "../../src/identity/aggregates.ts";
import type { Rule } from "./rule.ts";

export const seriesEntity: Rule = {
  name: "series-entity",
  description: "An entity or a partner of a series is a state of the dataset, a usual aggregate, or named on the card.",
  severity: "error",
  scope: ["series"],
  *breaches(world) {
    for (const [id, rows] of world.observations) {
      const others = new Set(world.records.series.get(id)?.others.map((other) => other.id));
      for (const [row, [entity, partner]] of rows.entries()) {
        for (const [column, code] of [
          ["entity", entity],
          ["partner", partner],
        ] as const) {
          if (code === null || world.records.countries.has(code) || Object.hasOwn(AGGREGATES, code) || others.has(code)) continue;
          yield {
            collection: "series",
            id,
            path: [],
            cell: { row, column },
            found: `${column} ${code}, which nobody knows`,
            fix: "use an alpha-3 code of the dataset, an aggregate (WLD, EU27, ...), or name it under others on the card",
          };
        }
      }
    }
  },
};
