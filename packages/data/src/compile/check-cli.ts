import { relative, resolve } from "node:path";
import { COLLECTION_NAMES } from "../schema/index.ts";
import { compileRecords } from "./compile.ts";
import { HORIZON } from "./horizon.ts";
import { formatProblems } from "./report.ts";
import { ROOT } from "./root.ts";

// `data:check [file …]`: checks all records; with files, reports on those alone (references need the others to be read).
const { INIT_CWD } = process.env;
const wanted = process.argv.slice(2).map((file) => relative(ROOT, resolve(INIT_CWD ?? process.cwd(), file)));
const { world, problems, warnings } = compileRecords(ROOT, HORIZON);
const about = ({ file }: { file: string }) => wanted.length === 0 || wanted.includes(file);
const shown = problems.filter(about);
const doubtful = warnings.filter(about);
const known = new Set([
  ...COLLECTION_NAMES.flatMap((name) => [...world.records[name].keys()].map((id) => world.origin(name, id).file.file)),
  ...[...world.observations.keys()].map((id) => world.table(id).file),
]);
const unknown = wanted.filter((file) => !known.has(file) && !problems.some((problem) => problem.file === file));

if (doubtful.length > 0) console.error(`To look at, stopping nothing:\n\n${formatProblems(ROOT, doubtful)}\n`);
if (shown.length > 0) console.error(`${formatProblems(ROOT, shown)}\n`);
for (const file of unknown) console.error(`${file}: no such record; expected packages/data/records/<collection>/<id>.yaml\n`);
if (shown.length + unknown.length > 0) {
  console.error(`${shown.length + unknown.length} to mend`);
  process.exitCode = 1;
} else {
  const what = wanted.length === 0 ? `${known.size} records` : wanted.join(", ");
  console.log(`${what}: no problems${problems.length === 0 ? "" : ` (${problems.length} in other files)`}`);
}
