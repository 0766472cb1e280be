import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { ROOT } from "../compile/root.ts";
import { appendRelease } from "../release/log.ts";
import { workingState } from "../release/state.ts";

// `data:release [version] [date] [folder]`: enters the records into the history as a release; by default those here, as the
// version of package.json, today.
const [version, date = new Date().toISOString().slice(0, 10), folder] = process.argv.slice(2);
const { version: current } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
const { parts, hash, fields } = workingState(folder === undefined ? ROOT : resolve(folder));
try {
  const { changes } = appendRelease(ROOT, { version: version ?? current, date, hash, fields }, parts);
  console.log(`history/${version ?? current}.jsonl: ${changes.length} changes, ${parts.size} records and series`);
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
