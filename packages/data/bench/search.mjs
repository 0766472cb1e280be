// How fast the one index answers: `pnpm --filter @multivector/data run bench:search`. Rates are of a second of processor time, since the machine may be busy with
// other tasks; SECONDS (5) may be set, and `--each` names the slowest.
import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { compileRecords } from "../build/compile/compile.ts";
import { HORIZON } from "../build/compile/horizon.ts";
import { ROOT } from "../build/compile/root.ts";
import { openIndex, packIndex, packSources, search, searchIndex } from "../src/search/index.ts";

const GOAL = 2_000;
const queries = readFileSync(new URL("search-queries.txt", import.meta.url), "utf8")
  .trim()
  .split("\n");
const seconds = Number(process.env.SECONDS ?? 5);
const { dataset } = compileRecords(ROOT, HORIZON);
const clock = (work) => {
  const before = performance.now();
  const result = work();
  return [performance.now() - before, result];
};
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

const [building, index] = clock(() => searchIndex(dataset));
const [packing, records] = clock(() => packIndex(dataset));
const sources = packSources(dataset);
const opening = median(Array.from({ length: 15 }, () => clock(() => openIndex(records))[0]));

// Every query once, so that what is made once is made: as a door that has been open for a while.
const answer = (words) =>
  search(index, words)
    .slice(0, 10)
    .map(({ path, says }) => [path, says]);
for (const words of queries) answer(words);
const took = new Map(queries.map((words) => [words, 0]));
let rounds = 0;
const before = process.cpuUsage();
for (const end = performance.now() + seconds * 1000; performance.now() < end; rounds++)
  for (const words of queries) took.set(words, took.get(words) + clock(() => answer(words))[0]);
const { user, system } = process.cpuUsage(before);
const rate = Math.round((rounds * queries.length * 1e6) / (user + system));

console.table({
  "built, ms": Math.round(building),
  "packed, ms": Math.round(packing),
  "opened, ms (median of 15)": Math.round(opening * 10) / 10,
  "records, kB brotli": Math.round(brotliCompressSync(records).length / 100) / 10,
  "sources, kB brotli": Math.round(brotliCompressSync(sources).length / 100) / 10,
  "queries a second": rate,
});
if (process.argv.includes("--each"))
  console.table(
    [...took]
      .sort(([, a], [, b]) => b - a)
      .slice(0, 12)
      .map(([words, ms]) => ({ words, ms: Math.round((ms / rounds) * 1000) / 1000, hits: search(index, words).length })),
  );
console.log(`${rate >= GOAL ? "met" : "MISSED"}: ${GOAL.toLocaleString("en")} answers a second, each with its first ten hits and their sentences`);
process.exitCode = rate >= GOAL ? 0 : 1;
