import { ROOT } from "../compile/root.ts";
import { newRecord } from "./new-record.ts";

// `data:new <collection> <id>`: a new record with everything that must be filled in.
const { made, problem } = newRecord(ROOT, process.argv.slice(2));
if (problem === null) console.log(`packages/data/${made}\nfill it in, then: pnpm data:check packages/data/${made}`);
else {
  console.error(`${problem}\nusage: pnpm data:new <collection> <id>, for example: pnpm data:new events 2022-01-06-csto-deployment-kazakhstan`);
  process.exitCode = 1;
}
