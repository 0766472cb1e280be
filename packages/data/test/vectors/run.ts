import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compileRecords } from "../../build/compile/compile.ts";
import { HORIZON } from "../../build/compile/horizon.ts";
import { ROOT } from "../../build/compile/root.ts";
import type { PublishedVectors } from "../../src/vectors/index.ts";
import { arms, baselines, correlations, idealPoints } from "./against.ts";

// `pnpm --filter @multivector/data run vectors`: the answers, and what docs/methodology.md reports in steps 4 and 9. Needs a build.
const vectors = JSON.parse(readFileSync(join(ROOT, "dist/json/vectors.json"), "utf8")) as PublishedVectors;
const { dataset } = compileRecords(ROOT, HORIZON);
const percent = (share: number) => `${Math.round(100 * share)} %`;

console.log(`Method ${vectors.method.version}, SHA-256 ${vectors.method.sha256}\n${vectors.method.draws} draws, seed ${vectors.method.seed}\n`);
for (const { country, domain, years, fell } of vectors.answers) {
  const at = years.map(({ year, first, coverage }) => {
    if (first === null) return `${year}: not shown (${percent(coverage)} covered)`;
    const vector = vectors.vectors.find((one) => one.country === country && one.domain === domain && one.year === year);
    const { share = 0, low = 0, high = 0 } = vector?.presence[first.partner] ?? {};
    return `${year}: ${first.partner} ${percent(share)} [${Math.round(100 * low)}–${Math.round(100 * high)}], ahead of ${first.second} in ${percent(first.probability)}, ${first.settled}`;
  });
  const change = fell === null ? "concentration: no answer" : `concentration ${fell.from}–${fell.to}: ${fell.verdict} (fell in ${percent(fell.probability)})`;
  console.log(`${country} ${domain}\n  ${[...at, change].join("\n  ")}`);
}

console.log("\nRank correlation of indicators across partners, mean over republics and years, above 0.6 or below 0:");
for (const { one, other, mean, cells } of correlations(dataset).sort((a, b) => b.mean - a.mean))
  if (mean > 0.6 || mean < 0) console.log(`  ${one} and ${other}: ${mean.toFixed(2)} (${cells} cells)`);

console.log("\nNaive answers that name the same first partner:");
for (const { baseline, domain, cells, same, settled, settledSame } of baselines(dataset, vectors))
  console.log(`  ${baseline}, ${domain}: ${same} of ${cells} cells; of those settled, ${settledSame} of ${settled}`);

console.log("\nArms, five years (SIPRI), beside security:");
for (const { country, from, to, supplier, percent: part, first } of arms(vectors))
  console.log(`  ${country} ${from}–${to}: ${supplier} ${part} %; security ${to}: ${first === null ? "–" : `${first.partner}, ${first.settled}`}`);

const ideal = idealPoints(dataset);
console.log(`\nVotes and ideal points, six states: mean rank correlation ${ideal.mean.toFixed(2)} over ${ideal.cells} cells`);
