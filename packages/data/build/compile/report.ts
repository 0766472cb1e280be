import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { codeFrameColumns } from "@babel/code-frame";
import type { Problem } from "../load/index.ts";

/** Problems as a person reads them in a terminal: place, rule, what was found, the lines around it, what to do. */
export function formatProblems(root: string, problems: readonly Problem[], colour = process.stderr.isTTY ?? false): string {
  return problems.map((problem) => formatProblem(root, problem, colour)).join("\n\n");
}

function formatProblem(root: string, { file, line, column, rule, found, fix }: Problem, colour: boolean): string {
  const path = join(root, file);
  const frame = existsSync(path)
    ? codeFrameColumns(readFileSync(path, "utf8"), { start: { line, column } }, { highlightCode: colour, linesAbove: 1, linesBelow: 1 })
    : "";
  return [`${file}:${line}:${column}  ${rule}`, `  found: ${found}`, frame, `  to do: ${fix}`].filter((part) => part !== "").join("\n");
}
