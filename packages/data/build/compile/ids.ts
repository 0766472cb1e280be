import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { COLLECTION_NAMES } from "../../src/schema/index.ts";
import type { Problem, World } from "../load/index.ts";
import { readMoved, resolvingIds } from "../load/moved.ts";

const FILE = "ids.txt";
const HEADER = "# Every id ever published, one a line. Ids are for ever: none may vanish from here or from the records.\n";

/** Compares the records with the committed list of ids: none may vanish unless it moved or left a tombstone, and a new one must be entered. */
export function idProblems(root: string, world: World): Problem[] {
  const listed = readIds(root);
  const present = idsOf(world);
  const problem = (line: number, found: string, fix: string): Problem => ({ file: FILE, line, column: 1, rule: "ids", found, fix });
  const moved = readMoved(root);
  const resolving = resolvingIds(moved);
  const vanished = [...listed]
    .filter(([id]) => !present.has(id) && !resolving.has(id))
    .map(([id, line]) =>
      problem(
        line,
        `${id} has no record any more`,
        "bring it back, or enter it in moved.yaml: under redirects if it moved, under tombstones if it was withdrawn",
      ),
    );
  const astray = [
    ...[...resolving].filter((id) => present.has(id)).map((id) => `${id} is moved or withdrawn, but has a record`),
    ...moved.redirects.filter(({ to }) => !present.has(to)).map(({ from, to }) => `${from} moved to ${to}, which has no record`),
    ...moved.redirects.filter(({ from, to }) => isOther(from, to)).map(({ from, to }) => `${from} moved to ${to}, a visit of somebody else or elsewhere`),
  ].map((found): Problem => ({ file: "moved.yaml", line: 1, column: 1, rule: "ids", found, fix: "correct the entry in moved.yaml" }));
  const unlisted = [...present]
    .filter((id) => !listed.has(id))
    .map((id) => problem(1, `${id} is not in the list of ids`, "run `pnpm data:ids` and commit the list with the record"));
  return [...vanished, ...astray, ...unlisted];
}

/** The id of a visit is its day, who went and where to: only the day may change. */
function isOther(from: string, to: string): boolean {
  const [before, after] = [from, to].map((id) => /^visits\/\d{4}(?:-\d\d)*-(.+)$/.exec(id)?.[1]);
  return before !== undefined && after !== undefined && before !== after;
}

/** Enters the ids of new records; those already there stay, whatever the records say. Returns the new ones. */
export function enterIds(root: string, ids: Iterable<string>): string[] {
  const listed = readIds(root);
  const added = [...ids].filter((id) => !listed.has(id)).sort();
  if (added.length > 0) writeFileSync(join(root, FILE), `${HEADER}${[...listed.keys(), ...added].sort().join("\n")}\n`);
  return added;
}

/** `<collection>/<id>` of every record. */
export function idsOf(world: World): Set<string> {
  return new Set(COLLECTION_NAMES.flatMap((name) => [...world.records[name].keys()].map((id) => `${name}/${id}`)));
}

function readIds(root: string): Map<string, number> {
  const path = join(root, FILE);
  const lines = existsSync(path) ? readFileSync(path, "utf8").split("\n") : [];
  return new Map(lines.flatMap((line, index) => (line === "" || line.startsWith("#") ? [] : [[line, index + 1] as const])));
}
