// Facts drawn at random, for somebody who reads them against the sources:
//   pnpm --filter @multivector/data run sample [count] [seed]           shows them with what they say and rest on
//   pnpm --filter @multivector/data run sample [count] [seed] --blind   writes a sheet that asks, and tells nothing
//   … --values                                                          draws single values; with --blind the sheet names no source
//   pnpm --filter @multivector/data run sample --score FILE             compares a filled sheet with the records
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { compileRecords } from "../../build/compile/compile.ts";
import { HORIZON } from "../../build/compile/horizon.ts";
import { ROOT } from "../../build/compile/root.ts";
import { readMoved } from "../../build/load/moved.ts";
import { find } from "../../src/query/index.ts";
import { drawFacts, type Fact, factsOf, withFormerKeys } from "./facts.ts";
import { emptyReading, parseReading, score } from "./reading.ts";
import { valueFactsOf } from "./values.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { blind: { type: "boolean" }, values: { type: "boolean" }, score: { type: "string" } },
});
const [count = 40, seed = 1] = positionals.map(Number);
const { dataset } = compileRecords(ROOT, HORIZON);
const records = factsOf(dataset);
const single = valueFactsOf(dataset, records);
const facts = values.values ? single : records;

const restsOn = ({ citations }: Fact) =>
  citations.map(({ source, says, read }) => {
    const { title, url } = find(dataset.sources, source) ?? { title: source, url: null };
    return `${source}: ${title}${url === null ? "" : `, ${url}`} (${read === null ? "recalled, not read" : `read ${read}`})${says === null ? "" : `: ${says}`}`;
  });

if (values.score !== undefined) {
  const results = score(parseReading(readFileSync(values.score, "utf8")), withFormerKeys([...records, ...single], readMoved(ROOT)));
  for (const [index, { fact, differences, verdict, remark }] of results.entries()) {
    console.log(`${index + 1}. ${fact.path}: ${fact.question}`);
    if (differences.length === 0) console.log("     all fields agree");
    for (const { field, read, held } of differences) console.log(`     ${field}: read ${read}, held ${held}`);
    for (const [field, text] of Object.entries(fact.wording)) console.log(`     ${field}: ${text}`);
    console.log(`     → ${verdict ?? "no verdict yet: put the fields and the words above beside the notes"}${remark === null ? "" : `; ${remark}`}\n`);
  }
  const agreed = results.filter(({ verdict }) => verdict === "agrees");
  const read = agreed.filter(({ differences }) => differences.length === 0);
  console.log(`${agreed.length} of ${results.length} agree, ${read.length} of them in every field as it was read`);
} else if (values.blind) {
  console.log(emptyReading(drawFacts(facts, count, seed), count, seed, values.values ? () => [] : restsOn));
} else {
  console.log(`${count} of ${facts.length} facts, seed ${seed}\n`);
  for (const [index, fact] of drawFacts(facts, count, seed).entries()) {
    console.log(`${index + 1}. ${fact.path}: ${fact.question}`);
    for (const [field, value] of Object.entries({ ...fact.answers, ...fact.wording })) console.log(`     ${field}: ${value}`);
    for (const line of restsOn(fact)) console.log(`     ← ${line}`);
  }
}
