import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../compile/root.ts";
import { writeCitation } from "../release/citation-file.ts";
import { appendRelease } from "../release/log.ts";
import { workingState } from "../release/state.ts";

// `data:release [date]`: enters the records into the history, and the version and its day into CITATION.cff. The version is that of package.json, which `changeset version`
// works out, so the two cannot differ; the day is today, or the one given. `release:version` calls it.
const [date = new Date().toISOString().slice(0, 10), ...more] = process.argv.slice(2);
const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
try {
  if (more.length > 0)
    throw new RangeError(`${JSON.stringify(more.join(" "))} is one word too many; expected \`pnpm data:release [date]\`: the version is that of package.json`);
  const { parts, hash, fields } = workingState(ROOT);
  const { changes } = appendRelease(ROOT, { version, date, hash, fields }, parts);
  writeCitation(ROOT, { version, date });
  console.log(`history/${version}.jsonl: ${changes.length} changes, ${parts.size} records and series; CITATION.cff: ${version} of ${date}`);
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
