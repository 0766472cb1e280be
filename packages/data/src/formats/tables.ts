import type { Dataset } from "../query/index.ts";
import { COLLECTION_NAMES, type Column, columnsOf, rowsOf, schemas } from "../schema/index.ts";
import { TABLES } from "../schema/tables.ts";

type Cell = string | number | boolean | null;

/** A table as every format writes it. */
export interface Table {
  name: string;
  /** What the table is, and what a row is. */
  description: string;
  columns: readonly Pick<Column, "name" | "type" | "description">[];
  rows: readonly Record<string, Cell>[];
}

/** One table a collection, and one with the values of all series. */
export function tablesOf(dataset: Dataset): Table[] {
  const collections = COLLECTION_NAMES.map((name): Table => {
    const { row, explode } = TABLES[name];
    const columns = columnsOf(schemas[name], explode);
    return { name, description: `${schemas[name].description ?? name} A row is ${row}.`, columns, rows: rowsOf(columns, dataset[name].records, explode) };
  });
  return [...collections, observationsTable(dataset)];
}

function observationsTable(dataset: Dataset): Table {
  const units = new Map(dataset.series.records.flatMap(({ id, items }) => items.map((item) => [`${id}/${item.id}`, item.unit] as const)));
  return {
    name: "observations",
    description: "The values of all series. A row is a value for an entity, a partner where there is one, a year and an item.",
    columns: [
      { name: "series", type: "string", description: "Id of the series; its card tells what it measures." },
      { name: "entity", type: "string", description: "A state by its alpha-3 code, or an aggregate." },
      { name: "partner", type: "string", description: "The other side; null where the series is about one." },
      { name: "year", type: "integer", description: null },
      { name: "item", type: "string", description: "An item of the card." },
      { name: "unit", type: "string", description: "Unit of the item." },
      { name: "value", type: "number", description: null },
      { name: "note", type: "string", description: null },
    ],
    rows: Object.entries(dataset.series.observations).flatMap(([series, { rows }]) =>
      rows.map(([entity, partner, year, item, value, note]) => ({
        series,
        entity,
        partner,
        year,
        item,
        unit: units.get(`${series}/${item}`) ?? null,
        value,
        note,
      })),
    ),
  };
}
