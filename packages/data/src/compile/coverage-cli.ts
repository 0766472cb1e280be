import { compileRecords } from "./compile.ts";
import { coverageInWords, coverageOf } from "./coverage.ts";
import { HORIZON } from "./horizon.ts";
import { ROOT } from "./root.ts";

// `data:report [--json]`: what the dataset holds and where its holes are.
const { dataset, problems, warnings } = compileRecords(ROOT, HORIZON);
const coverage = coverageOf(dataset);
console.log(process.argv.includes("--json") ? JSON.stringify(coverage, null, 2) : coverageInWords(coverage));
if (problems.length + warnings.length > 0) console.error(`\n${problems.length} problems, ${warnings.length} things to look at: run \`pnpm data:check\``);
