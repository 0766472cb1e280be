import type { Parts } from "./parts.ts";

/** What became of one record between two states of the dataset. */
export type Change =
  | { change: "added"; path: string; after: unknown }
  | { change: "changed"; path: string; before: unknown; after: unknown; fields: string[] }
  | { change: "withdrawn"; path: string; before: unknown };

/** All changes between two states, by path. */
export function diffParts(before: Parts, after: Parts): Change[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  return paths.flatMap((path): Change[] => {
    const [was, is] = [before.get(path), after.get(path)];
    if (was === undefined) return [{ change: "added", path, after: is }];
    if (is === undefined) return [{ change: "withdrawn", path, before: was }];
    if (JSON.stringify(was) === JSON.stringify(is)) return [];
    return [{ change: "changed", path, before: was, after: is, fields: changedFields(was, is) }];
  });
}

/** The fields in which two records differ, as far down as both are objects. */
function changedFields(before: unknown, after: unknown, path = ""): string[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (!isObject(before) || !isObject(after)) return [path];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key) => changedFields(before[key], after[key], path === "" ? key : `${path}.${key}`));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export type Bump = "major" | "minor" | "patch" | "none";

/**
 * The least that a version must move for a list of changes: an id or a field that no longer resolves is major, something new
 * is minor, a corrected value is a patch. A record that moved or left a tombstone still resolves.
 */
export function leastBump(changes: readonly Change[], fields: { removed: readonly string[]; added: readonly string[] }, resolving: ReadonlySet<string>): Bump {
  const lost = changes.some(({ change, path }) => change === "withdrawn" && !resolving.has(path));
  if (lost || fields.removed.length > 0) return "major";
  if (fields.added.length > 0 || changes.some(({ change }) => change === "added" || change === "withdrawn")) return "minor";
  return changes.length > 0 ? "patch" : "none";
}
