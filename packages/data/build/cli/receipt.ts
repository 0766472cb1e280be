import { relative, resolve } from "node:path";
import { compileRecords } from "../compile/compile.ts";
import { HORIZON } from "../compile/horizon.ts";
import { formatProblems } from "../compile/report.ts";
import { ROOT } from "../compile/root.ts";
import { receiptSheet } from "./receipt-sheet.ts";

// `data:receipt <record> …`: each value of a record, whether a source that was read gives it, and what to write where none does.
const wanted = process.argv.slice(2).map((word) => {
  const [, path] = /(?:^|records\/)(\w+\/[\w-]+)(?:\.yaml)?$/.exec(word) ?? [];
  return path ?? relative(ROOT, resolve(process.env.INIT_CWD ?? process.cwd(), word));
});
if (wanted.length === 0) {
  console.error("usage: pnpm data:receipt <collection>/<id> …, for example: pnpm data:receipt memberships/csto-uzb");
  process.exit(1);
}
const { world, problems } = compileRecords(ROOT, HORIZON);
for (const path of wanted) {
  const broken = problems.filter(({ file }) => file === `records/${path}.yaml`);
  if (broken.length > 0) console.error(formatProblems(ROOT, broken));
  const sheet = receiptSheet(world, path);
  if (sheet === null && broken.length === 0) console.error(`${path}: no such record; expected <collection>/<id>, as in packages/data/records`);
  if (sheet === null || broken.length > 0) process.exitCode = 1;
  if (sheet !== null) console.log(sheet);
}
