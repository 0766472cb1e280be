// Speed of the checker: `pnpm --filter @multivector/data run bench:check`. A thousand words, ten thousand (linear or not), and hostile texts of one kind.

import { checkText, MAX_TEXT } from "../src/check/index.ts";
import { dataset } from "../test/dataset.ts";
import { RUSSIAN } from "../test/finding/russian.ts";
import { articleText } from "../test/finding/sets.ts";

const words = `${articleText("article-1")}\n\n`.repeat(40).split(/(?<=\s)/);
const thousand = words.slice(0, 1000).join("");
const clock = (work) => {
  const before = performance.now();
  work();
  return performance.now() - before;
};
/** The best of some runs: what is slower was the machine. */
const best = (work, runs = 12) => Math.min(...Array.from({ length: runs }, () => clock(work)));
/** A text as long as it may be, in parts that are read one after the other. */
const parts = (text) => text.match(new RegExp(`[^]{1,${MAX_TEXT}}`, "g")) ?? [];
const check = (text) => {
  for (const part of parts(text)) checkText(dataset, part);
};

const first = clock(() => checkText(dataset, "Kazakhstan."));
const cold = best(() => check(thousand));
const small = best(() => check(thousand), 60);
const large = best(() => check(words.slice(0, 10_000).join("")), 4);
console.log(`first use, index and all   ${first.toFixed(0)} ms`);
console.log(`1,000 words                ${small.toFixed(1)} ms (goal 50), the best of the first dozen ${cold.toFixed(1)} ms`);
console.log(`the same, told in Russian  ${best(() => checkText(dataset, thousand, { language: RUSSIAN }), 60).toFixed(1)} ms (goal 50)`);
console.log(`10,000 words               ${large.toFixed(1)} ms, ${(large / small).toFixed(1)} times as long`);
for (const [name, unit] of Object.entries({
  "one letter": "a",
  "one name": "Kazakhstan ",
  "full stops": ". ",
  initials: "A. ",
  quotes: "“",
  numbers: "1,000 ",
  dates: "1 May 2022 ",
  "sentences of a name and a year": "Kazakhstan joined the CSTO in 1992. ",
  "line ends": "x\n",
  Cyrillic: "Казахстан вступил в ОДКБ в 1992 году. ",
})) {
  const whole = unit.repeat(Math.floor(MAX_TEXT / unit.length));
  const half = whole.slice(0, whole.length / 2);
  const [a, b] = [best(() => checkText(dataset, half), 4), best(() => checkText(dataset, whole), 4)];
  console.log(`${name.padEnd(32)} ${b.toFixed(0).padStart(5)} ms for ${MAX_TEXT} characters, ${(b / a).toFixed(1)} times that of half`);
}
