import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createStore } from "../data/store.ts";
import { diskAssets } from "../node/disk-assets.ts";
import { schemaOf } from "./argument.ts";
import { callTool } from "./call.ts";
import { readResource } from "./resources.ts";
import type { Tool } from "./tool.ts";
import { TOOLS } from "./tools.ts";

const store = createStore(diskAssets);

/** A question that each tool answers, to which one thing wrong is added. */
const RIGHT: Readonly<Record<string, Record<string, unknown>>> = {
  search: { query: "gas" },
  record: { id: "csto-uzb" },
  list: { collection: "terms" },
  facts_at: { about: "KAZ" },
  relation: { a: "KAZ", b: "RUS", part: "votes" },
  what_changed: { from: "2022" },
  who_leads: { country: "UZB", domain: "economy", year: "2023" },
  observations: { entity: "KAZ", series: "gdp" },
  check_claim: { claim: 17 },
  draft_event: {},
};
const rightOf = ({ name }: Tool) => RIGHT[name] ?? {};
const anyTool = fc.constantFrom(...TOOLS);
const options = TOOLS.flatMap((tool) => Object.keys(tool.takes).map((option) => ({ tool, option })));
const anyOption = fc.constantFrom(...options);

async function isRefused(tool: Tool, given: Record<string, unknown>): Promise<string> {
  const called = await callTool(tool, given, store);
  if (!("refusal" in called)) throw new Error(`${tool.name} ${JSON.stringify(given)} was answered: ${JSON.stringify(called.answer).slice(0, 200)}`);
  expect(called.refusal.length).toBeGreaterThan(10);
  return called.refusal;
}

/** No id, name, title or symbol of anything: made so that no language has it. */
const noName = fc.stringMatching(/^zq[a-z0-9]{5,12}xq$/);
const names = TOOLS.flatMap((tool) =>
  [
    "about",
    "a",
    "b",
    "country",
    "organization",
    "with",
    "person",
    "visitor",
    "host",
    "operator",
    "avoiding",
    "series",
    "entity",
    "partner",
    "part",
    "item",
    "collection",
    "domain",
    "kinds",
    "by",
    "vote",
  ]
    .filter((option) => Object.hasOwn(tool.takes, option))
    .map((option) => ({ tool, option })),
);
const words = ["kind", "type", "role", "office", "status", "choice", "issue", "stance", "verdict", "future", "domain"].map((option) => ({ option }));
const dated = options.filter(({ option }) => ["at", "from", "to", "on", "year"].includes(option));

/** Values of types that an argument does not take. */
function foreign({ tool, option }: (typeof options)[number]): fc.Arbitrary<unknown> {
  const schema = JSON.stringify(schemaOf(tool.takes).properties[option]);
  const takes = (type: string) => schema.includes(`"type":"${type}"`);
  const numbers = takes("integer")
    ? fc.double({ noInteger: true, noNaN: true })
    : ["at", "from", "to", "on", "year"].includes(option)
      ? fc.oneof(fc.double({ noInteger: true, noNaN: true }), fc.integer({ max: 999 }))
      : fc.oneof(fc.integer(), fc.double());
  const others: fc.Arbitrary<unknown>[] = [
    fc.constant(null),
    fc.object({ maxDepth: 1 }),
    numbers,
    fc.constant([]),
    fc.array(fc.constantFrom(null, {}, [], true), { minLength: 1, maxLength: 3 }),
  ];
  if (!takes("boolean")) others.push(fc.boolean());
  if (!takes("string")) others.push(fc.string());
  return fc.oneof(...others);
}

const RUNS = { seed: 20261128 } as const;

describe("what no tool answers", () => {
  it("an argument that it has not", async () => {
    await fc.assert(
      fc.asyncProperty(
        anyTool,
        fc.oneof(fc.string({ minLength: 1, maxLength: 20 }), fc.constantFrom("__proto__", "constructor", "toString", "At", "countries", "ids")),
        fc.anything({ maxDepth: 1 }),
        async (tool, option, value) => {
          fc.pre(!Object.hasOwn(tool.takes, option));
          const given = Object.fromEntries([...Object.entries(rightOf(tool)), [option, value]]);
          expect(await isRefused(tool, given)).toContain("has no argument");
        },
      ),
      { ...RUNS, numRuns: 3000 },
    );
  });

  it("a value of another type", async () => {
    await fc.assert(
      fc.asyncProperty(
        anyOption.chain((one) => fc.tuple(fc.constant(one), foreign(one))),
        async ([{ tool, option }, value]) => void (await isRefused(tool, { ...rightOf(tool), [option]: value })),
      ),
      { ...RUNS, numRuns: 3000 },
    );
  });

  it("a name of nobody and nothing, alone or in a list", async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), noName, fc.boolean(), async ({ tool, option }, name, inList) => {
        const isMany = Array.isArray((schemaOf(tool.takes).properties[option] as { anyOf?: unknown }).anyOf);
        await isRefused(tool, { ...rightOf(tool), [option]: inList && isMany ? [name] : name });
      }),
      { ...RUNS, numRuns: 600 },
    );
  });

  it("a record that is not held", async () => {
    const record = TOOLS.find(({ name }) => name === "record") as Tool;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom("", "events/", "sources/", "countries/", "claims/", "things/"), noName, async (collection, name) => {
        expect(await isRefused(record, { id: collection + name })).toContain("no record has this id");
        expect(() => readResource(store.newest.dataset, `multivector://${collection}${name}`)).toThrow();
      }),
      { ...RUNS, numRuns: 120 },
    );
  });

  it("a word that a collection does not know, and a filter that it has not", async () => {
    const list = TOOLS.find(({ name }) => name === "list") as Tool;
    const collections = [
      "memberships",
      "tenures",
      "events",
      "agreements",
      "deployments",
      "corridors",
      "visits",
      "ballots",
      "votes",
      "positions",
      "claims",
      "sources",
      "people",
      "articles",
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...collections),
        fc.constantFrom(...words),
        noName,
        async (collection, { option }, word) => void (await isRefused(list, { collection, [option]: word })),
      ),
      { ...RUNS, numRuns: 1400 },
    );
  });

  it("a date that is none", async () => {
    const noDate = fc.oneof(
      fc.constantFrom(
        "2019-02-30",
        "2019-13",
        "2019-00",
        "19",
        "20190",
        "2019-5",
        "2019-05-1",
        "next year",
        "2019/05/01",
        "-2019",
        "1e3",
        "2019-05-01T00:00",
        "NaN",
      ),
      fc.stringMatching(/^[a-z]{1,10}$/).filter((word) => word !== "now" && word !== "today"),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...dated), noDate, async ({ tool, option }, date) => void (await isRefused(tool, { ...rightOf(tool), [option]: date }))),
      { ...RUNS, numRuns: 1200 },
    );
  });

  it("a stretch that ends before it begins", async () => {
    const stretches: [string, Record<string, unknown>][] = [
      ["what_changed", {}],
      ["observations", { entity: "KAZ", series: "gdp" }],
      ...["events", "visits", "ballots", "votes", "memberships", "tenures", "deployments"].map((collection): [string, Record<string, unknown>] => [
        "list",
        { collection },
      ]),
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...stretches),
        fc.integer({ min: 1000, max: 2998 }),
        fc.integer({ min: 1, max: 900 }),
        fc.boolean(),
        async ([name, given], from, back, asText) => {
          const to = Math.max(1000, from - back);
          fc.pre(to < from);
          const tool = TOOLS.find((one) => one.name === name) as Tool;
          await isRefused(tool, { ...given, from: asText ? String(from) : from, to: asText ? `${to}-12-31` : to });
        },
      ),
      { ...RUNS, numRuns: 600 },
    );
  });

  it("a page that there is not", async () => {
    const paged = TOOLS.filter(({ takes }) => Object.hasOwn(takes, "limit"));
    const wrong = fc.oneof(
      fc.record({ limit: fc.oneof(fc.integer({ max: 0 }), fc.integer({ min: 101 })) }),
      fc.record({
        cursor: fc.oneof(
          fc.string({ maxLength: 40 }),
          fc.tuple(fc.string(), fc.integer()).map(([mark, place]) => `${store.newest.version}@${mark}@${place}`),
        ),
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paged), wrong, async (tool, page) => void (await isRefused(tool, { ...rightOf(tool), ...page }))),
      { ...RUNS, numRuns: 700 },
    );
  });
});
