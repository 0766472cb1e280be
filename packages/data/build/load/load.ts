import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { COLLECTION_NAMES, type CollectionName, schemas, writtenSchema } from "../../src/schema/index.ts";
import type { Day } from "../../src/time/index.ts";
import { parseRecordFile, type RecordFile } from "./file.ts";
import { type ObservationTable, parseObservations } from "./observations.ts";
import type { Problem } from "./problem.ts";
import { resolveRecord } from "./resolve.ts";
import { shapeProblems } from "./shape.ts";

/** A record that has the right shape, before its links are followed. */
export interface LoadedRecord {
  collection: CollectionName;
  id: string;
  file: RecordFile;
  /** Published form without the computed fields. */
  value: Record<string, unknown>;
}

export interface Loaded {
  records: LoadedRecord[];
  /** The values of the series. */
  tables: ObservationTable[];
  problems: Problem[];
}

const written = Object.fromEntries(COLLECTION_NAMES.map((name) => [name, writtenSchema(schemas[name])])) as Record<
  CollectionName,
  ReturnType<typeof writtenSchema>
>;

/** Reads every record below `<root>/records` and every series below `<root>/series`. All problems of all files are collected. */
export function loadRecords(root: string, horizon: Day): Loaded {
  const loaded: Loaded[] = [];
  const misplaced: Problem[] = [];
  for (const path of filesBelow(root, "records")) {
    const [, collection, name, ...deeper] = path.split("/");
    if (name === undefined || deeper.length > 0 || !isCollection(collection) || collection === "series" || !name.endsWith(".yaml")) {
      misplaced.push(layoutProblem(path, "<collection>/<id>.yaml", `move it to records/<collection>/<id>.yaml; collections: ${COLLECTION_NAMES.join(", ")}`));
    } else {
      loaded.push(loadFile(root, path, collection, name.slice(0, -".yaml".length), horizon));
    }
  }
  const series = filesBelow(root, "series");
  for (const path of series) {
    const [, name = "", ...deeper] = path.split("/");
    const id = name.replace(/\.(yaml|csv)$/, "");
    const other = `series/${id}.${name.endsWith(".csv") ? "yaml" : "csv"}`;
    if (id === name || deeper.length > 0) misplaced.push(layoutProblem(path, "<id>.yaml or <id>.csv", "a series is two files: its card and its values"));
    else if (!series.includes(other)) misplaced.push(layoutProblem(path, "one of a pair", `add ${other}: a series is its card and its values`));
    else if (name.endsWith(".csv")) loaded.push(loadObservations(id, path, readFileSync(join(root, path), "utf8")));
    else loaded.push(loadFile(root, path, "series", id, horizon));
  }
  return {
    records: loaded.flatMap(({ records }) => records).sort((a, b) => (a.file.file < b.file.file ? -1 : 1)),
    tables: loaded.flatMap(({ tables }) => tables),
    problems: [...misplaced, ...loaded.flatMap(({ problems }) => problems)],
  };
}

/** Paths relative to the root, with forward slashes. */
function filesBelow(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

function layoutProblem(file: string, expected: string, fix: string): Problem {
  return { file, line: 1, column: 1, rule: "layout", found: `a file that is not ${expected}`, fix };
}

/** Loads the values of one series from the text of its CSV. */
export function loadObservations(id: string, file: string, text: string): Loaded {
  const { table, problems } = parseObservations(id, file, text);
  return problems.length > 0 ? { records: [], tables: [], problems } : { records: [], tables: [table], problems };
}

/** What each file gave, by folder and path: a process that reads the records again and again (after each of several edits) parses only what has changed. */
const known = new Map<string, { text: string; horizon: Day; loaded: Loaded }>();

/** Loads one record from the file that it stands in, or as before if its text is as before. */
function loadFile(root: string, path: string, collection: CollectionName, id: string, horizon: Day): Loaded {
  const place = join(root, path);
  const text = readFileSync(place, "utf8");
  const before = known.get(place);
  if (before?.text === text && before.horizon === horizon) return before.loaded;
  const loaded = loadRecord(collection, id, path, text, horizon);
  known.set(place, { text, horizon, loaded });
  return loaded;
}

/** Loads one record from its text. */
export function loadRecord(collection: CollectionName, id: string, file: string, text: string, horizon: Day): Loaded {
  const parsed = parseRecordFile(file, text);
  const problems = [...parsed.problems, ...(parsed.value === undefined ? [] : shapeProblems(parsed, written[collection]))];
  if (problems.length > 0) return { records: [], tables: [], problems };
  const value = { id, ...resolveRecord(schemas[collection], parsed.value, horizon) };
  return { records: [{ collection, id, file: parsed, value }], tables: [], problems };
}

function isCollection(name: string | undefined): name is CollectionName {
  return (COLLECTION_NAMES as readonly (string | undefined)[]).includes(name);
}
