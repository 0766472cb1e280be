import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { build as bundle } from "esbuild";
import { readLog } from "../history/log.ts";
import { readMoved } from "../history/moved.ts";
import { partsOf } from "../history/parts.ts";
import { publishedHistory } from "../history/publish.ts";
import { loadRecords } from "../load/index.ts";
import { METHOD } from "../vectors/method.ts";
import { publishedVectors } from "../vectors/published.ts";
import { compileRecords } from "./compile.ts";
import { writeGenerated } from "./generated.ts";
import { HORIZON } from "./horizon.ts";
import { publish } from "./publish.ts";
import { formatProblems } from "./report.ts";
import { ROOT } from "./root.ts";
import { recover, stagingOf, swapIn } from "./swap.ts";
import { generateTypes } from "./types.ts";

// `--draws=100` makes the vectors roughly and fast, for trying things out; what is published has all draws of the method.
const rough = Number(process.argv.find((argument) => argument.startsWith("--draws="))?.slice("--draws=".length));
const effort = Number.isInteger(rough) && rough > 0 ? { draws: rough, sobolPoints: Math.max(2, Math.round(rough / 10)) } : METHOD;
const dist = join(ROOT, "dist");
const { next } = stagingOf(dist);
recover(dist);

// The lists of ids and names are part of the code that checks the records, so they come first, and the build starts over with them.
const loaded = loadRecords(ROOT, HORIZON);
if (loaded.problems.length === 0 && writeGenerated(ROOT, loaded.records)) {
  const again = spawnSync(process.execPath, [...process.execArgv, ...process.argv.slice(1)], { stdio: "inherit" });
  process.exit(again.status ?? 1);
}
const { dataset, problems } = compileRecords(ROOT, HORIZON, loaded);
if (problems.length > 0) {
  console.error(`${formatProblems(ROOT, problems)}\n\n${problems.length} to mend; dist/ is as it was`);
  process.exitCode = 1;
} else {
  const types = join(ROOT, "src/types.ts");
  const generated = await generateTypes();
  if (readFileSync(types, "utf8") !== generated) writeFileSync(types, generated);
  const tsc = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");
  const emitted = spawnSync(process.execPath, [tsc, "-p", join(ROOT, "tsconfig.build.json"), "--outDir", next], { stdio: "inherit" });
  if (emitted.status === 0) {
    // The queries as one module: a program that asks one thing opens one file, not twenty.
    await bundle({
      entryPoints: { index: join(ROOT, "src/index.ts"), "vectors/index": join(ROOT, "src/vectors/index.ts") },
      outdir: next,
      bundle: true,
      // What both need is one module: an error of the one is an error of the other.
      splitting: true,
      chunkNames: "shared",
      format: "esm",
      // Names in every script, as they are and not as escapes of three times the length.
      charset: "utf8",
      platform: "neutral",
      allowOverwrite: true,
      logLevel: "error",
    });
    const method = createHash("sha256")
      .update(readFileSync(join(ROOT, "../../docs/methodology.md")))
      .digest("hex");
    const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
    publish(dataset, version, next, publishedHistory(readLog(ROOT), partsOf(dataset)), readMoved(ROOT), publishedVectors(dataset, method, effort));
    swapIn(dist);
    console.log(
      `dist/: ${Object.entries(dataset)
        .map(([name, { records }]) => `${records.length} ${name}`)
        .join(", ")}`,
    );
  } else {
    process.exitCode = 1;
  }
}
