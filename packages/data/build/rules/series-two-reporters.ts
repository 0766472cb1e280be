import type { World } from "../load/index.ts";
import type { Rule } from "./rule.ts";

/** So many values in a row are not equal by chance. */
const ROW = 3;

export const seriesTwoReporters: Rule = {
  name: "series-two-reporters",
  description: "Two reporters do not have the same values year after year: one of them was copied.",
  severity: "error",
  scope: ["series"],
  *breaches(world) {
    for (const [id, rows] of world.observations) {
      const byValue = new Map<string, { entity: string; row: number }>();
      const equal = new Map<string, Set<number>>();
      for (const [row, [entity, partner, year, item, value]] of rows.entries()) {
        if (value === null || value === 0 || Math.abs(value) < 1000) continue;
        const key = `${partner} ${year} ${item} ${value}`;
        const twin = byValue.get(key);
        if (twin === undefined) {
          byValue.set(key, { entity, row });
          continue;
        }
        if (twin.entity === entity) continue;
        const pair = `${twin.entity} ${entity} ${item} ${partner}`;
        // A loan repaid in equal parts gives one value again and again.
        const values = (equal.get(pair) ?? new Set()).add(value);
        equal.set(pair, values);
        if (values.size !== ROW || isStated(world, id, [twin.entity, entity])) continue;
        yield {
          collection: "series",
          id,
          path: [],
          cell: { row, column: "value" },
          found: `${entity} has the values of ${twin.entity} for ${item} in ${ROW} years`,
          fix: "enter the values of its own reporter",
        };
      }
    }
  },
};

/** Does the card say so itself, because its publisher has it so? */
function isStated(world: World, series: string, entities: readonly string[]): boolean {
  const names = entities.map((id) => world.records.countries.get(id)?.names.find(({ lang, kind }) => lang === "en" && kind === "common")?.text ?? id);
  return world.records.series.get(series)?.holes.some((hole) => names.every((name) => hole.includes(name))) ?? false;
}
