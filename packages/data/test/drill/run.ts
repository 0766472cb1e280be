import { drill } from "./drill.ts";

// `pnpm --filter @multivector/data run drill [count] [seed] [known|fresh]`: how many of so many planted mistakes does the build see?
const [count = "200", seed = "2026", kinds = "known"] = process.argv.slice(2);
if (kinds !== "known" && kinds !== "fresh") throw new Error(`kinds is ${kinds}; expected known or fresh`);
const planted = drill(Number(count), Number(seed), kinds);
const missed = planted.filter(({ rules }) => rules.length === 0);
for (const mistake of [...new Set(planted.map((one) => one.mistake))]) {
  const these = planted.filter((one) => one.mistake === mistake);
  const seen = these.filter(({ rules }) => rules.length > 0);
  console.log(`${`${seen.length}/${these.length}`.padStart(6)}  ${mistake.padEnd(40)} ${[...new Set(seen.flatMap(({ rules }) => rules))].join(", ")}`);
}
console.log(`\n${planted.length - missed.length} of ${planted.length} seen: ${((100 * (planted.length - missed.length)) / planted.length).toFixed(1)} %`);
for (const { mistake, record } of missed) console.log(`  missed: ${mistake}, in ${record}`);
if (missed.length > planted.length * { known: 0.05, fresh: 0.4 }[kinds]) process.exitCode = 1;
