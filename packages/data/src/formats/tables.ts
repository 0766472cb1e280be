import type { Dataset } from "../query/index.ts";
import { COLLECTION_NAMES, type Column, columnsOf, rowsOf, schemas } from "../schema/index.ts";
import { TABLES } from "../schema/tables.ts";
import type { Holder, PublishedVectors } from "../vectors/index.ts";

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
  const units = new Map<string, string>(dataset.series.records.flatMap(({ id, items }) => items.map((item) => [`${id}/${item.id}`, item.unit] as const)));
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

const SHARES: readonly Pick<Column, "name" | "type" | "description">[] = [
  { name: "country", type: "string", description: "A republic by its alpha-3 code." },
  { name: "domain", type: "string", description: "economy, security, connectivity or diplomacy." },
  { name: "year", type: "integer", description: "The state of things on 31 December, or the flow of the year." },
  { name: "holder", type: "string", description: "A partner; or others, unallocated, nobody." },
  { name: "share", type: "number", description: "Presence at the default choices, 0 to 1; the shares of a vector add up to 1." },
  { name: "low", type: "number", description: "5th percentile of the draws." },
  { name: "median", type: "number", description: "Median of the draws." },
  { name: "high", type: "number", description: "95th percentile of the draws." },
  { name: "least", type: "number", description: "Least that the holes alone leave open." },
  { name: "most", type: "number", description: "Most that the holes alone leave open." },
  { name: "shown", type: "boolean", description: "Are two thirds of the domain's weight there? If not, the share is no finding." },
  { name: "coverage", type: "number", description: "Part of the domain's weight for which there is evidence, 0 to 1." },
  { name: "fresh", type: "number", description: "The same, by values of the year itself." },
  { name: "concentration", type: "number", description: "Herfindahl-Hirschman index of the vector over its named partners, 0 to 1." },
];

/** The vectors: a row for each holder that has a share, or may have one. */
export function vectorsTable({ vectors }: PublishedVectors): Table {
  return {
    name: "vectors",
    description:
      "Presence of partners in the five republics, by docs/methodology.md: shares of the ties counted, with bands over the choices that could have been made. A row is a holder of a share in a republic, domain and year.",
    columns: SHARES,
    rows: vectors.flatMap(({ country, domain, year, shown, coverage, fresh, concentration, presence }) =>
      (Object.keys(presence) as Holder[]).flatMap((holder) => {
        const { share, low, median, high, least, most } = presence[holder];
        return share === 0 && high === 0
          ? []
          : [{ country, domain, year, holder, share, low, median, high, least, most, shown, coverage, fresh, concentration: concentration.value }];
      }),
    ),
  };
}
