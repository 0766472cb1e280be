import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";

// Read when the pages are built, from the package as it is published.
const DIST = join(process.cwd(), "node_modules/@multivector/data/dist");
const json = <T>(file: string): T => JSON.parse(readFileSync(join(DIST, file), "utf8")) as T;

export interface DictionaryTable {
  table: string;
  description: string;
  /** Columns that tell a row from all others. */
  key: string[];
  foreignKeys: { columns: string[]; table: string }[];
  columns: { name: string; type: string; description: string | null }[];
}

/** What every column of every table means. */
export const DICTIONARY = json<DictionaryTable[]>("dictionary.json");

/** Values by what they rest on, and the records that a primary source gives a value of. */
export interface Support {
  records: number;
  primary: number;
  values: number;
  supported: number;
  recordLevel: number;
  recalled: number;
}

/** How much of one kind of text is translated, and who translated what is shown. */
export interface TranslationCoverage {
  texts: number;
  translated: number;
  stale: number;
  by: { people: number; checked: number; machine: number };
}

interface Coverage {
  /** By language and kind of text. */
  translations: Record<string, Record<string, TranslationCoverage>>;
  sources: { oldestRead: string | null; lastRead: string | null };
  receipts: { collections: Record<string, Support>; all: Support; languages: Record<string, number> };
}

export const COVERAGE = json<Coverage>("coverage.json");

/** A file that can be taken away. */
export interface PackageFile {
  /** Within the package's dist, and after /v1/bulk/latest/ of the API. */
  path: string;
  bytes: number;
  sha256: string;
}

/** All files with a hash, in the order of the list that is published with them. */
export const FILES: readonly PackageFile[] = readFileSync(join(DIST, "SHA256SUMS"), "utf8")
  .trim()
  .split("\n")
  .map((line) => {
    const [sha256 = "", path = ""] = line.split(/\s+/);
    return { path, sha256, bytes: statSync(join(DIST, path)).size };
  });

/** The files of one table: CSV, Parquet, JSON, GeoJSON. */
export function filesOf(table: string): PackageFile[] {
  return FILES.filter(({ path }) => path.slice(path.indexOf("/") + 1).replace(/\.\w+$/, "") === table);
}

/** Where the API serves a file. */
export function addressOf(path: string): string {
  return `${process.env.API_URL}/v1/bulk/latest/${path}`;
}

/** Rows of a table, from its CSV: lines within quotes do not count. */
export function rowsIn(table: string): number {
  let [rows, quoted] = [0, false];
  for (const letter of readFileSync(join(DIST, `csv/${table}.csv`), "utf8")) {
    if (letter === '"') quoted = !quoted;
    else if (letter === "\n" && !quoted) rows++;
  }
  return rows - 1;
}

/** What a release says of itself in the package's changelog: each point as one line, with names of code between backticks. */
export function reasonsOf(version: string): string[] {
  const text = readFileSync(join(DIST, "../CHANGELOG.md"), "utf8");
  const [, after = ""] = text.split(`## ${version}\n`);
  return (after.split(/\n## /)[0] ?? "")
    .split(/\n(?=- |###|\n)/)
    .map((point) => point.trim().replaceAll(/\s+/g, " "))
    .filter((point) => point.startsWith("- "))
    .map((point) => point.slice(2).replace(/^[0-9a-f]{7}: /, ""));
}
