import Papa from "papaparse";
import type { FilledTable } from "./tables.ts";

// What a spreadsheet would run as a formula, also where the text goes on in another line; such a cell is prefixed with an apostrophe.
const FORMULA = /^[=+\-@\t\r]/;

/** A table as CSV: UTF-8, comma, lines end in LF, an empty cell where there is no value. */
export function csvOf({ columns, rows }: Pick<FilledTable, "columns" | "rows">): string {
  const table = { fields: columns.map(({ name }) => name), data: rows as Papa.UnparseObject<unknown>["data"] };
  return `${Papa.unparse(table, { escapeFormulae: FORMULA, newline: "\n" })}\n`;
}
