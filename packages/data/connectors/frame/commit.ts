import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Folder of a change that is being made, below the package. */
const FOLDER = ".refresh";

/**
 * Writes several files as one change: all are written aside first, one rename makes the change hold, and only then do they take
 * their places. Whoever is stopped before that rename has changed nothing; whoever is stopped after it has the rest done by
 * `finishChange`, which every refresh begins with.
 */
export function writeTogether(root: string, files: ReadonlyMap<string, string>): void {
  finishChange(root);
  const aside = join(root, FOLDER, "aside");
  mkdirSync(aside, { recursive: true });
  const places = [...files.keys()];
  for (const [index, text] of [...files.values()].entries()) writeSurely(join(aside, String(index)), text);
  writeSurely(join(aside, "places.json"), JSON.stringify(places));
  renameSync(aside, join(root, FOLDER, "ready"));
  finishChange(root);
}

/** Ends a change that was stopped: what was only written aside is thrown away, what held is put in its places. Returns those places. */
export function finishChange(root: string): string[] {
  const ready = join(root, FOLDER, "ready");
  const finished: string[] = [];
  if (existsSync(ready)) {
    const places = JSON.parse(readFileSync(join(ready, "places.json"), "utf8")) as string[];
    for (const [index, place] of places.entries()) {
      const file = join(ready, String(index));
      if (!existsSync(file)) continue;
      renameSync(file, join(root, place));
      finished.push(place);
    }
  }
  rmSync(join(root, FOLDER), { recursive: true, force: true });
  return finished;
}

/** Written, and on the disk. */
function writeSurely(path: string, text: string): void {
  const file = openSync(path, "w");
  writeFileSync(file, text);
  fsyncSync(file);
  closeSync(file);
}
