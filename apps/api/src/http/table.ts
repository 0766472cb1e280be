import { type Column, columnsOf, rowsOf } from "@multivector/data/schema";
import Papa from "papaparse";
import { jsonOf } from "./json.ts";
import type { ItemShape } from "./shape.ts";

// Rows that are put into text at a time: a large table is sent while it is made, and never held as a whole.
const ROWS = 500;

/** The columns of a table; some of them only, if some were asked for. */
export function tableColumns({ record, explode }: ItemShape, fields: readonly string[] | undefined): Column[] {
  const columns = columnsOf(record, explode);
  return fields === undefined ? columns : columns.filter(({ name }) => fields.includes(name));
}

/** A table as CSV, piece by piece; the first piece begins with the names of the columns. */
export function* csvPieces({ explode }: ItemShape, columns: readonly Column[], items: readonly unknown[]): Generator<string> {
  const fields = columns.map(({ name }) => name);
  // A cell that a spreadsheet would run as a formula is prefixed with an apostrophe.
  const options = { escapeFormulae: true, newline: "\r\n" };
  const header = `${Papa.unparse([fields], options)}\r\n`;
  if (items.length === 0) yield header;
  for (let start = 0; start < items.length; start += ROWS) {
    const rows = rowsOf(columns, items.slice(start, start + ROWS) as object[], explode);
    const text = rows.length === 0 ? "" : `${Papa.unparse({ fields, data: rows }, { ...options, header: false })}\r\n`;
    yield start === 0 ? header + text : text;
  }
}

/** Items as JSON, one a line, piece by piece. */
export function* ndjsonPieces(items: readonly unknown[]): Generator<string> {
  for (let start = 0; start < items.length; start += ROWS) {
    yield items
      .slice(start, start + ROWS)
      .map((item) => `${jsonOf(item)}\n`)
      .join("");
  }
}

/** Is a table so long that it is sent while it is made? */
export function isLong(items: readonly unknown[]): boolean {
  return items.length > 2 * ROWS;
}

/** Pieces of text as a body that is made as fast as it is read. */
export function streamOf(pieces: Iterator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull(controller) {
      const { done, value } = pieces.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
}
