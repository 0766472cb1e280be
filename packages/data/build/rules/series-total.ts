import type { Rule } from "./rule.ts";

export const seriesTotal: Rule = {
  name: "series-total",
  description: "The states of a series never make more than the world: a partner's value is not above the total.",
  severity: "error",
  scope: ["series"],
  *breaches(world) {
    for (const [id, rows] of world.observations) {
      const totals = new Map(rows.filter(([, partner]) => partner === "WLD").map(([entity, , year, item, value]) => [`${entity}/${year}/${item}`, value]));
      const sums = new Map<string, number>();
      const reported = new Set<string>();
      for (const [row, [entity, partner, year, item, value]] of rows.entries()) {
        const key = `${entity}/${year}/${item}`;
        const total = totals.get(key);
        if (total === undefined || partner === null || !world.records.countries.has(partner) || reported.has(key)) continue;
        const sum = (sums.get(key) ?? 0) + value;
        sums.set(key, sum);
        // Rounding, and the small differences that publishers leave.
        if (value <= total * 1.001 + 1 && sum <= total * 1.02 + 1) continue;
        reported.add(key);
        yield {
          collection: "series",
          id,
          path: [],
          cell: { row, column: "value" },
          found: `${value} with ${partner} makes ${sum} of a total of ${total}`,
          fix: "check the value and its unit, and the total",
        };
      }
    }
  },
};
