import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { COLLECTION_NAMES, type CollectionName, schemas, writtenSchema } from "../schema/index.ts";
import type { Day } from "../time/index.ts";
import { parseRecordFile, type RecordFile } from "./file.ts";
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
  problems: Problem[];
}

const written = Object.fromEntries(COLLECTION_NAMES.map((name) => [name, writtenSchema(schemas[name])])) as Record<
  CollectionName,
  ReturnType<typeof writtenSchema>
>;

/** Reads every record below `<root>/records`. All problems of all files are collected. */
export function loadRecords(root: string, horizon: Day): Loaded {
  const records: LoadedRecord[] = [];
  const problems: Problem[] = [];
  const recordsDir = join(root, "records");
  for (const entry of readdirSync(recordsDir, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const [collection, name, ...deeper] = relative(recordsDir, path).split(sep);
    const file = relative(root, path).split(sep).join("/");
    if (name === undefined || deeper.length > 0 || !isCollection(collection) || !name.endsWith(".yaml")) {
      problems.push({
        file,
        line: 1,
        column: 1,
        rule: "layout",
        found: "a file that is not <collection>/<id>.yaml",
        fix: `move it to records/<collection>/<id>.yaml; collections: ${COLLECTION_NAMES.join(", ")}`,
      });
      continue;
    }
    const loaded = loadRecord(collection, name.slice(0, -".yaml".length), file, readFileSync(path, "utf8"), horizon);
    records.push(...loaded.records);
    problems.push(...loaded.problems);
  }
  return { records: records.sort((a, b) => (a.file.file < b.file.file ? -1 : 1)), problems };
}

/** Loads one record from its text. */
export function loadRecord(collection: CollectionName, id: string, file: string, text: string, horizon: Day): Loaded {
  const parsed = parseRecordFile(file, text);
  const problems = [...parsed.problems, ...(parsed.value === undefined ? [] : shapeProblems(parsed, written[collection]))];
  if (problems.length > 0) return { records: [], problems };
  const value = { id, ...resolveRecord(schemas[collection], parsed.value, horizon) };
  return { records: [{ collection, id, file: parsed, value }], problems };
}

function isCollection(name: string | undefined): name is CollectionName {
  return (COLLECTION_NAMES as readonly (string | undefined)[]).includes(name);
}
