import type { DatabaseSync } from "node:sqlite";
import type { DuckDBConnection } from "@duckdb/node-api";
import Papa from "papaparse";
import { expect } from "vitest";
import type { Cell, Column } from "../../src/schema/index.ts";

type Rows = readonly (readonly Cell[])[];

/** The rows of a CSV file, by the types that the columns promise. */
export function fromCsv(text: string, columns: readonly Column[]): Cell[][] {
  const { data, errors } = Papa.parse<string[]>(text, { skipEmptyLines: true });
  expect(errors).toEqual([]);
  const [header, ...lines] = data;
  expect(header).toEqual(columns.map(({ name }) => name));
  const read = (cell: string, { type }: Column) =>
    cell === "" ? null : type === "boolean" ? cell === "true" : type === "integer" || type === "number" ? Number(cell) : cell;
  return lines.map((line) => columns.map((column, place) => read(line[place] ?? "", column)));
}

/** A cell of CSV that a spreadsheet would take for a formula. */
export const escaped = (cell: Cell) => (typeof cell === "string" && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);
/** Yes and no as SQLite holds them. */
export const asNumbers = (rows: Rows) => rows.map((row) => row.map((cell) => (typeof cell === "boolean" ? Number(cell) : cell)));

/** The rows of a Parquet file, as DuckDB reads it. */
export async function fromParquet(duck: DuckDBConnection, path: string): Promise<Cell[][]> {
  const rows = (await duck.runAndReadAll(`SELECT * FROM read_parquet('${path}')`)).getRows();
  return rows as unknown as Cell[][];
}

/** The rows of a table in SQLite. */
export function fromSqlite(database: DatabaseSync, name: string): Cell[][] {
  const statement = database.prepare(`SELECT * FROM "${name}" ORDER BY rowid`);
  statement.setReturnArrays(true);
  return statement.all() as unknown as Cell[][];
}

/** The first row in which two tables differ, with both of it; null where they are the same. */
export function firstDifference(found: Rows, expected: Rows): object | null {
  const place = Array.from({ length: Math.max(found.length, expected.length) }).findIndex(
    (_, row) => JSON.stringify(found[row]) !== JSON.stringify(expected[row]),
  );
  return place === -1 ? null : { place, found: found[place], expected: expected[place] };
}
