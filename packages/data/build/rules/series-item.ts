import type { Rule } from "./rule.ts";

export const seriesItem: Rule = {
  name: "series-item",
  description: "An item of a series is on its card, with its unit; and every item of the card has values.",
  severity: "error",
  scope: ["series"],
  *breaches(world) {
    for (const [id, rows] of world.observations) {
      const card = world.records.series.get(id);
      if (card === undefined) continue;
      const known = new Set(card.items.map((item) => item.id));
      const seen = new Set<string>();
      for (const [row, [, , , item]] of rows.entries()) {
        seen.add(item);
        if (!known.has(item))
          yield {
            collection: "series",
            id,
            path: [],
            cell: { row, column: "item" },
            found: `item ${item}, whose unit the card does not know`,
            fix: `use one of ${[...known].join(", ")}, or enter it on the card with its unit`,
          };
      }
      for (const [index, item] of card.items.entries()) {
        if (!seen.has(item.id))
          yield {
            collection: "series",
            id,
            path: ["items", index],
            found: `item ${item.id} without a value`,
            fix: "add its values, or remove it from the card",
          };
      }
    }
  },
};
