import { find } from "@multivector/data";
import type { Item } from "./answer.ts";
import type { Told } from "./told.ts";

/** One value of a series. */
export interface Value {
  series: string;
  entity: string;
  partner: string | null;
  item: string;
  year: number;
  value: number | null;
  note: string | null;
}

/** The values of one item through the years, in a line. */
export interface Run extends Item {
  values: Record<string, number | null>;
  notes?: Record<string, string>;
}

/** Puts values of the same series, parties and item together, in the order in which each first comes. */
export function runsOf(told: Told, values: readonly Value[]): Run[] {
  const runs = new Map<string, Run>();
  for (const { series, entity, partner, item, year, value, note } of values) {
    const key = [series, entity, partner, item].join("/");
    const known = runs.get(key);
    const run: Run = known ?? {
      path: `series/${series}`,
      says: `${series}: ${what(told, series, item)} of ${entity}${partner === null ? "" : ` with ${partner}`}`,
      values: {},
    };
    if (known === undefined) runs.set(key, run);
    run.values[year] = value;
    if (note !== null) told.inEnglish(`series/${series}/notes`);
    if (note !== null) run.notes = { ...run.notes, [year]: note };
  }
  return [...runs.values()];
}

function what(told: Told, id: string, item: string): string {
  const held = find(told.dataset.series, id);
  const card = held && told.record("series", held).items.find((one) => one.id === item);
  return card === undefined ? item : `${item} (${card.unit})`;
}
