// `pnpm --filter @multivector/data run drill:planted`: mistakes that somebody who had read no rule planted by hand, each in a copy of the package's files;
// prints which of them the build sees. Some five minutes. Those whose place in the records has changed since are left out, and counted.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import { compileRecords } from "../../build/compile/compile.ts";
import { HORIZON } from "../../build/compile/horizon.ts";
import { ROOT } from "../../build/compile/root.ts";

interface Replacement {
  file: string;
  before: string;
  after: string;
}

interface Kind {
  id: string;
  description: string;
  instances: { why: string; replacements: Replacement[]; create?: { file: string; text: string } }[];
}

const kinds = parse(readFileSync(new URL("planted.yaml", import.meta.url), "utf8")) as Kind[];
const copy = mkdtempSync(join(tmpdir(), "multivector-planted-"));
for (const name of ["records", "series", "coverage", "geo", "history", "ids.txt", "moved.yaml"])
  cpSync(join(ROOT, name), join(copy, name), { recursive: true });
const before = compileRecords(copy, HORIZON).problems.length;
if (before > 0) throw new Error(`${before} problems before anything is planted: run \`pnpm data:check\``);

let [seen, planted, stale] = [0, 0, 0];
for (const { id, description, instances } of kinds) {
  for (const instance of instances) {
    const rules = rulesThatSee(instance);
    if (rules === null) {
      stale += 1;
      continue;
    }
    planted += 1;
    if (rules.length > 0) seen += 1;
    console.log(`${rules.length > 0 ? "seen  " : "missed"}  ${id.padEnd(36)} ${rules.length > 0 ? rules.join(", ") : description}`);
  }
}
rmSync(copy, { recursive: true });
console.log(
  `\n${seen} of ${planted} seen: ${((100 * seen) / planted).toFixed(1)} %; ${stale} left out, since the records have changed where they were planted`,
);

/** The rules that fire once a mistake is planted; null where it cannot be planted any more. */
function rulesThatSee({ replacements, create }: Kind["instances"][number]): string[] | null {
  const originals = new Map<string, string>();
  try {
    for (const { file, before, after } of replacements) {
      const path = join(copy, file);
      const text = readFileSync(path, { encoding: "utf8" });
      if (!originals.has(path)) originals.set(path, text);
      if (text.split(before).length !== 2) return null;
      writeFileSync(
        path,
        text.replace(before, () => after),
      );
    }
    if (create !== undefined) writeFileSync(join(copy, create.file), create.text);
    return [...new Set(compileRecords(copy, HORIZON).problems.map(({ rule }) => rule))];
  } catch (error) {
    // A record that was renamed since.
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  } finally {
    for (const [path, text] of originals) writeFileSync(path, text);
    if (create !== undefined) rmSync(join(copy, create.file), { force: true });
  }
}
