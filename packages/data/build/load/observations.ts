import Papa from "papaparse";
import type { Problem } from "./problem.ts";

/** The columns of every series' CSV, in this order. */
const OBSERVATION_COLUMNS = ["entity", "partner", "year", "item", "value", "note"] as const;
export type ObservationColumn = (typeof OBSERVATION_COLUMNS)[number];

/** One value: entity, partner, year, item, value, note. */
export type ObservationRow = [entity: string, partner: string | null, year: number, item: string, value: number, note: string | null];

/** The values of one series with the line each stood on. */
export interface ObservationTable {
  id: string;
  /** Path relative to the package, for messages. */
  file: string;
  rows: ObservationRow[];
  /** Line and column, from 1, of a cell. */
  locate(row: number, column: ObservationColumn): { line: number; column: number };
}

const NUMBER = /^-?\d+(\.\d+)?(e[-+]?\d+)?$/i;

/** Parses the CSV of a series. A row that cannot be read is a problem with its line; nothing is guessed or dropped in silence. */
export function parseObservations(id: string, file: string, text: string): { table: ObservationTable; problems: Problem[] } {
  const problems: Problem[] = [];
  const lines = text.split("\n");
  const locate = (line: number, column: ObservationColumn) => ({ line, column: columnOf(lines[line - 1] ?? "", OBSERVATION_COLUMNS.indexOf(column)) });
  const complain = (line: number, column: ObservationColumn, found: string, fix: string) =>
    problems.push({ file, ...locate(line, column), rule: "series-row", found, fix });

  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: false, delimiter: "," });
  const [header, ...body] = data;
  if (header?.join() !== OBSERVATION_COLUMNS.join()) {
    complain(1, "entity", `the first line is "${header?.join() ?? ""}"`, `write it as ${OBSERVATION_COLUMNS.join(",")}`);
  }
  const rows: ObservationRow[] = [];
  const lineOf: number[] = [];
  for (const [index, cells] of body.entries()) {
    const line = index + 2;
    if (cells.length === 1 && cells[0] === "") {
      if (index < body.length - 1) complain(line, "entity", "an empty line", "remove the empty line");
      continue;
    }
    if (cells.length !== OBSERVATION_COLUMNS.length) {
      complain(
        line,
        "entity",
        `${cells.length} cells`,
        `write the ${OBSERVATION_COLUMNS.length} of ${OBSERVATION_COLUMNS.join(",")}; quote text that holds a comma`,
      );
      continue;
    }
    const [entity, partner, year, item, value, note] = cells as [string, string, string, string, string, string];
    if (entity === "") complain(line, "entity", "no entity", "name the state whose value it is");
    if (!/^\d{4}$/.test(year)) complain(line, "year", `the year is "${year}"`, "write four digits");
    if (!NUMBER.test(value)) complain(line, "value", `the value is "${value}"`, "write a number with a point; a value that is missing has no row");
    rows.push([entity, partner === "" ? null : partner, Number(year), item, Number(value), note === "" ? null : note]);
    lineOf.push(line);
  }
  return { table: { id, file, rows, locate: (row, column) => locate(lineOf[row] ?? 1, column) }, problems };
}

// Cells before the note hold neither commas nor quotes, so counting commas finds them.
function columnOf(line: string, index: number): number {
  let at = 0;
  for (let cell = 0; cell < index; cell++) {
    const comma = line.indexOf(",", at);
    if (comma === -1) break;
    at = comma + 1;
  }
  return at + 1;
}
