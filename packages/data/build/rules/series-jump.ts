import type { Rule } from "./rule.ts";
import { groupBy } from "./walk.ts";

export const seriesJump: Rule = {
  name: "series-jump",
  description: "A value is not many times more, nor less, than the years beside it: that is a slip of unit or sign.",
  severity: "error",
  scope: ["series"],
  *breaches(world) {
    for (const [id, rows] of world.observations) {
      const factor = FACTORS[id];
      if (factor === undefined) continue;
      const lines = groupBy(rows.entries(), ([, [entity, partner, , item]]) => `${entity}/${partner ?? ""}/${item}`);
      for (const line of lines.values()) {
        const sorted = [...line].sort(([, a], [, b]) => a[2] - b[2]);
        for (const [index, [row, [, , year, , value]]] of sorted.entries()) {
          const beside = [sorted[index - 1], sorted[index + 1]].flatMap((other) =>
            other === undefined || Math.abs(other[1][2] - year) > 5 ? [] : [other[1][4]],
          );
          const far = (other: number) => Math.abs(value) > factor * Math.abs(other) || Math.abs(value) < Math.abs(other) / factor;
          // Beside one year alone, or a zero, only what moves slowly tells a slip from a beginning.
          if (value === 0 || beside.includes(0) || beside.length < (factor > 20 ? 2 : 1) || !beside.every(far)) continue;
          yield {
            collection: "series",
            id,
            path: [],
            cell: { row, column: "value" },
            found: `${value} beside ${beside.join(" and ")}`,
            fix: "check the unit and the sign",
          };
        }
      }
    }
  },
};

// How many times the years beside it a value may be, by series: what moves slowly betrays a slip of unit sooner.
const FACTORS: Readonly<Record<string, number>> = {
  population: 20,
  gdp: 20,
  "fossil-production": 20,
  "un-session-agreement": 20,
  "military-spending": 20,
  "exports-eu": 20,
  "migrant-stock": 300,
  "trade-kaz": 400,
  "trade-uzb": 400,
  "debt-disbursements": 900,
};
