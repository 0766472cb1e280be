import { relative, resolve } from "node:path";
import { COLLECTION_NAMES } from "../../src/schema/index.ts";
import { compileRecords } from "../compile/compile.ts";
import { HORIZON } from "../compile/horizon.ts";
import { formatProblems } from "../compile/report.ts";
import type { Problem, World } from "../load/index.ts";
import { changesetProblem } from "../release/changeset.ts";
import { stateOf } from "../release/state.ts";

/**
 * Checks the records below a folder.
 *
 * @param words files to report on, all if there are none; with `--changeset` also whether the pending changeset claims as much as the data changed.
 * @param from folder that the files are named from.
 * @returns what is to be looked at and to be mended, and a line of good news; null where something is to be mended.
 */
export function check(root: string, words: readonly string[], from: string): { problems: string; text: string | null } {
  const wanted = words.filter((word) => word !== "--changeset").map((file) => relative(root, resolve(from, file)));
  const compiled = compileRecords(root, HORIZON);
  const about = ({ file }: Problem) => wanted.length === 0 || wanted.includes(file);
  const shown = compiled.problems.filter(about);
  const doubtful = compiled.warnings.filter(about);
  const known = filesOf(compiled.world);
  const unknown = wanted.filter((file) => !known.has(file) && !compiled.problems.some((problem) => problem.file === file));
  const changeset = words.includes("--changeset") && compiled.problems.length === 0 ? changesetProblem(root, stateOf(compiled.dataset)) : null;

  const count = shown.length + unknown.length + (changeset === null ? 0 : 1);
  const problems = [
    ...(doubtful.length > 0 ? [`To look at, stopping nothing:\n\n${formatProblems(root, doubtful)}\n`] : []),
    ...(shown.length > 0 ? [`${formatProblems(root, shown)}\n`] : []),
    ...unknown.map((file) => `${file}: no such record; expected packages/data/records/<collection>/<id>.yaml\n`),
    ...(changeset === null ? [] : [`${changeset}\n`]),
    ...(count > 0 ? [`${count} to mend`] : []),
  ].join("\n");
  if (count > 0) return { problems, text: null };
  const elsewhere = compiled.problems.length;
  if (!compiled.asked) {
    const files = [...new Set(compiled.problems.map(({ file }) => file))];
    const named = `${files.slice(0, 3).join(", ")}${files.length > 3 ? ` and ${files.length - 3} more` : ""}`;
    return {
      problems: `No rule was asked of ${wanted.join(", ")}: ${named} cannot be read. Mend that first: \`pnpm data:check\` says how.\n\n1 to mend`,
      text: null,
    };
  }
  const what = wanted.length === 0 ? `${known.size} records` : wanted.join(", ");
  return { problems, text: `${what}: no problems${elsewhere === 0 ? "" : ` (${elsewhere} in other files)`}` };
}

/** Files of all records and series that were read. */
function filesOf(world: World): Set<string> {
  return new Set([
    ...COLLECTION_NAMES.flatMap((name) => [...world.records[name].keys()].map((id) => world.origin(name, id).file.file)),
    ...[...world.observations.keys()].map((id) => world.table(id).file),
  ]);
}
