import { COVERAGE_TABLE, LICENCES_TABLE } from "./about.ts";
import { CHILDREN } from "./children.ts";
import { type Cell, columnsOf, rowOf } from "./columns.ts";
import { CITATIONS_TABLE, CONFLICTS_TABLE, NAMES_TABLE, RECEIPTS_TABLE } from "./cross.ts";
import { COLLECTION_NAMES } from "./fields.ts";
import { type Lookup, type LookupData, lookupOf, NAMED } from "./lookup.ts";
import { NOUNS } from "./nouns.ts";
import { OBSERVATIONS_TABLE } from "./observations.ts";
import { publishedSchemas } from "./published.ts";
import { type ForeignKey, TABLE_NAMES, type Table, type TableData, type TableName } from "./table.ts";
import { FIRST_VECTORS_TABLE, VECTORS_TABLE } from "./vectors.ts";

const collections = COLLECTION_NAMES.map((name): Table => {
  const schema = publishedSchemas[name];
  const noun =
    name === "countries" ? "a state" : NOUNS[name] === "series" ? "the card of a series" : `${/^[aeo]/.test(NOUNS[name]) ? "an" : "a"} ${NOUNS[name]}`;
  return made({
    name,
    collection: name,
    description: `${schema.description ?? name} A row is ${noun}.`,
    columns: columnsOf(schema),
    key: ["id"],
    items: (data) => data[name]?.records,
  });
});

const children = CHILDREN.map(({ name, collection, description, schema, key, itemsOf }): Table => {
  const columns = columnsOf(schema);
  return made({
    name,
    collection,
    description,
    columns,
    key,
    items: (data) => (data[collection] === undefined ? undefined : itemsOf(data[collection].records)),
  });
});

/** Every table: a row a record for each collection, a row an item for each list inside them, and what stands across them. */
export const TABLES = Object.fromEntries(
  [
    ...collections,
    ...children,
    ...[
      NAMES_TABLE,
      CONFLICTS_TABLE,
      RECEIPTS_TABLE,
      CITATIONS_TABLE,
      COVERAGE_TABLE,
      LICENCES_TABLE,
      OBSERVATIONS_TABLE,
      VECTORS_TABLE,
      FIRST_VECTORS_TABLE,
    ].map(made),
  ].map((table) => [table.name, table]),
) as Readonly<Record<TableName, Table>>;

/** A table with the foreign keys that its columns tell of. */
function made(table: Omit<Table, "foreignKeys"> & { foreignKeys?: readonly ForeignKey[] }): Table {
  const derived = table.columns.flatMap(({ name, holds, references }): ForeignKey[] =>
    holds === "value" && references !== null ? [{ columns: [name], table: references, references: ["id"] }] : [],
  );
  return { ...table, foreignKeys: [...derived, ...(table.foreignKeys ?? [])] };
}

/**
 * The rows of a table, one by one, as cells in the order of its columns.
 *
 * @param data a dataset, or the parts of it that the table is made from, with fewer records if fewer rows are wanted.
 * @param lookup where names are looked up; needed where `data` is a part.
 * @example rowsOf("participants", { events: { records: found } }, lookupOf(dataset))
 * @throws Error for a table that there is not, or whose records are not given.
 */
export function* rowsOf(name: TableName, data: TableData, lookup: Lookup = lookupIn(data)): Generator<Cell[]> {
  const table = Object.hasOwn(TABLES, name) ? TABLES[name] : undefined;
  if (table === undefined) throw new Error(`there is no table ${JSON.stringify(name)}; there are ${TABLE_NAMES.join(", ")}`);
  const items = table.items(data);
  if (items === undefined) throw new Error(`the table ${name} is made from a part of the dataset that was not given`);
  for (const item of items) yield rowOf(table.columns, item, lookup);
}

function lookupIn(data: TableData): Lookup {
  const missing = ([...NAMED, "series", "sources"] as const).filter((part) => data[part] === undefined);
  if (missing.length > 0) throw new Error(`names cannot be looked up without ${missing.join(", ")}: give lookupOf(dataset) as the third argument`);
  return lookupOf(data as LookupData);
}
