import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compare } from "semver";
import { type Change, diffParts } from "./diff.ts";
import type { Parts } from "./parts.ts";
import { checkRelease } from "./version.ts";

/** The first line of a release's file. */
export interface Header {
  version: string;
  date: string;
  /** Hash of the compiled dataset. */
  hash: string;
  /** Every column of every table, by which a field that goes is seen. */
  fields: string[];
}

export interface LoggedRelease extends Header {
  changes: Change[];
}

/**
 * The append-only history below `<root>/history`: one file a release, oldest first, its first line the header and each further
 * line a change. Replayed from nothing it gives every release exactly.
 */
export function readLog(root: string): LoggedRelease[] {
  const folder = join(root, "history");
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl"))
    .map((name) => {
      const [header, ...changes] = readFileSync(join(folder, name), "utf8").trimEnd().split("\n");
      return { ...(JSON.parse(header ?? "") as Header), changes: changes.map((line) => JSON.parse(line) as Change) };
    })
    .sort((a, b) => compare(a.version, b.version));
}

/** The state after one release's changes, made from the state before it. */
export function replay(before: Parts, changes: readonly Change[]): Parts {
  const parts = new Map(before);
  for (const change of changes) {
    if (change.change === "withdrawn") parts.delete(change.path);
    else parts.set(change.path, change.after);
  }
  return new Map([...parts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The state of each release, by replaying the log from nothing. */
export function statesOf(log: readonly LoggedRelease[]): Map<string, Parts> {
  let parts: Parts = new Map();
  return new Map(
    log.map(({ version, changes }) => {
      parts = replay(parts, changes);
      return [version, parts];
    }),
  );
}

/**
 * Appends a release. A file that is there is never written over, and a half-written one never takes its place.
 *
 * @throws RangeError if the version or its day cannot be those of the next release.
 */
export function appendRelease(root: string, header: Header, state: Parts): LoggedRelease {
  const log = readLog(root);
  const last = log.at(-1);
  checkRelease(header, last, new Date().toISOString().slice(0, 10));
  const changes = diffParts(last === undefined ? new Map() : (statesOf(log).get(last.version) ?? new Map()), state);
  const file = join(root, "history", `${header.version}.jsonl`);
  writeFileSync(`${file}.part`, `${[header, ...changes].map((line) => JSON.stringify(line)).join("\n")}\n`);
  renameSync(`${file}.part`, file);
  return { ...header, changes };
}
