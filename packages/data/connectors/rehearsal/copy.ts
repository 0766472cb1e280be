import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ROOT } from "../../build/compile/root.ts";
import { loadObservations } from "../../build/load/index.ts";
import { cardOf } from "../frame/series-files.ts";

/** The folder of a publisher's recorded answers. */
export const recordedBy = (publisher: string): string => fileURLToPath(new URL(`../${publisher}/recorded`, import.meta.url));

/**
 * A copy of some series in a folder of its own: the values of a recording's day, on the cards of today. No refresh of a test ever
 * touches the series that are published. Records that a comparer looks at come along.
 */
export function copyOf(publisher: string, series: readonly string[]): string {
  const root = mkdtempSync(join(tmpdir(), "multivector-refresh-"));
  mkdirSync(join(root, "series"));
  for (const id of series) {
    const csv = join(root, "series", `${id}.csv`);
    cpSync(join(recordedBy(publisher), `${id}.csv`), csv);
    const rows = loadObservations(id, csv, readFileSync(csv, "utf8")).tables[0]?.rows ?? [];
    writeFileSync(join(root, "series", `${id}.yaml`), cardOf(readFileSync(join(ROOT, "series", `${id}.yaml`), "utf8"), rows, rows));
  }
  const records = join(recordedBy(publisher), "records");
  if (existsSync(records)) cpSync(records, join(root, "records"), { recursive: true });
  return root;
}
