import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { isMap, isScalar, isSeq, parseDocument } from "yaml";
import { loadObservations, type ObservationRow } from "../../build/load/index.ts";
import { controlsOf } from "../../build/rules/series-control.ts";

/** A series as it stands in its two files. */
export interface HeldSeries {
  id: string;
  rows: readonly ObservationRow[];
  /** The values as they are written: 174.0 stays 174.0 where the value did not change. */
  written: ReadonlyMap<string, string>;
  card: string;
  csv: string;
  files: { csv: string; card: string };
}

/** What tells one value of a series from another. */
export const keyOf = ([entity, partner, year, item]: ObservationRow): string => [entity, ...(partner === null ? [] : [partner]), year, item].join("/");

export function readSeries(root: string, id: string): HeldSeries {
  const files = { csv: `series/${id}.csv`, card: `series/${id}.yaml` };
  const csv = readFileSync(join(root, files.csv), "utf8");
  const { tables, problems } = loadObservations(id, files.csv, csv);
  const [table, problem] = [tables[0], problems[0]];
  if (table === undefined || problem !== undefined)
    throw new Error(`${files.csv}:${problem?.line ?? 1} ${problem?.found ?? "nothing"}: ${problem?.fix ?? "restore it"}`);
  const cells = Papa.parse<string[]>(csv.trimEnd(), { delimiter: "," }).data.slice(1);
  const written = new Map(table.rows.map((row, index) => [keyOf(row), cells[index]?.[4] ?? ""]));
  return { id, rows: table.rows, written, csv, card: readFileSync(join(root, files.card), "utf8"), files };
}

/** The CSV of some rows, in the order of all series: by entity, partner, year and item. */
export function csvOf(rows: readonly ObservationRow[], written: ReadonlyMap<string, string>): string {
  const cells = rows
    .map((row) => ({ row, order: [row[0], row[1] ?? "", row[2], row[3]].join("\0") }))
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .map(({ row }) => {
      const [entity, partner, year, item, value, note] = row;
      const before = written.get(keyOf(row));
      return [entity, partner ?? "", String(year), item, before !== undefined && Number(before) === value ? before : String(value), note ?? ""];
    });
  return `${Papa.unparse([["entity", "partner", "year", "item", "value", "note"], ...cells], { newline: "\n" })}\n`;
}

/**
 * The card with the control figures of new rows, and with the year in "Ends in 2023." where that was said. Only these figures are
 * written over: comments, order and line breaks stay.
 */
export function cardOf(card: string, before: readonly ObservationRow[], rows: readonly ObservationRow[]): string {
  const document = parseDocument(card);
  const controls = controlsOf(rows);
  const [was, is] = [lastYear(before), lastYear(rows)];
  const edits: { from: number; to: number; text: string }[] = [];
  const items = document.get("items");
  if (!isSeq(items)) throw new Error("a card without items");
  for (const item of items.items) {
    if (!isMap(item)) continue;
    const control = controls.get(String(item.get("id"))) ?? { rows: 0, notes: 0, total: 0 };
    for (const figure of ["rows", "notes", "total"] as const) {
      const scalar = item.getIn(["control", figure], true);
      if (!isScalar(scalar) || !scalar.range) throw new Error(`a card whose item ${String(item.get("id"))} has no control figure ${figure}`);
      edits.push({ from: scalar.range[0], to: scalar.range[1], text: String(control[figure]) });
    }
  }
  const edited = edits.sort((a, b) => b.from - a.from).reduce((text, { from, to, text: figure }) => text.slice(0, from) + figure + text.slice(to), card);
  return was === is ? edited : edited.replaceAll(`Ends in ${was}.`, `Ends in ${is}.`);
}

const lastYear = (rows: readonly ObservationRow[]): number => rows.reduce((last, [, , year]) => Math.max(last, year), 0);
