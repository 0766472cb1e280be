import { compileRecords } from "../compile/compile.ts";
import { HORIZON } from "../compile/horizon.ts";
import { ROOT } from "../compile/root.ts";
import { coverageInWords, coverageOf } from "../publish/coverage-report.ts";
import { loadCatalogues, textsIn, translationReportOf } from "../translations/index.ts";

// `data:report [--json]`: what the dataset holds and where its holes are.
const { dataset, problems, warnings } = compileRecords(ROOT, HORIZON);
const coverage = coverageOf(dataset, translationReportOf(loadCatalogues(ROOT).catalogues, textsIn(dataset)));
console.log(process.argv.includes("--json") ? JSON.stringify(coverage, null, 2) : coverageInWords(coverage));
if (problems.length + warnings.length > 0) console.error(`\n${problems.length} problems, ${warnings.length} things to look at: run \`pnpm data:check\``);
