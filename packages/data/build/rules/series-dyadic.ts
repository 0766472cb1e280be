import type { Rule } from "./rule.ts";

export const seriesDyadic: Rule = {
  name: "series-dyadic",
  description: "A series about two parties names both in every row, one about a single party names no partner.",
  severity: "error",
  scope: ["series"],
  *breaches(world) {
    for (const [id, rows] of world.observations) {
      const card = world.records.series.get(id);
      if (card === undefined) continue;
      for (const [row, [entity, partner]] of rows.entries()) {
        const wrong =
          card.dyadic === (partner === null) ? (card.dyadic ? "no partner" : `a partner, ${partner}`) : entity === partner ? `${entity} on both sides` : null;
        if (wrong !== null)
          yield {
            collection: "series",
            id,
            path: [],
            cell: { row, column: "partner" },
            found: wrong,
            fix: card.dyadic ? "name the other side" : "leave the partner empty",
          };
      }
    }
  },
};
