import { execFileSync, spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { COLLECTIONS } from "../../src/index.ts";
import { membershipsAt, published } from "../../src/query/index.ts";
import { readEvidence, scoresOf } from "../../src/vectors/index.ts";
import { dataset } from "../dataset.ts";
import { type Consumer, installPacked, program } from "./consumer.ts";
import { snippetsOf } from "./snippets.ts";

let consumer: Consumer;
beforeAll(() => {
  consumer = installPacked();
});
afterAll(() => rmSync(consumer.folder, { recursive: true, force: true }));

const LOOKUP = `import { membershipsAt } from "@multivector/data";
import { memberships } from "@multivector/data/memberships";

export const answer = () => JSON.stringify(membershipsAt(memberships, { organization: "csto", at: "2007-01-01" }));
`;
const expected = JSON.stringify(membershipsAt(dataset.memberships, { organization: "csto", at: "2007-01-01" }));

// The evidence travels with the code, so that draws alone are compared.
const evidence = readEvidence(dataset, "KAZ", 2023);
const SCORES = `import { scoresOf } from "@multivector/data/vectors";

export const answer = () => JSON.stringify(scoresOf(${JSON.stringify(evidence)}, { draws: 2000 }));
`;
const expectedScores = JSON.stringify(scoresOf(evidence, { draws: 2_000 }));

const bundle = async (entry: string, minify = false) => {
  const result = await build({ entryPoints: [entry], bundle: true, write: false, format: "esm", platform: "browser", minify, logLevel: "silent" });
  return result.outputFiles[0]?.text ?? "";
};
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

describe("the tarball", () => {
  it("holds what is documented and nothing of how it is made", () => {
    const files = readdirSync(consumer.installed, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(consumer.installed.length + 1));
    for (const name of ["README.md", "LICENSE", "LICENSE-DATA", "package.json", "dist/index.js", "dist/index.d.ts", "dist/datapackage.json"]) {
      expect(files).toContain(name);
    }
    expect(files.filter((file) => /^(src|build|test|records)\/|\.test\.|\.yaml$|tsconfig|\/(rules|compile|load|publish|monte-carlo)\//.test(file))).toEqual([]);
    const unpacked = files.reduce((sum, file) => sum + statSync(join(consumer.installed, file)).size, 0);
    console.log(`tarball: ${kilobytes(statSync(consumer.tarball).size)} packed, ${kilobytes(unpacked)} unpacked, ${files.length} files`);
  });

  it("has no dependency and no node: import outside the schemas", () => {
    const manifest = JSON.parse(readFileSync(join(consumer.installed, "package.json"), "utf8"));
    expect(manifest.dependencies ?? {}).toEqual({});
    for (const file of readdirSync(join(consumer.installed, "dist"), { recursive: true, encoding: "utf8" })) {
      if (!file.endsWith(".js")) continue;
      const text = readFileSync(join(consumer.installed, "dist", file), "utf8");
      expect(text, file).not.toMatch(/from "node:/);
      if (!file.startsWith("schema/")) expect(text, file).not.toMatch(/from "zod"/);
    }
  });

  it("is clean for publint and are-the-types-wrong", () => {
    const publint = spawnSync(process.execPath, [program("publint", "src/cli.js"), consumer.installed, "--strict"], { encoding: "utf8" });
    expect(publint.status, publint.stdout + publint.stderr).toBe(0);
    const attw = spawnSync(process.execPath, [program("@arethetypeswrong/cli", "dist/index.js"), consumer.tarball, "--profile", "esm-only", "--no-color"], {
      encoding: "utf8",
    });
    expect(attw.status, attw.stdout + attw.stderr).toBe(0);
  });
});

describe("types", () => {
  it.each(["nodenext", "bundler"])("resolve under moduleResolution %s, strictly, libraries checked", (resolution) => {
    const module = resolution === "nodenext" ? "nodenext" : "esnext";
    for (const dependency of ["zod", "@types/node"]) consumer.link(dependency);
    consumer.file(
      "tsconfig.json",
      JSON.stringify({
        compilerOptions: {
          strict: true,
          exactOptionalPropertyTypes: true,
          noUncheckedIndexedAccess: true,
          noPropertyAccessFromIndexSignature: true,
          noImplicitReturns: true,
          noUnusedLocals: true,
          allowJs: true,
          checkJs: true,
          noEmit: true,
          target: "es2023",
          lib: ["es2023", "dom"],
          types: ["node"],
          module,
          moduleResolution: resolution,
        },
        files: ["types.ts", ...snippetsOf().map(({ name, text }) => consumer.file(name, text))],
      }),
    );
    consumer.file(
      "types.ts",
      `import { asCountry, type CountryId, membershipsAt, observations, tenuresAt, visitsBetween, type Membership, type MembershipsAt } from "@multivector/data";
import { dataset, meta } from "@multivector/data/dataset";
import { memberships } from "@multivector/data/memberships";
import { EventSchema } from "@multivector/data/schema";
const answer: MembershipsAt = membershipsAt(memberships, { at: "2007-01-01", role: "signatory" });
const first: Membership | undefined = dataset.memberships.records[0];
// @ts-expect-error a role that does not exist
membershipsAt(memberships, { at: "2007-01-01", role: "boss" });
// @ts-expect-error a state by two letters
membershipsAt(memberships, { country: "KZ" });
// @ts-expect-error a body with a slip
membershipsAt(memberships, { organization: "ctso" });
// @ts-expect-error a body with a slip, in a list
membershipsAt(memberships, { organization: ["csto", "ctso"] });
// @ts-expect-error an option that does not exist
membershipsAt(memberships, { org: "csto" });
// @ts-expect-error the whole dataset is no collection
membershipsAt(dataset, { organization: "csto" });
// @ts-expect-error another collection
membershipsAt(dataset.events, { organization: "csto" });
// @ts-expect-error a series that does not exist
observations(dataset.series, { series: "trade-kz", item: "imports", entity: "KAZ", partner: "CHN" });
// @ts-expect-error an end that has another name
visitsBetween(dataset.visits, { until: "2022" });
// @ts-expect-error a person by last name
tenuresAt(dataset.tenures, { person: "putin" });
// @ts-expect-error a count over a selection has no most
const most: number = visitsBetween(dataset.visits).most;
export const typed: [CountryId, number, number | null] = [asCountry("Kazakhstan"), membershipsAt(memberships, { country: asCountry("kz") }).least, most];
export const out: [number, string | undefined, string, string] = [answer.least, first?.country, meta.version, EventSchema.parse({}).title];
`,
    );
    const result = spawnSync(process.execPath, [program("typescript", "bin/tsc"), "-p", consumer.folder], { encoding: "utf8" });
    for (const dependency of ["zod", "@types/node"]) rmSync(join(consumer.folder, "node_modules", dependency));
    expect(result.stdout).toBe("");
    expect(result.status).toBe(0);
  });
});

// The Node that runs the tests, the one that started them if it is another, and any named by hand (`test:nodes`).
const nodes = [...new Set([process.execPath, ...(process.env.HOST_NODE ?? "").split(":"), ...(process.env.MULTIVECTOR_NODES ?? "").split(":")])].filter(
  (path) => path !== "",
);

describe("the package runs", () => {
  it.each(nodes)("in Node: %s", (node) => {
    consumer.file("lookup.js", LOOKUP);
    const main = consumer.file(
      "main.js",
      `import { answer } from "./lookup.js";
import { dataset } from "@multivector/data/dataset";
import { membershipsAt, checkClaim } from "@multivector/data";
console.log(answer());
console.log(dataset.claims.records.filter((claim) => checkClaim(dataset, claim)?.holds).length);
`,
    );
    const [lookup, checks] = execFileSync(node, [main], { encoding: "utf8" }).split("\n");
    console.log(`ran in Node ${execFileSync(node, ["--version"], { encoding: "utf8" }).trim()}`);
    expect(lookup).toBe(expected);
    expect(Number(checks)).toBeGreaterThanOrEqual(12);
  });

  it("with Zod, at ./schema, where it checks its own records", () => {
    consumer.link("zod");
    const main = consumer.file(
      "schema.js",
      `import { schemas } from "@multivector/data/schema";
import { dataset } from "@multivector/data/dataset";
const wrong = Object.entries(schemas).flatMap(([name, schema]) => dataset[name].records.filter((record) => !schema.safeParse(record).success));
console.log(wrong.length, schemas.events.safeParse({}).success);
`,
    );
    const output = execFileSync(process.execPath, [main], { encoding: "utf8" });
    rmSync(join(consumer.folder, "node_modules/zod"));
    expect(output).toBe("0 false\n");
  });

  it("in workerd, to the byte", async () => {
    consumer.file("lookup.js", LOOKUP);
    consumer.file("scores.js", SCORES);
    const entry = consumer.file(
      "worker.js",
      `import { answer } from "./lookup.js";
import { answer as scores } from "./scores.js";
const expected = ${JSON.stringify(expected)};
const expectedScores = ${JSON.stringify(expectedScores)};
export default { test() {
  if (answer() !== expected) throw new Error("another answer: " + answer());
  if (scores() !== expectedScores) throw new Error("other draws: " + scores());
} };
`,
    );
    consumer.file("bundle.js", await bundle(entry));
    const config = consumer.file(
      "test.capnp",
      `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [(name = "main", worker = (
  modules = [(name = "bundle.js", esModule = embed "bundle.js")], compatibilityDate = "2026-01-01"))]);
`,
    );
    const result = spawnSync(program("workerd", "bin/workerd"), ["test", config], { encoding: "utf8" });
    expect(result.status, result.stderr).toBe(0);
    expect(result.stderr).toMatch(/PASS/);
  });

  it("in a browser bundle, which carries the memberships and nothing else", async () => {
    consumer.file("lookup.js", LOOKUP);
    const entry = consumer.file("page.js", `import { answer } from "./lookup.js";\nglobalThis.result = answer();\n`);
    const text = await bundle(entry, true);
    // No global of Node is at hand there.
    const page = createContext({ Intl, Date, Math, JSON });
    runInContext(`(() => {${text}})()`, page);
    expect(page.result).toBe(expected);
    expect(text).not.toContain("2022-01-06-csto-deployment-kazakhstan");
    consumer.file("scores.js", SCORES);
    const drawing = await bundle(consumer.file("drawing.js", `import { answer } from "./scores.js";\nglobalThis.result = answer();\n`), true);
    const drawn = createContext({});
    runInContext(`(() => {${drawing}})()`, drawn);
    expect(drawn.result).toBe(expectedScores);
    console.log(`scores in a page: ${kilobytes(brotliCompressSync(drawing).length)} brotli with the evidence of a republic and year`);
    const engine = await bundle(consumer.file("engine.js", `export { membershipsAt } from "@multivector/data";\n`), true);
    console.log(
      `one membership lookup: ${kilobytes(text.length)} minified, ${kilobytes(brotliCompressSync(text).length)} brotli` +
        ` (the query alone ${kilobytes(engine.length)}, ${kilobytes(brotliCompressSync(engine).length)} brotli; the rest is every membership with its receipts)`,
    );
  });
});

describe("snippets of the READMEs", () => {
  it.each(snippetsOf())("print what is said beside them: $name", ({ name, text, prints }) => {
    const output = execFileSync(process.execPath, [consumer.file(name, text)], { encoding: "utf8", cwd: consumer.folder });
    expect(output.trimEnd().split("\n")).toEqual(prints);
  });
});

describe("sizes", () => {
  const brotli = (path: string) => brotliCompressSync(readFileSync(join(consumer.installed, path))).length;
  const sum = (paths: readonly string[]) => paths.reduce((total, path) => total + brotli(path), 0);
  const below = (folder: string, end: string) =>
    readdirSync(join(consumer.installed, folder))
      .filter((name) => name.endsWith(end))
      .map((name) => `${folder}/${name}`);

  it("are within their budgets, in brotli", async () => {
    const lookup = await bundle(
      consumer.file("lean.js", `${LOOKUP.replace("@multivector/data/memberships", "@multivector/data/memberships/csto")}globalThis.result = answer();\n`),
      true,
    );
    const page = createContext({ Intl, Date, Math, JSON });
    runInContext(`(() => {${lookup.replace(/export\s*\{[^}]*\};?/, "")}})()`, page);
    expect(page.result).toBe(expected);
    const collections = below("dist/data", ".js").filter(
      (path) => !/\/(dataset|meta|history|moved|series|published-vectors(\/\d)?|sources|receipts)\.js$/.test(path),
    );
    const told = ["dist/data/sources.js", "dist/data/receipts.js"];
    const placed = "dist/geo/events.geojson";
    const sources = dataset.sources.records.length;
    const records = COLLECTIONS.reduce((total, name) => total + dataset[name].records.length, 0) - dataset.series.records.length - sources;
    const dossiers: [what: string, bytes: number, budget: number][] = [];
    for (const path of below("dist/data/dossiers", ".js")) {
      const { dossier } = await import(join(consumer.installed, path));
      const held = Object.values<{ records: unknown[] }>(dossier).reduce((total, collection) => total + collection.records.length, 0);
      dossiers.push([path, brotli(path), 3_000 + 150 * held]);
    }
    // What grows with the records is held to so many bytes a record, and the total is printed.
    const measured: [what: string, bytes: number, budget: number][] = [
      ["one lookup, with the memberships of one organization", brotliCompressSync(lookup).length, 5_500],
      ...dossiers,
      ["all records without series and sources", sum(collections), 95 * records],
      ["the sources, and what they say", sum(told), 115 * sources],
      ["geometry without events", sum([...below("dist/geo", "json"), ...below("geo", ".json")].filter((path) => path !== placed)), 35_000],
      ["events on a map", brotli(placed), 36 * dataset.events.records.length],
    ];
    for (const [what, bytes, budget] of measured) console.log(`${what}: ${kilobytes(bytes)} of ${kilobytes(budget)}`);
    expect(measured.filter(([, bytes, budget]) => bytes > budget)).toEqual([]);
  });

  it("are paid for what is asked alone: no collection imports another", () => {
    for (const path of [
      ...below("dist/data", ".js"),
      ...below("dist/data/series", ".js"),
      ...below("dist/data/memberships", ".js"),
      ...below("dist/data/dossiers", ".js"),
    ]) {
      if (path.endsWith("/dataset.js")) continue;
      expect(readFileSync(join(consumer.installed, path), "utf8"), path).not.toMatch(/^import /m);
    }
  });

  it("of time: the queries are loaded in a moment (printed, not judged)", () => {
    const program = consumer.file(
      "init.js",
      `const before = performance.now();\nawait import("@multivector/data");\nconsole.log(performance.now() - before);\n`,
    );
    const runs = Array.from({ length: 9 }, () => Number(execFileSync(process.execPath, [program], { encoding: "utf8" }))).sort((a, b) => a - b);
    console.log(`loading @multivector/data: ${runs[4]?.toFixed(1)} ms (median of nine, ${runs[0]?.toFixed(1)} to ${runs[8]?.toFixed(1)})`);
    expect(runs).toHaveLength(9);
  });
});

describe("the command line", () => {
  /** In a process of its own, as people run it. */
  const start = (...args: string[]) => spawnSync(process.execPath, [join(consumer.installed, "bin/multivector.mjs"), ...args], { encoding: "utf8" });
  /** The same program of the same installed package, in this process: what the first test shows to be one. */
  let main: (words: readonly string[], terminal: { out: (text: string) => void; err: (text: string) => void }) => number;
  beforeAll(async () => {
    ({ main } = await import(join(consumer.installed, "bin/cli.mjs")));
  });
  const run = (...args: string[]) => {
    const [out, err]: [string[], string[]] = [[], []];
    const status = main(args, { out: (text) => out.push(`${text}\n`), err: (text) => err.push(`${text}\n`) });
    return { status, stdout: out.join(""), stderr: err.join("") };
  };

  it("prints and ends as it answers", () => {
    for (const words of [["at", "2007-01-01", "csto"], ["check", "2"], ["frobnicate"], ["--version"]]) expect(start(...words)).toMatchObject(run(...words));
  });

  it("answers as the query does, as a table, as JSON and as Markdown", () => {
    const json = run("at", "2007-01-01", "csto", "--json");
    expect(JSON.parse(json.stdout).members).toEqual(published(JSON.parse(expected).members));
    expect(run("at", "2007-01-01", "csto").stdout).toMatch(/: 7\n.*state.*\n.*Armenia/);
    expect(run("at", "2007-01-01", "csto", "--markdown").stdout).toContain("| Uzbekistan | member | yes | 2006-08-16 |");
    expect(run("at", "2024-06-01", "KAZ").stdout).toContain("Eurasian Economic Union");
    expect(run("at", "2007-01-01", "csto", "--as-of", "0.1.0").stdout).toMatch(/: 7\n/);
  });

  it("takes what people call it, and answers to one id", () => {
    const { stdout } = run("at", "2007-01-01", "csto");
    for (const text of ["CSTO", "ОДКБ", "collective security treaty organization"]) expect(run("at", "2007-01-01", text).stdout).toBe(stdout);
    for (const text of ["kz", "KAZ", "398", "Kazakhstan", "Казахстан"]) expect(JSON.parse(run("at", "2007", text, "--json").stdout).country).toBe("KAZ");
    expect(run("cite", "Uzbekistan").stdout).toContain("countries/UZB in Multivector");
  });

  it("says now for the last day known, at least where there is no most, and what limits the answer", () => {
    expect(run("at", "csto").stdout).toMatch(/, 23 November 2026: \d\nAs known on 23 November 2026/);
    expect(run("at", "2050", "csto").stdout).toMatch(/2050 lies beyond the horizon of the dataset; the answer is what was known on 2026-11-23/);
    expect(run("at", "2007-01-01", "KAZ").stdout).toMatch(/: at least \d+\n(?:.*\n)*?.*selection/);
    expect(run("at", "1850", "csto").stdout).toMatch(/: at least 0\n.*Covered from/);
  });

  it("checks a text sentence by sentence, without a judgement", () => {
    const { status, stdout } = run("check", "Uzbekistan left the CSTO in 2012. The moon is made of cheese.");
    expect([status, stdout]).toEqual([0, expect.stringMatching(/memberships\/csto-uzb(?:.*\n)*The moon is made of cheese\.\n {2}nothing is held about this/)]);
    expect(run("check", "The moon is made of cheese.").status).toBe(3);
    expect(JSON.parse(run("check", "Uzbekistan left the CSTO in 2012.", "--json").stdout).sentences).toHaveLength(1);
    expect(run("--version").stdout).toMatch(/^multivector \d+\.\d+\.\d+, as known on \d{4}-\d{2}-\d{2}\n$/);
  });

  it("checks claims, and tells by its exit code", () => {
    expect(run("check", "17")).toMatchObject({ status: 0, stdout: expect.stringMatching(/holds: the dataset answers (at least )?4/) });
    expect(run("check", "2")).toMatchObject({ status: 3, stderr: expect.stringMatching(/has no check/) });
    const last = Math.max(...dataset.claims.records.map(({ number }) => number));
    expect(run("check", "99")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(`expected the number of a claim, 1 to ${last},`),
    });
    expect(run("check", "30")).toMatchObject({ status: 0, stdout: expect.stringMatching(/^30 is claim 60 now\.\n60\. /) });
  });

  it("cites, compares releases, and explains what it cannot do", () => {
    expect(run("cite", "csto-uzb").stdout).toMatch(/Uzbekistan in Collective Security Treaty Organization.*memberships\/csto-uzb in Multivector, version \d/s);
    expect(run("diff", "--json").status).toBe(0);
    expect(run("at", "2007-13", "csto")).toMatchObject({ status: 2, stderr: expect.stringMatching(/expected a date that exists/) });
    expect(run("at", "2007", "nowhere")).toMatchObject({ status: 2, stderr: expect.stringMatching(/expected the id or a name of a state or an organization/) });
    expect(run("at", "2007", "ctso")).toMatchObject({ status: 2, stderr: expect.stringMatching(/nearest: .*csto/) });
    expect(run("cite", "csto-uzbek")).toMatchObject({ status: 2, stderr: expect.stringMatching(/nearest: .*csto-uzb/) });
    for (const words of [
      ["at"],
      ["at", "2007"],
      ["at", "2007", "csto", "KAZ"],
      ["at", "2007", "csto", "--jsn"],
      ["at", "csto", "--json", "--markdown"],
      ["check"],
      ["diff", "--as-of", "0.1.0"],
    ])
      expect([words, run(...words).status]).toEqual([words, 2]);
    expect(run("frobnicate")).toMatchObject({ status: 2 });
    expect(run("at", "--wrong")).toMatchObject({ status: 2 });
    expect(run("--help")).toMatchObject({ status: 0, stdout: expect.stringMatching(/^usage:/) });
    for (const { stderr } of [run("frobnicate"), run("at", "--wrong")]) expect(stderr).not.toMatch(/at .*\.mjs:\d+/);
  });
});
