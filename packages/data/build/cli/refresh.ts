import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { checkWith } from "../../connectors/frame/check.ts";
import { finishChange } from "../../connectors/frame/commit.ts";
import { fetcher } from "../../connectors/frame/fetcher.ts";
import type { Publisher } from "../../connectors/frame/publisher.ts";
import { compare, refresh } from "../../connectors/frame/refresh.ts";
import { Refused } from "../../connectors/frame/refused.ts";
import { outcomeInWords } from "../../connectors/frame/words.ts";
import { BY_HAND, COMPARERS, READERS } from "../../connectors/registry.ts";
import { nearest } from "../../src/identity/index.ts";
import { ROOT } from "../compile/root.ts";

// `data:refresh [series or comparison …] [--from-cache] [--dry-run] [--accept key …] [--whole]`: reads series anew from their publishers.
// With `--root` it works on another copy of the package, with `--played-by` on answers that a server on this machine plays.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    "from-cache": { type: "boolean", default: false },
    "dry-run": { type: "boolean", default: false },
    accept: { type: "string", multiple: true, default: [] },
    whole: { type: "boolean", default: false },
    root: { type: "string" },
    "played-by": { type: "string" },
    year: { type: "string" },
  },
});
const root = values.root === undefined ? ROOT : resolve(process.env.INIT_CWD ?? process.cwd(), values.root);
const names = [...READERS.flatMap(({ series }) => series), ...COMPARERS.map(({ id }) => id)];
const byHand = positionals.filter((name) => Object.hasOwn(BY_HAND, name));
const unknown = positionals.filter((name) => !names.includes(name) && !Object.hasOwn(BY_HAND, name));
for (const name of byHand) complain(`${name} has no connector: ${BY_HAND[name]}`);
for (const name of unknown) {
  const [near] = nearest(name, [...names, ...Object.keys(BY_HAND)]);
  complain(`${JSON.stringify(name)} is no series${near === undefined ? "" : `; did you mean ${near}?`} Expected one of ${names.join(", ")}`);
}
if (byHand.length + unknown.length === 0) await run();

async function run(): Promise<void> {
  const finished = finishChange(root);
  if (finished.length > 0) console.log(`An earlier refresh was stopped while it put its files in place; now they are there: ${finished.join(", ")}\n`);
  const played = values["played-by"];
  const get = fetcher({
    cache: join(root, "node_modules/.cache/connectors"),
    fromCache: values["from-cache"],
    playedBy: played,
    ...(played === undefined ? {} : { patience: 0 }),
  });
  const year = values.year === undefined ? new Date().getUTCFullYear() : Number(values.year);
  const wanted = (name: string) => positionals.length === 0 || positionals.includes(name);
  const elsewhere = new Set<string>();
  const check = (files: ReadonlyMap<string, string>) => {
    const checked = checkWith(root, files);
    for (const problem of checked.elsewhere) elsewhere.add(problem);
    return checked.problems;
  };
  const options = { root, get, year, accepted: new Set(values.accept), dryRun: values["dry-run"], check };
  for (const reader of READERS.filter(({ series }) => series.some(wanted))) {
    if (unasked(reader.publisher)) continue;
    await orComplain(async () => console.log(`${outcomeInWords(await refresh(reader, options), values.whole)}\n`));
  }
  for (const comparer of COMPARERS.filter(({ id }) => wanted(id))) {
    if (unasked(comparer.publisher)) continue;
    await orComplain(async () => {
      const differences = await compare(comparer, { root, get, year });
      console.log(`${comparer.id}: ${differences.length} differences (${comparer.compares})\n${differences.map((one) => `  ${one}\n`).join("")}`);
    });
  }
  if (elsewhere.size > 0) console.log(`To settle before this can be merged:\n${[...elsewhere].map((one) => `  ${one}`).join("\n")}`);
}

/** Where all are refreshed, a publisher whose key is not there is passed over, and said to be; whoever names it is told what to do. */
function unasked({ key, name }: Publisher): boolean {
  if (key === undefined || positionals.length > 0 || values["from-cache"] || (process.env[key.variable] ?? "") !== "") return false;
  console.log(`${name}: not asked, since there is no key in ${key.variable} (${key.from})\n`);
  return true;
}

async function orComplain(task: () => Promise<void>): Promise<void> {
  try {
    await task();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    complain(`${error.message}\n`);
  }
}

function complain(text: string): void {
  console.error(text);
  process.exitCode = 1;
}
