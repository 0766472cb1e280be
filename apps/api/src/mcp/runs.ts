import { type Dataset, find } from "@multivector/data";
import type { Item } from "./answer.ts";

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
export function runsOf(dataset: Dataset, values: readonly Value[]): Run[] {
  const runs = new Map<string, Run>();
  for (const { series, entity, partner, item, year, value, note } of values) {
    const key = [series, entity, partner, item].join("/");
    const known = runs.get(key);
    const run: Run = known ?? {
      path: `series/${series}`,
      says: `${series}: ${what(dataset, series, item)} of ${entity}${partner === null ? "" : ` with ${partner}`}`,
      values: {},
    };
    if (known === undefined) runs.set(key, run);
    run.values[year] = value;
    if (note !== null) run.notes = { ...run.notes, [year]: note };
  }
  return [...runs.values()];
}

function what({ series }: Dataset, id: string, item: string): string {
  const card = find(series, id)?.items.find((one) => one.id === item);
  return card === undefined ? item : `${item} (${card.unit})`;
}
