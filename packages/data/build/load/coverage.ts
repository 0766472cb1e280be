import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import { COLLECTION_NAMES, type CollectionName, WrittenCoverageSchema } from "../../src/schema/index.ts";
import { parseRecordFile, type RecordFile } from "./file.ts";
import type { Problem } from "./problem.ts";
import { shapeProblems } from "./shape.ts";

export type WrittenCoverage = z.infer<typeof WrittenCoverageSchema>;

/** What each collection means to hold, as written, and where it says so. */
export type WrittenCoverages = Record<CollectionName, { stated: WrittenCoverage; locate: RecordFile["locate"]; locateKey: RecordFile["locateKey"] }>;

/** What stands in for a file that cannot be read, so that all other problems are found too; it claims nothing. */
const UNSTATED: WrittenCoverages[CollectionName] = {
  stated: { universe: "Not stated.", state: "selection", from: null, readTo: "1991-01-01" },
  locate: () => ({ line: 1, column: 1 }),
  locateKey: () => ({ line: 1, column: 1 }),
};

/** Reads `<root>/coverage/<collection>.yaml` of every collection. All problems are collected; nothing is thrown. */
export function loadCoverages(root: string): { coverages: WrittenCoverages; problems: Problem[] } {
  const coverages = Object.fromEntries(COLLECTION_NAMES.map((name) => [name, UNSTATED])) as WrittenCoverages;
  const problems: Problem[] = [];
  for (const name of COLLECTION_NAMES) {
    const file = `coverage/${name}.yaml`;
    if (!existsSync(join(root, file))) {
      const fix = "write what the collection means to hold, as a whole, in part or as a selection, and the day to which sources were read";
      problems.push({ file, line: 1, column: 1, rule: "coverage", found: `no file for the collection ${name}`, fix });
      continue;
    }
    const parsed = parseRecordFile(file, readFileSync(join(root, file), "utf8"));
    const found = [...parsed.problems, ...(parsed.value === undefined ? [] : shapeProblems(parsed, WrittenCoverageSchema))];
    problems.push(...found);
    if (found.length === 0) coverages[name] = { stated: WrittenCoverageSchema.parse(parsed.value), locate: parsed.locate, locateKey: parsed.locateKey };
  }
  for (const file of readdirSync(join(root, "coverage"))) {
    if (COLLECTION_NAMES.some((name) => file === `${name}.yaml`)) continue;
    problems.push({
      file: `coverage/${file}`,
      line: 1,
      column: 1,
      rule: "coverage",
      found: "a file that is no collection's",
      fix: `name it after one: ${COLLECTION_NAMES.join(", ")}`,
    });
  }
  return { coverages, problems };
}
