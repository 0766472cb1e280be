// A file that is read from top to bottom has at most 250 lines: past that it holds more than one idea, and is cut by ideas. `pnpm documents`.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { extname } from "node:path";
import { test } from "node:test";

const MOST = 250;
const SOURCES = [".ts", ".tsx", ".mts", ".mjs", ".js", ".jsx"];
const STYLES = [".css"];
/** Are style sheets held to it? Not yet: they are still to be cut. */
const styles = true;

/** Data and messages: lists that are looked things up in, each with why it is one file. */
const LISTS = {
  "apps/api/test/mcp-cases.ts": "calls of each tool, a line each and what they must give",
  "apps/web/src/model/russian-credits.ts": "Russian names of publishers, a line each",
  "packages/data/build/rules/all-rules.ts": "the list of the rules, a line each and its import",
  "packages/data/src/identity/names.ts": "made by the build: names of states, bodies, people and series",
  "packages/data/src/types.ts": "made by the build: the types of all records",
  "packages/data/src/vocabulary.ts": "made by the build: ids, and the words that a field may have",
};

const held = [...SOURCES, ...(styles ? STYLES : [])];
const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], { encoding: "utf8", maxBuffer: 2 ** 28 })
  .split("\0")
  .filter((file) => held.includes(extname(file)) && existsSync(file));
const linesOf = (file) => readFileSync(file, "utf8").replace(/\n$/, "").split("\n").length;

test(`no source, style or test file has more than ${MOST} lines but data and messages`, () => {
  assert.ok(files.length > 1_000, `${files.length} files were found`);
  const long = files.filter((file) => !(file in LISTS) && linesOf(file) > MOST).map((file) => `${file}: ${linesOf(file)} lines`);
  assert.deepEqual(long, [], "cut them by ideas, one each; only what is data or messages may be named in LISTS, with the reason");
});

test("what is let off is there, and is still as long", () => {
  const idle = Object.keys(LISTS).filter((file) => !existsSync(file) || linesOf(file) <= MOST);
  assert.deepEqual(idle, [], "take them out of LISTS");
});
