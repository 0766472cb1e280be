import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, it } from "vitest";
import { ROOT } from "../compile/root.ts";
import { disagreement } from "./agreement.ts";
import { readCitation, writeCitation } from "./citation-file.ts";

const scratch = mkdtempSync(join(tmpdir(), "multivector-agreement-"));
const root = join(scratch, "packages/data");
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

beforeEach(() => {
  mkdirSync(join(root, "history"), { recursive: true });
  writeFileSync(join(root, "package.json"), '{ "version": "0.5.0" }');
  writeFileSync(join(root, "history/0.4.9.jsonl"), '{"version":"0.4.9","date":"2026-11-01"}\n');
  writeFileSync(join(root, "history/0.5.0.jsonl"), '{"version":"0.5.0","date":"2026-12-01"}\n');
  writeFileSync(join(root, "CHANGELOG.md"), "# @multivector/data\n\n## 0.5.0\n\n### Minor Changes\n\n- 1.0.0\n\n## 0.4.9\n");
  writeFileSync(join(scratch, "CITATION.cff"), 'title: "A title: of two parts" # kept\nversion: 0.5.0\ndate-released: "2026-12-01"\n');
});

it("is had where everything speaks of one release", () => expect(disagreement(root)).toBeNull());

it("of this repository is had", () => expect(disagreement(ROOT)).toBeNull());

it.each([
  ["packages/data/package.json", '{ "version": "0.5.1" }', /package\.json says 0\.5\.1, .*history\/ says 0\.5\.0/],
  ["packages/data/history/0.6.0.jsonl", '{"version":"0.6.0","date":"2026-12-01"}\n', /history\/ says 0\.6\.0/],
  ["packages/data/CHANGELOG.md", "# @multivector/data\n", /CHANGELOG\.md says none/],
  ["CITATION.cff", "version: 0.4.9\ndate-released: 2026-12-01\n", /CITATION\.cff says 0\.4\.9; expected one release everywhere; `pnpm release:version`/],
  ["CITATION.cff", "version: 0.5.0\ndate-released: 2026-12-02\n", /day of 0\.5\.0 differs: .* says 2026-12-01, CITATION\.cff says 2026-12-02/],
])("is missing where %s says %j", (name, text, problem) => {
  writeFileSync(join(scratch, name), text);
  expect(disagreement(root)).toMatch(problem);
  rmSync(join(root, "history/0.6.0.jsonl"), { force: true });
});

it("of CITATION.cff comes with a release, and the rest of the file stays", () => {
  writeCitation(root, { version: "0.6.0", date: "2026-12-24" });
  expect(readCitation(root)).toEqual({ version: "0.6.0", date: "2026-12-24" });
  expect(readFileSync(join(scratch, "CITATION.cff"), "utf8")).toBe('title: "A title: of two parts" # kept\nversion: 0.6.0\ndate-released: "2026-12-24"\n');
});
