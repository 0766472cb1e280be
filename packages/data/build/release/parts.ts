import type { Dataset } from "../../src/query/index.ts";

/** Every record, and the values of every series, by `<collection>/<id>`; the values under `observations/<id>`. */
export type Parts = Map<string, unknown>;

export function partsOf(dataset: Dataset): Parts {
  const parts: Parts = new Map();
  for (const [name, { records }] of Object.entries(dataset)) for (const record of records) parts.set(`${name}/${record.id}`, record);
  for (const [id, { rows }] of Object.entries(dataset.series.observations)) parts.set(`observations/${id}`, rows);
  return new Map([...parts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
