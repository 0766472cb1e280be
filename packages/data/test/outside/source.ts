import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { ROOT } from "../../build/compile/root.ts";
import { parsePeriod } from "../../src/time/index.ts";

/** One thing that the dataset and another source both speak of. */
export interface Comparison {
  what: string;
  ours: string;
  theirs: string;
  agrees: boolean;
  /** Why the two differ, if that is understood. */
  reason: string | null;
}

export interface Report {
  title: string;
  comparisons: Comparison[];
}

/** A row of another source. */
export type Row = Record<string, string>;
/** Rows of a file of another source. */
export const read = (name: string): Row[] =>
  Papa.parse<Row>(readFileSync(join(ROOT, "test/outside/data", `${name}.csv`), "utf8"), { header: true, skipEmptyLines: true }).data;
export const dayOf = (iso: string) => parsePeriod(iso)?.earliest ?? 0;
