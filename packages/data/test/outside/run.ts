import { compileRecords } from "../../build/compile/compile.ts";
import { HORIZON } from "../../build/compile/horizon.ts";
import { ROOT } from "../../build/compile/root.ts";
import { compareAll } from "./compare.ts";

// `pnpm --filter @multivector/data run outside`: every disagreement with other sources, with its reason.
for (const { title, comparisons } of compareAll(compileRecords(ROOT, HORIZON).dataset)) {
  const differing = comparisons.filter(({ agrees }) => !agrees);
  const unexplained = differing.filter(({ reason }) => reason === null);
  const share = (number: number) => `${((100 * number) / comparisons.length).toFixed(1)} %`;
  console.log(
    `\n${title}: ${comparisons.length} compared, ${share(comparisons.length - differing.length)} agree, ${share(comparisons.length - unexplained.length)} after explanation`,
  );
  const reasons = new Map<string, string[]>();
  for (const { what, ours, theirs, reason } of differing) {
    const key = reason ?? "NOT EXPLAINED";
    reasons.set(key, [...(reasons.get(key) ?? []), `${what}: here ${ours}; there ${theirs}`]);
  }
  for (const [reason, lines] of reasons) {
    console.log(`  ${lines.length} because ${reason}:`);
    for (const line of process.argv.includes("--all") || reason === "NOT EXPLAINED" ? lines : lines.slice(0, 3)) console.log(`    ${line}`);
  }
}
