import type { SeriesId } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { isBreak } from "./break-note.ts";

/** The years from which a state's values with a partner are counted otherwise, by the notes of the series itself, whatever the item. */
export function breakYears(series: SeriesId, entity: string, partner: string | null): number[] {
  const rows = dataset.series.observations[series]?.rows ?? [];
  const years = rows.flatMap((row) => (row[0] === entity && row[1] === partner && isBreak(row[5]) ? row[2] : []));
  return [...new Set(years)].sort((one, other) => one - other);
}
