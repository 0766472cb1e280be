import { relative, resolve } from "node:path";
import type { Dataset } from "../../src/query/index.ts";
import { COLLECTION_NAMES } from "../../src/schema/index.ts";
import { compileRecords } from "../compile/compile.ts";
import { HORIZON } from "../compile/horizon.ts";
import { formatProblems } from "../compile/report.ts";
import type { Problem, World } from "../load/index.ts";
import { disagreement } from "../release/agreement.ts";
import { changesetProblem } from "../release/changeset.ts";
import { stateOf } from "../release/state.ts";

/**
 * Checks the records below a folder.
 *
 * @param words files to begin with; what is to be mended elsewhere follows, since a change here can break a claim there. With `--changeset` also whether
 *   the version is the same everywhere, and the pending changeset claims as much as the data changed.
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
  const elsewhere = compiled.problems.filter((problem) => !about(problem));
  if (!compiled.asked && shown.length + unknown.length === 0) {
    const files = [...new Set(elsewhere.map(({ file }) => file))];
    const named = `${files.slice(0, 3).join(", ")}${files.length > 3 ? ` and ${files.length - 3} more` : ""}`;
    return {
      problems: `No rule was asked of ${wanted.join(", ")}: ${named} cannot be read. Mend that first: \`pnpm data:check\` says how.\n\n1 to mend`,
      text: null,
    };
  }
  const release = words.includes("--changeset") && compiled.problems.length === 0 ? releaseProblems(root, compiled.dataset) : [];

  const count = compiled.problems.length + unknown.length + release.length;
  const problems = [
    ...(doubtful.length > 0 ? [`To look at, stopping nothing:\n\n${formatProblems(root, doubtful)}\n`] : []),
    ...(shown.length > 0 ? [`${formatProblems(root, shown)}\n`] : []),
    ...unknown.map((file) => `${file}: no such record; expected packages/data/records/<collection>/<id>.yaml\n`),
    ...(elsewhere.length > 0 ? [`In other files, because of this or from before:\n\n${formatProblems(root, elsewhere)}\n`] : []),
    ...release.map((problem) => `${problem}\n`),
    ...(count > 0 ? [`${count} to mend`] : []),
  ].join("\n");
  if (count > 0) return { problems, text: null };
  const what = wanted.length === 0 ? `${known.size} records` : wanted.join(", ");
  return { problems, text: `${what}: no problems` };
}

/** What a release would stumble over. */
function releaseProblems(root: string, dataset: Dataset): string[] {
  return [disagreement(root), changesetProblem(root, stateOf(dataset))].filter((problem) => problem !== null);
}

/** Files of all records and series that were read. */
function filesOf(world: World): Set<string> {
  return new Set([
    ...COLLECTION_NAMES.flatMap((name) => [...world.records[name].keys()].map((id) => world.origin(name, id).file.file)),
    ...[...world.observations.keys()].map((id) => world.table(id).file),
  ]);
}
