import { dataset } from "../dataset.ts";
import { type Measured, measureQueries, measureSentences, share } from "./measure.ts";
import type { Half } from "./sets.ts";

/** The worst first: what is wrong in silence before what is missing. */
const RANK = [
  "no false differs",
  "verdict of that very claim",
  "no agreement with a wrong sentence",
  "not held, rightly",
  "wrong sentence told so",
  "right record in the first three",
  "right record first",
  "search: in the first five",
  "search: right one first",
];

const HALVES: readonly Half[] = ["building", "kept"];

// Prints all rates by group, and the worst answers of the sets for building: pnpm --filter @multivector/data run finding [building|kept]
const halves = process.argv.slice(2).filter((word): word is Half => HALVES.some((half) => half === word));

for (const half of halves.length > 0 ? halves : HALVES) {
  console.log(`\n# ${half}`);
  print(measureSentences(dataset, half), half);
  print(measureQueries(dataset, half), half);
}

function print({ rates, misses }: Measured, half: Half): void {
  for (const [name, rate] of Object.entries(rates).sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(`${name.padEnd(60)} ${String(rate.hit).padStart(4)} of ${String(rate.of).padEnd(4)} ${(100 * share(rate)).toFixed(0).padStart(3)} %`);
  // What is kept apart is not shown, or it would be built by.
  if (half !== "building") return;
  for (const { what, id, text, got, wanted } of misses
    .filter(({ what }) => RANK.includes(what))
    .sort((a, b) => RANK.indexOf(a.what) - RANK.indexOf(b.what))
    .slice(0, 10))
    console.log(`- ${what} fails: ${id} ${text}\n    got: ${got}\n    wanted: ${wanted}`);
}
