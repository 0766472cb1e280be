import { deepStrictEqual as equal, match, ok } from "node:assert/strict";
import { copyFileSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { copyOf } from "./copy.ts";

// `pnpm --filter @multivector/data run releases`: three releases after one another, in a copy. In the first a field is new; in the second a record has
// another id, one is withdrawn, and the field is deprecated; in the third the field is gone. After each, what an application and a client of the API get.

const copy = copyOf();
const APPLICATION = new URL("application.mjs", import.meta.url);
const begun = performance.now();
const say = (text: string) => console.log(`${((performance.now() - begun) / 1000).toFixed(0).padStart(4)} s  ${text}`);

const FIELD = '    see: z.array(reference("terms")),\n';
const WITH_FIELD = '    origin: z.string().min(2).nullable().describe("Where the word comes from."),\n';
const DEPRECATED =
  '    origin: z.string().min(2).nullable().meta({ deprecated: true, description: "Deprecated since 0.7.0, gone in 0.8.0: see `definition`." }),\n';

function mustPass(what: string, program: string, ...words: string[]): string {
  const { status, output } = copy.run(program, ...words);
  if (status !== 0) throw new Error(`${what}:\n${output.slice(-3000)}`);
  return output;
}

function mustRefuse(what: string, says: RegExp, program: string, ...words: string[]): void {
  const { status, output } = copy.run(program, ...words);
  equal(status, 1, `${what} was not refused`);
  match(output, says);
  say(`refused: ${what}`);
}

/** Enters the release into the history, and builds the package and the API from it. */
function release(version: string, date: string): void {
  copy.edit("package.json", /"version": ".*?"/, `"version": "${version}"`);
  const enter = `const { appendRelease } = await import("./build/release/log.ts"); const { workingState } = await import("./build/release/state.ts");
const { parts, hash, fields } = workingState(process.cwd() + "/"); appendRelease(process.cwd(), { version: ${JSON.stringify(version)}, date: ${JSON.stringify(date)}, hash, fields }, parts);`;
  mustPass(`entering ${version}`, "--input-type=module", "-e", enter);
  mustPass(`building ${version}`, "build/cli/build.ts", "--draws=50");
  mustPass("the API's assets", join(copy.api, "scripts/assets.mjs"));
  say(`released ${version}`);
}

/** What the API answers: status, the new address if it has one, and the body. */
const api = (...addresses: string[]) =>
  copy.ask(`import { createApp } from "./src/app.ts"; import { diskAssets } from "./src/node/disk-assets.ts";
const app = createApp({ assets: diskAssets });
const answers = [];
for (const address of ${JSON.stringify(addresses)}) { const answer = await app.request(address); answers.push({ status: answer.status, location: answer.headers.get("Location"), body: await answer.text() }); }
console.log(JSON.stringify(answers));`) as { status: number; location: string | null; body: string }[];

/** What the application of 0.4.1 gets: the answer, or the words of its refusal. */
const application = () => {
  copyFileSync(APPLICATION, join(copy.api, "application.mjs"));
  return copy.ask(`import { steps } from "./application.mjs";
console.log(JSON.stringify(Object.fromEntries(Object.entries(steps).map(([name, ask]) => { try { return [name, ask() ?? null]; } catch (error) { return [name, error.message]; } }))));`) as Record<
    string,
    unknown
  >;
};

try {
  const words = copy.data;
  // The first: a field more.
  copy.edit("src/schema/signpost.ts", FIELD, FIELD + WITH_FIELD);
  const [some, other] = pickEvents();
  say(`renamed will be ${some.from}, withdrawn ${other}`);
  mustPass("translations", "build/cli/translations.ts");
  release("0.6.0", "2026-12-01");
  const first = application();
  equal(copy.ask('import { terms } from "@multivector/data/terms"; console.log(JSON.stringify(Object.hasOwn(terms.records[0], "origin")))'), true);

  // The second: an id that moves, a record that goes, a field that is deprecated.
  renameSync(join(words, `records/${some.from}.yaml`), join(words, `records/${some.to}.yaml`));
  rmSync(join(words, `records/${other}.yaml`));
  mustRefuse("an id that vanishes", /has no record any more[\s\S]*moved\.yaml/, "build/cli/check.ts");
  copy.edit("moved.yaml", "redirects:\n", `redirects:\n  - from: ${some.from}\n    to: ${some.to}\n    since: 0.7.0\n`);
  copy.edit("moved.yaml", /tombstones:( \[\])?\n?/, `tombstones:\n  - id: ${other}\n    reason: Withdrawn in a rehearsal of releases.\n    since: 0.7.0\n`);
  mustPass("the ids", "build/cli/ids.ts");
  copy.edit("src/schema/signpost.ts", WITH_FIELD, DEPRECATED);
  mustPass("translations", "build/cli/translations.ts");
  release("0.7.0", "2026-12-08");
  equal(application(), first, "the application of 0.4.1 got something else after the second release");
  const schema = JSON.parse(readFileSync(join(words, "dist/schemas/terms.schema.json"), "utf8"));
  equal((schema.$defs?.Term ?? schema).properties.origin.deprecated, true, "the schema does not say that the field is deprecated");
  const [moved, gone, then] = api(`/v1/${some.from}`, `/v1/${other}`, `/v1/${other}?asOf=0.6.0`);
  equal([moved?.status, moved?.location?.endsWith(`/v1/${some.to}`)], [308, true]);
  equal(gone?.status, 410);
  match(gone?.body ?? "", /Withdrawn in a rehearsal of releases/);
  equal(then?.status, 200, "what was withdrawn cannot be read as of the release that had it");
  say("0.7.0: the old id answers 308, the withdrawn one 410 with its reason, and 200 as of 0.6.0");

  // The third: the field is gone.
  copy.edit("src/schema/signpost.ts", DEPRECATED, "");
  mustPass("translations", "build/cli/translations.ts");
  mustRefuse("a field that goes without a changeset", /the data changed by major since 0\.7\.0/, "build/cli/check.ts", "--changeset");
  release("0.8.0", "2026-12-15");
  equal(application(), first, "the application of 0.4.1 got something else after the third release");
  const [still, stillGone, asOf] = api(`/v1/${some.from}`, `/v1/${other}`, "/v1/terms?asOf=0.7.0");
  equal([still?.status, stillGone?.status, asOf?.status], [308, 410, 200]);
  const releases = copy.ask(
    'import { history } from "@multivector/data/history"; import { dataset } from "@multivector/data/dataset"; import { datasetAsOf } from "@multivector/data"; console.log(JSON.stringify(["0.6.0", "0.7.0", "0.8.0"].map((version) => { const { dataset: then } = datasetAsOf(dataset, history, version); return [then.events.records.length, Object.hasOwn(then.terms.records[0], "origin")]; })));',
  ) as [number, boolean][];
  equal(
    releases.map(([, origin]) => origin),
    [true, true, false],
  );
  equal(
    releases.map(([events]) => events - (releases[0]?.[0] ?? 0)),
    [0, -1, -1],
  );
  say("0.8.0: ids answer as before, and each release can be read as it stood, with the field and without");
  ok(Object.keys(first).length > 30);
  say(`the application of 0.4.1: ${Object.keys(first).length} steps, the same in all three releases`);
} finally {
  copy.remove();
}

/** Two events that no other record names, whose sources others cite too, so that neither change moves anything else. */
function pickEvents(): [{ from: string; to: string }, string] {
  const texts = new Map(
    readdirSync(join(copy.data, "records"), { recursive: true, withFileTypes: true }).flatMap((entry) =>
      entry.isFile() ? [[entry.name, readFileSync(join(entry.parentPath, entry.name), "utf8")] as const] : [],
    ),
  );
  const elsewhere = (words: string, file: string) => [...texts].some(([name, text]) => name !== file && text.includes(words));
  const free = readdirSync(join(copy.data, "records/events")).filter((file) => {
    const id = file.replace(/\.yaml$/, "");
    const cited = [...(texts.get(file) ?? "").matchAll(/source: (\S+)/g)].map(([all]) => all);
    return /^20[01]\d-/.test(id) && !elsewhere(id, file) && cited.every((source) => elsewhere(`${source}\n`, file));
  });
  const [one, two] = free.map((file) => `events/${file.replace(/\.yaml$/, "")}`);
  if (one === undefined || two === undefined) throw new Error("no event that nothing refers to");
  return [{ from: one, to: `${one}-renamed` }, two];
}
