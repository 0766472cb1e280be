import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compileLoaded } from "../build/compile/compile.ts";
import { HORIZON } from "../build/compile/horizon.ts";
import { ROOT } from "../build/compile/root.ts";
import { type Loaded, loadObservations, loadRecord, type Problem } from "../build/load/index.ts";
import { COLLECTION_NAMES, type CollectionName } from "../src/schema/index.ts";
import { coverages, loaded, world } from "./dataset.ts";
import { rulesAgain } from "./rules-again.ts";

/** The folder of a collection, relative to the package. */
const folderOf = (collection: string) => (collection === "series" ? "series" : `records/${collection}`);

const load = (path: string, text: string): Loaded => {
  const [collection, id = ""] = path.split("/") as [CollectionName, string];
  if (id.endsWith(".csv")) return loadObservations(id.slice(0, -".csv".length), `series/${id}`, text);
  return loadRecord(collection, id, `${folderOf(collection)}/${id}.yaml`, text, HORIZON);
};

/** The real records as they were loaded, each apart; the values of a series stand under `series/<id>.csv`. */
const sound = new Map<string, Loaded>([
  ...loaded.records.map((record): [string, Loaded] => [`${record.collection}/${record.id}`, { records: [record], tables: [], problems: [] }]),
  ...loaded.tables.map((table): [string, Loaded] => [table.file, { records: [], tables: [table], problems: [] }]),
]);

/** The text of each. */
export const recordTexts = new Map(
  COLLECTION_NAMES.flatMap((collection) =>
    readdirSync(join(ROOT, folderOf(collection))).map((name) => {
      const path = `${collection}/${name.replace(/\.yaml$/, "")}`;
      return [path, readFileSync(join(ROOT, folderOf(collection), name), "utf8")] as const;
    }),
  ),
);

/** Text of a real record, by `<collection>/<id>`. */
export function textOf(path: string): string {
  const text = recordTexts.get(path);
  if (text === undefined) throw new Error(`no such record: ${path}`);
  return text;
}

/** Replaces a piece of a real record that must be there. */
export function edited(path: string, from: string, to: string): Record<string, string> {
  if (!textOf(path).includes(from)) throw new Error(`${path} does not contain ${JSON.stringify(from)}`);
  return { [path]: textOf(path).replace(from, to) };
}

/** What the build says about the real records once some of them have another text; null removes one. */
export function problemsAfter(edits: Record<string, string | null>): Problem[] {
  return compiledAfter(edits).problems;
}

/** The same with every rule asked anew. */
export function problemsAfterAll(edits: Record<string, string | null>): Problem[] {
  return compileLoaded(loadedAfter(edits), { coverages, horizon: HORIZON }).problems;
}

/** The same as `problemsAfter` for what stops nothing. */
export function warningsAfter(edits: Record<string, string | null>): Problem[] {
  return compiledAfter(edits).warnings;
}

const apply = rulesAgain(world);
type Found = Pick<ReturnType<typeof compileLoaded>, "problems" | "warnings">;
const compiled = new WeakMap<object, Found>();

// A set of edits is compiled once, however often it is asked about. What was found is kept, and not the world in which: hundreds of those fill the memory.
function compiledAfter(edits: Record<string, string | null>): Found {
  const known = compiled.get(edits);
  if (known !== undefined) return known;
  const { problems, warnings } = compileLoaded(loadedAfter(edits), { coverages, horizon: HORIZON, apply });
  compiled.set(edits, { problems, warnings });
  return { problems, warnings };
}

function loadedAfter(edits: Record<string, string | null>): Loaded {
  const all = new Map(sound);
  for (const [path, text] of Object.entries(edits)) {
    if (text === null) all.delete(path);
    else all.set(path, load(path, text));
  }
  const loaded = [...all.values()];
  return {
    records: loaded.flatMap(({ records }) => records),
    tables: loaded.flatMap(({ tables }) => tables),
    problems: loaded.flatMap(({ problems }) => problems),
  };
}

/** Line, from 1, of the first place in a text that contains a piece. */
export function lineOf(text: string, piece: string): number {
  return text.slice(0, text.indexOf(piece)).split("\n").length;
}
