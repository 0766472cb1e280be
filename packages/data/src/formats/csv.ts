import Papa from "papaparse";
import type { FilledTable } from "./tables.ts";

/** A table as CSV: UTF-8, comma, lines end in LF, an empty cell where there is no value. */
export function csvOf({ columns, rows }: Pick<FilledTable, "columns" | "rows">): string {
  const table = { fields: columns.map(({ name }) => name), data: rows as Papa.UnparseObject<unknown>["data"] };
  // A cell that a spreadsheet would run as a formula is prefixed with an apostrophe.
  return `${Papa.unparse(table, { escapeFormulae: true, newline: "\n" })}\n`;
}
