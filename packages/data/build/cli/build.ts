import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { METHOD } from "../../src/vectors/index.ts";
import { compileRecords } from "../compile/compile.ts";
import { HORIZON } from "../compile/horizon.ts";
import { formatProblems } from "../compile/report.ts";
import { ROOT } from "../compile/root.ts";
import { loadRecords } from "../load/index.ts";
import { readMoved } from "../load/moved.ts";
import { drawAll } from "../monte-carlo/draw-all.ts";
import { evidenceOf, vectorsOf } from "../monte-carlo/vectors.ts";
import { bundleModules, emitModules, writeTypes } from "../publish/emit.ts";
import { writeGenerated } from "../publish/generated.ts";
import { publish } from "../publish/publish.ts";
import { recover, stagingOf, swapIn } from "../publish/swap.ts";
import { disagreement } from "../release/agreement.ts";
import { readLog } from "../release/log.ts";
import { partsOf } from "../release/parts.ts";
import { publishedHistory } from "../release/published-history.ts";
import { loadCatalogues } from "../translations/index.ts";

// `--draws=100` makes the vectors roughly and fast, for trying things out; what is published has all draws of the method. `--fresh` draws all
// of them anew; without, what an earlier build drew from the same evidence with the same code is taken from `node_modules/.cache`.
const rough = Number(process.argv.find((argument) => argument.startsWith("--draws="))?.slice("--draws=".length));
const isRough = Number.isInteger(rough) && rough > 0;
const effort = isRough ? { draws: rough, sobolPoints: Math.max(2, Math.round(rough / 10)) } : { draws: METHOD.draws, sobolPoints: METHOD.sobolPoints };
const cache = isRough || process.argv.includes("--fresh") ? null : join(ROOT, "node_modules/.cache/multivector-vectors");
const dist = join(ROOT, "dist");
const { next } = stagingOf(dist);
recover(dist);

// A package must not hold the data of another version.
const differs = disagreement(ROOT);
if (differs !== null) {
  console.error(`${differs}\n\n1 to mend; dist/ is as it was`);
  process.exit(1);
}

// The compiler of what ships has a process of its own: it runs while the records are read.
await writeTypes(ROOT);
const emitting = emitModules(ROOT, next);

// The lists of ids and names are part of the code that checks the records, so they come first, and the build starts over with them.
const loaded = loadRecords(ROOT, HORIZON);
if (loaded.problems.length === 0 && writeGenerated(ROOT, loaded.records)) {
  emitting.stop();
  await emitting.done;
  const again = spawnSync(process.execPath, [...process.execArgv, ...process.argv.slice(1)], { stdio: "inherit" });
  process.exit(again.status ?? 1);
}
const { dataset, problems } = compileRecords(ROOT, HORIZON, loaded);
if (problems.length > 0) {
  emitting.stop();
  await emitting.done;
  recover(dist);
  console.error(`${formatProblems(ROOT, problems)}\n\n${problems.length} to mend; dist/ is as it was`);
  process.exitCode = 1;
} else {
  const drawing = drawAll(evidenceOf(dataset), effort, cache);
  // It is awaited later; until then a failure must not leave the compiler writing behind a process that has ended.
  drawing.catch(() => emitting.stop());
  if (await emitting.done) {
    await bundleModules(ROOT, next);
    const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
    const history = publishedHistory(readLog(ROOT), partsOf(dataset));
    const vectors = drawing.then((results) => vectorsOf(results, effort));
    await publish({ version, dataset, history, moved: readMoved(ROOT), catalogues: loadCatalogues(ROOT).catalogues, vectors }, next);
    swapIn(dist);
    console.log(
      `dist/: ${Object.entries(dataset)
        .map(([name, { records }]) => `${records.length} ${name}`)
        .join(", ")}`,
    );
  } else {
    await drawing;
    recover(dist);
    process.exit(1);
  }
}
