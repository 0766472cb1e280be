import { ROOT } from "../compile/root.ts";
import { readMoved, resolvingIds } from "../load/moved.ts";
import { type Bump, type Change, diffParts, leastBump } from "../release/diff.ts";
import { type LoggedRelease, readLog, statesOf } from "../release/log.ts";
import { workingState } from "../release/state.ts";
import { changesInWords } from "../release/words.ts";

// `data:diff [from] [to] [--json]`: what changed between two releases, or between one and the records here (`working`).
const args = process.argv.slice(2).filter((arg) => !arg.startsWith("--"));
const log = readLog(ROOT);
const [from = log.at(-1)?.version ?? "", to = "working"] = args;
const states = statesOf(log);
const known = [...states.keys(), "working"];
const unknown = [from, to].find((name) => !known.includes(name));
if (unknown !== undefined) {
  console.error(`${JSON.stringify(unknown)} is no release; expected one of ${known.join(", ")}`);
  process.exitCode = 1;
} else {
  const [before, after] = [stateOf(from), stateOf(to)];
  const changes = diffParts(before.parts, after.parts);
  const fields = {
    removed: before.fields.filter((field) => !after.fields.includes(field)),
    added: after.fields.filter((field) => !before.fields.includes(field)),
  };
  const bump = leastBump(changes, fields, resolvingIds(readMoved(ROOT)));
  if (process.argv.includes("--json")) console.log(JSON.stringify({ from, to, bump, fields, changes: changes.map(inShort) }, null, 2));
  else print(changes, fields, bump);
}

function stateOf(name: string) {
  if (name === "working") return workingState(ROOT);
  const { fields } = log.find(({ version }) => version === name) as LoggedRelease;
  return { parts: states.get(name) ?? new Map(), fields };
}

function inShort(change: Change) {
  return change.change === "changed" ? { change: change.change, path: change.path, fields: change.fields } : { change: change.change, path: change.path };
}

function print(changes: readonly Change[], fields: { removed: string[]; added: string[] }, bump: Bump): void {
  for (const line of changesInWords(changes)) console.log(line);
  if (fields.removed.length > 0) console.log(`fields that are gone: ${fields.removed.join(", ")}`);
  if (fields.added.length > 0) console.log(`new fields: ${fields.added.length}`);
  console.log(`\n${from} to ${to}: ${changes.length} changes; the version must move by at least: ${bump}`);
}
