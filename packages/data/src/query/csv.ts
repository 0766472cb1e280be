import { QueryError } from "./error.ts";

/**
 * Rows of objects as CSV text (RFC 4180): a line of names, then a line a row, ended by CRLF. The columns are the fields of all rows, in the
 * order in which they come up. Null and what is left out are empty; a list of words is joined by `; `, any other list or object is JSON. A text
 * that a spreadsheet would run as a formula is prefixed with an apostrophe.
 *
 * @param columns the columns and their order; a field that they do not name is left out.
 * @throws QueryError for what is no list of objects, a column that no row has, or a number that is none.
 * @example toCsv([{ state: "KAZ", since: 1991 }]) // "state,since\r\nKAZ,1991\r\n"
 */
export function toCsv(rows: Iterable<object>, columns?: readonly string[]): string {
  const list = listed(rows);
  const known = [...new Set(list.flatMap((row) => Object.keys(row)))];
  const named = columns ?? known;
  if (!Array.isArray(named) || (columns !== undefined && columns.length === 0)) throw new QueryError("columns", columns, "a list of one column or more");
  // Rows that are not there have no columns to compare with.
  if (list.length > 0) for (const column of named) if (!known.includes(column)) throw new QueryError("columns", column, "a field of the rows", known);
  const lines = [named.map((name) => cell(name, name)), ...list.map((row) => named.map((name) => cell(name, (row as Record<string, unknown>)[name])))];
  return lines.map((line) => `${line.join(",")}\r\n`).join("");
}

function listed(rows: Iterable<object>): object[] {
  if (typeof rows !== "object" || rows === null || !(Symbol.iterator in rows)) throw new QueryError("rows", rows, "a list of objects");
  const list = [...rows];
  for (const row of list) if (typeof row !== "object" || row === null || Array.isArray(row)) throw new QueryError("rows", row, "a list of objects");
  return list;
}

function cell(column: string, value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new QueryError(column, value, "a number that is finite");
    return String(value);
  }
  const text = textOf(column, value);
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function textOf(column: string, value: unknown): string {
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) throw new QueryError(column, "an invalid Date", "a Date that is valid");
    return value.toISOString();
  }
  if (Array.isArray(value) && value.every((item) => typeof item === "string")) return value.join("; ");
  if (typeof value === "function" || typeof value === "symbol") throw new QueryError(column, value, "a value that can be written");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
