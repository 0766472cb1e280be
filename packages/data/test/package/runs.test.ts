import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { brotliCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { program, useConsumer } from "./consumer.ts";
import { bundle, expected, expectedScores, kilobytes, LOOKUP, SCORES } from "./questions.ts";
import { snippetsOf } from "./snippets.ts";

const consumer = useConsumer();

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

  it.each(nodes)("finds in Node, and in a page from what was packed: %s", async (node) => {
    const packing = consumer.file(
      "packing.js",
      `import { writeFileSync } from "node:fs";
import { dataset } from "@multivector/data/dataset";
import { packIndex, search, searchIndex } from "@multivector/data/search";
writeFileSync(process.argv[2], packIndex(dataset));
console.log(search(searchIndex(dataset), "Кто президент Таджикистана")[0].says);
`,
    );
    expect(execFileSync(node, [packing, join(consumer.folder, "index.bin")], { encoding: "utf8" })).toBe(
      "Emomali Rahmon: President of Tajikistan since 16 November 1994.\n",
    );
    const text = await bundle(
      consumer.file(
        "finding.js",
        `import { openIndex, search } from "@multivector/data/search";\nglobalThis.result = search(openIndex(globalThis.bytes), "Тоқаев")[0].path;\n`,
      ),
      true,
    );
    // What makes an index stays behind.
    expect(text).not.toContain("what ties them, year by year");
    console.log(`the search in a page: ${kilobytes(brotliCompressSync(text).length)} brotli`);
    const page = createContext({ Intl, Date, Math, JSON, TextDecoder, bytes: new Uint8Array(readFileSync(join(consumer.folder, "index.bin"))) });
    runInContext(`(() => {${text}})()`, page);
    expect(page.result).toBe("people/kassym-jomart-tokayev");
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
