import { type Column, columnsOf, HOLDS, type Lookup, rowOf, TABLES } from "@multivector/data/schema";
import Papa from "papaparse";
import { type Bytes, concat, utf8 } from "./bytes.ts";
import type { ItemShape } from "./item-shape.ts";
import { jsonBytes } from "./json.ts";
import { manyOf } from "./parameters.ts";
import { englishOf } from "./told.ts";

// Rows that are put into text at a time: a large table is sent while it is made, and never held as a whole.
const ROWS = 500;

// A cell that a spreadsheet would run as a formula is prefixed with an apostrophe.
const OPTIONS = { escapeFormulae: /^[=+\-@\t\r]/, newline: "\r\n" };

const read = new WeakMap<ItemShape["record"], readonly Column[]>();

/** The columns of a table, the same as in the published files where there is such a table. */
function tableColumns({ record, table, columns: given }: ItemShape): readonly Column[] {
  if (given !== undefined) return given;
  if (table !== undefined) return TABLES[table].columns;
  const columns = read.get(record) ?? columnsOf(record);
  read.set(record, columns);
  return columns;
}

/** The columns of one answer: those asked for, with `holds` first where a date was asked; not of ballots, where it would read like the vote. */
export function columnsFor(shape: ItemShape, dated: boolean, names: readonly string[] | undefined): Column[] {
  const columns = tableColumns(shape);
  const all =
    dated && shape.table !== undefined && shape.table !== "ballots" && !columns.some(({ name }) => name === HOLDS.name) ? [HOLDS, ...columns] : [...columns];
  return names === undefined ? all : names.flatMap((name) => all.find((column) => column.name === name) ?? []);
}

/** A table as CSV, piece by piece; the first piece begins with the names of the columns. */
export function* csvPieces({ rows }: ItemShape, columns: readonly Column[], items: readonly unknown[], lookup: Lookup): Generator<Bytes> {
  const fields = columns.map(({ name }) => name);
  const named = columns.map(asNamed);
  let text = `${Papa.unparse([fields], OPTIONS)}\r\n`;
  for (let start = 0; start < items.length; start += ROWS) {
    const part = items.slice(start, start + ROWS) as object[];
    const data = (rows === undefined ? part : part.flatMap((item) => [...rows(item as never)])).map((item) => rowOf(named, item, lookup));
    if (data.length > 0) text += `${Papa.unparse({ fields, data }, { ...OPTIONS, header: false })}\r\n`;
    yield utf8(text);
    text = "";
  }
  if (text !== "") yield utf8(text);
}

/** What is named in English in a column beside its code is so in every language that the rest of the table is told in. */
function asNamed(column: Column): Column {
  if (column.holds !== "name" || !column.name.endsWith("_en")) return column;
  return { ...column, cell: (item, lookup) => column.cell(englishOf(item), lookup) };
}

const LINE_END = utf8("\n");

/** Items as JSON, one a line, piece by piece. */
export function* ndjsonPieces(items: readonly unknown[]): Generator<Bytes> {
  for (let start = 0; start < items.length; start += ROWS) yield concat(items.slice(start, start + ROWS).flatMap((item) => [jsonBytes(item), LINE_END]));
}

/** Is a table so long that it is sent while it is made? */
export function isLong(items: readonly unknown[]): boolean {
  return items.length > 2 * ROWS;
}

/** Pieces as a body that is made as fast as it is read. */
export function streamOf(pieces: Iterator<Bytes>): ReadableStream<Bytes> {
  return new ReadableStream({
    pull(controller) {
      const { done, value } = pieces.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
}

/** Parameter that asks for some columns alone. */
export function fieldsParameter(shape: ItemShape) {
  const names = [...new Set([...tableColumns(shape).map(({ name }) => name), ...(shape.table === undefined ? [] : ["holds"])])];
  return {
    fields: manyOf(names as [string, ...string[]])
      .optional()
      .describe("Only these columns."),
  };
}
