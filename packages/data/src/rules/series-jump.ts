import type { Rule } from "./rule.ts";
import { groupBy } from "./walk.ts";

export const seriesJump: Rule = {
  name: "series-jump",
  description: "A value is not more than twenty times, nor less than a twentieth of, the years beside it: a slip of unit or sign.",
  severity: "error",
  scope: ["series"],
  *breaches(world) {
    for (const [id, rows] of world.observations) {
      if (!SMOOTH.has(id)) continue;
      const lines = groupBy(rows.entries(), ([, [entity, partner, , item]]) => `${entity}/${partner ?? ""}/${item}`);
      for (const line of lines.values()) {
        const sorted = [...line].sort(([, a], [, b]) => a[2] - b[2]);
        for (const [index, [row, [, , year, , value]]] of sorted.entries()) {
          const beside = [sorted[index - 1], sorted[index + 1]].flatMap((other) =>
            other === undefined || Math.abs(other[1][2] - year) > 2 ? [] : [other[1][4]],
          );
          if (value === 0 || beside.length < 2 || !beside.every((other) => Math.abs(value) > 20 * Math.abs(other) || Math.abs(value) < Math.abs(other) / 20))
            continue;
          yield {
            collection: "series",
            id,
            path: [],
            cell: { row, column: "value" },
            found: `${value} between ${beside.join(" and ")}`,
            fix: "check the unit and the sign",
          };
        }
      }
    }
  },
};

// Series whose values move slowly enough for a jump to be a slip.
const SMOOTH: ReadonlySet<string> = new Set(["population", "gdp", "fossil-production", "un-session-agreement"]);
