import type { ObservationRow } from "../load/index.ts";
import { perRecord } from "../load/index.ts";
import type { Rule } from "./rule.ts";

export const seriesSides: Rule = {
  name: "series-sides",
  description: "In a series of pairs a party stands on its own side: one that is a partner everywhere else is not an entity in a single row.",
  severity: "error",
  scope: ["series"],
  *breaches(world) {
    for (const [id, rows] of world.observations) {
      if (!world.records.series.get(id)?.dyadic) continue;
      for (const row of turned(rows)) {
        const [entity, partner] = rows[row] ?? [];
        yield {
          collection: "series",
          id,
          path: [],
          cell: { row, column: "entity" },
          found: `${entity} as the entity and ${partner} as the partner, in one row alone`,
          fix: "swap the two, or enter the other values of this entity",
        };
      }
    }
  },
};

const turned = perRecord((rows: readonly ObservationRow[]): readonly number[] => {
  const [entities, partners] = [new Map<string, number>(), new Set<string>()];
  for (const [entity, partner] of rows) {
    entities.set(entity, (entities.get(entity) ?? 0) + 1);
    if (partner !== null) partners.add(partner);
  }
  return rows.flatMap(([entity], row) => (entities.get(entity) === 1 && partners.has(entity) ? [row] : []));
});
