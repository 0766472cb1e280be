import type { Licence } from "../../src/licences.ts";
import type { Column, Table } from "../../src/schema/index.ts";
import type { Terms } from "./terms.ts";

/**
 * CSV on the Web: what a table's columns are, its keys, and the terms of its values. A foreign key must point to a table of the same
 * group, so that the tables referred to stand beside the one described, with their columns and keys.
 */
export function csvwOf(table: Table, tables: readonly Table[], terms: Terms) {
  const targets = new Set(alwaysThere(table).map((key) => key.table));
  const beside = tables
    .filter(({ name }) => targets.has(name))
    .map(({ name, columns, key }) => ({ url: `${name}.csv`, tableSchema: { columns: columns.map(shortColumn), primaryKey: key } }));
  return { "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }], tables: [described(table, terms.table(table.name)), ...beside] };
}

/** All tables as one group. */
export function csvwGroup(title: string, description: string, tables: readonly Table[], terms: Terms) {
  return {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }],
    "dc:title": title,
    "dc:description": description,
    ...licensing(terms.all),
    tables: tables.map((table) => described(table, terms.table(table.name))),
  };
}

/** By the specification every row must refer to one, so that a key that can be empty is none here; other formats have those too. */
function alwaysThere({ columns, foreignKeys }: Table) {
  return foreignKeys.filter((key) => key.columns.every((name) => columns.some((column) => column.name === name && column.required)));
}

function described(table: Table, licences: readonly Licence[]) {
  const { name, description, columns, key } = table;
  return {
    url: `${name}.csv`,
    "dc:title": name,
    "dc:description": description,
    ...licensing(licences),
    tableSchema: {
      columns: columns.map(column),
      primaryKey: key,
      foreignKeys: alwaysThere(table).map(({ columns: own, table, references }) => ({
        columnReference: own,
        reference: { resource: `${table}.csv`, columnReference: references },
      })),
    },
  };
}

const DATATYPES = { string: "string", integer: "integer", number: "double", boolean: "boolean", date: "date" } as const satisfies Record<
  Column["type"],
  string
>;

function column({ name, type, description, required, holds, references }: Column) {
  return {
    name,
    titles: name,
    "dc:description": description,
    datatype: DATATYPES[type],
    ...(required ? { required } : {}),
    // Ids never contain the separator; sentences of a list may.
    ...(holds === "list" && references !== null ? { separator: "; " } : {}),
  };
}

const shortColumn = ({ name, type }: Column) => ({ name, titles: name, datatype: DATATYPES[type] });

/** An open licence by its address, other terms in words; and whom to name. */
function licensing(licences: readonly Licence[]) {
  return {
    "dc:license": [...new Set(licences.flatMap(({ url }) => url ?? []))].map((url) => ({ "@id": url })),
    "dc:rights": licences.map(({ title, attribution, covers }) => `${covers.join(", ")}: ${title}. ${attribution}`),
    "dc:source": [...new Set(licences.map(({ attribution }) => attribution))],
  };
}
