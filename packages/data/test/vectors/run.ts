import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compileRecords } from "../../build/compile/compile.ts";
import { HORIZON } from "../../build/compile/horizon.ts";
import { ROOT } from "../../build/compile/root.ts";
import { METHOD_IDS, type PublishedVectors, type VectorsByMethod } from "../../src/vectors/index.ts";
import { arms, baselines, correlations, idealPoints } from "./against.ts";
import { comparisonTable, tallies } from "./compared.ts";

// `pnpm --filter @multivector/data run vectors`: the answers of each method, the two compared, and what docs/methodology.md reports of
// correlations and of other answers. `--write` puts the tables of comparison into docs/methodology.md. Needs a build.
const read = (name: string) => JSON.parse(readFileSync(join(ROOT, "dist/json", name), "utf8")) as PublishedVectors;
const published: VectorsByMethod = { 1: read("vectors-1.json"), 2: read("vectors.json") };
const { dataset } = compileRecords(ROOT, HORIZON);
const percent = (share: number) => `${Math.round(100 * share)}%`;

for (const method of METHOD_IDS) report(method);

console.log(`\nThe two methods, republic by republic:\n\n${comparisonTable(published)}\n\n${tallies(published)}`);

const ideal = idealPoints(dataset);
console.log(`\nVotes and ideal points, six states: mean rank correlation ${ideal.mean.toFixed(2)} over ${ideal.cells} cells`);

if (process.argv.includes("--write")) {
  const path = join(ROOT, "../../docs/methodology.md");
  const between = (text: string, name: string, table: string) =>
    text.replace(
      new RegExp(`(<!-- ${name}: begin[^>]*-->)[\\s\\S]*?(<!-- ${name}: end -->)`),
      (_, begin: string, end: string) => `${begin}\n\n${table}\n\n${end}`,
    );
  writeFileSync(path, between(between(readFileSync(path, "utf8"), "answers", comparisonTable(published)), "tallies", tallies(published)));
}

function report(method: (typeof METHOD_IDS)[number]): void {
  const vectors = published[method];
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
  for (const { one, other, mean, cells } of correlations(dataset, method).sort((a, b) => b.mean - a.mean))
    if (mean > 0.6 || mean < 0) console.log(`  ${one} and ${other}: ${mean.toFixed(2)} (${cells} cells)`);

  console.log("\nNaive answers that name the same first partner:");
  for (const { baseline, domain, cells, same, settled, settledSame } of baselines(dataset, vectors))
    console.log(`  ${baseline}, ${domain}: ${same} of ${cells} cells; of those settled, ${settledSame} of ${settled}`);

  console.log("\nArms, five years (SIPRI), beside security:");
  for (const { country, from, to, supplier, percent: part, first } of arms(vectors))
    console.log(`  ${country} ${from}–${to}: ${supplier} ${part}%; security ${to}: ${first === null ? "–" : `${first.partner}, ${first.settled}`}`);
  console.log("");
}
