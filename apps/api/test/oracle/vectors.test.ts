import { dataset } from "@multivector/data/dataset";
import { vectors } from "@multivector/data/published-vectors";
import { vectors as first } from "@multivector/data/published-vectors/1";
import { DOMAINS, METHOD, METHOD_IDS, METHODS, REPUBLICS, readEvidence, scoresOf } from "@multivector/data/vectors";
import fc from "fast-check";
import { expect, it } from "vitest";
import { app } from "../in-process.ts";

const VECTORS = { 1: first, 2: vectors };
type Item = { country: string; domain: string; year: number; shown: boolean; first: unknown; presence: { holder: string; share: number }[] };
const data = async <T>(path: string) => ((await (await app.request(path)).json()) as { data: T }).data;

/** Who is named first: nobody where too little is known. */
const named = ({ shown, first }: { shown: boolean; first: unknown }) => (shown ? first : null);

const year = fc.integer({ min: METHOD.years[0], max: METHOD.years[1] });
const cell = fc.record({ country: fc.constantFrom(...REPUBLICS), domain: fc.constantFrom(...DOMAINS), year });

it("lists the published vectors that a naive filter finds, one page after another", async () => {
  const query = fc.record(
    { country: fc.constantFrom(...REPUBLICS), domain: fc.constantFrom(...DOMAINS), from: year, shown: fc.boolean() },
    { requiredKeys: ["country"] },
  );
  await fc.assert(
    fc.asyncProperty(query, fc.integer({ min: 3, max: 60 }), async (wanted, limit) => {
      const expected = vectors.vectors.filter(
        (one) =>
          one.country === wanted.country &&
          (wanted.domain === undefined || one.domain === wanted.domain) &&
          (wanted.from === undefined || one.year >= wanted.from) &&
          (wanted.shown === undefined || one.shown === wanted.shown),
      );
      const found: Item[] = [];
      let next: string | null =
        `/v1/vectors?${new URLSearchParams({ ...Object.fromEntries(Object.entries(wanted).map(([name, value]) => [name, String(value)])), limit: String(limit) })}`;
      while (next !== null) {
        const page = (await (await app.request(next)).json()) as { data: Item[]; links: { next: string | null } };
        found.push(...page.data);
        next = page.links.next;
      }
      const key = ({ country, domain, year, first }: Pick<Item, "country" | "domain" | "year" | "first">) => JSON.stringify([country, domain, year, first]);
      expect(found.map(key).sort()).toEqual(expected.map((one) => key({ ...one, first: named(one) as typeof one.first })).sort());
    }),
    { numRuns: 60 },
  );
});

it("explains a vector by rows that are there and add up", async () => {
  await fc.assert(
    fc.asyncProperty(cell, async ({ country, domain, year }) => {
      const response = await app.request(`/v1/vectors/${country}/${domain}/${year}`);
      const published = vectors.vectors.find((one) => one.country === country && one.domain === domain && one.year === year);
      expect(response.status).toBe(published === undefined ? 404 : 200);
      if (published === undefined) return;
      const { data: item } = (await response.json()) as { data: Item & { contributions: { holder: string; share: number; path: string | null }[] } };
      expect(item.first).toEqual(named(published));
      for (const { holder, share } of item.presence) {
        const rows = item.contributions.filter((row) => row.holder === holder);
        expect(rows.reduce((sum, row) => sum + row.share, 0)).toBeCloseTo(share, 3);
      }
      const [row] = item.contributions.filter(({ path }) => path !== null);
      if (row === undefined) return;
      const { status } = await app.request(`/v1/${row.path}`);
      expect([row.path, status]).toEqual([row.path, 200]);
    }),
    { numRuns: 40 },
  );
});

it("gives the scores that the package gives, at any weights", async () => {
  await fc.assert(
    fc.asyncProperty(cell, fc.integer({ min: 1, max: 90 }), fc.nat(99), async ({ country, year }, weight, seed) => {
      const found = await data<{ scores: Item[]; composite: { first: unknown } | null }>(
        `/v1/scores?country=${country}&year=${year}&weights=exports:${weight / 10},security:${weight}&seed=${seed}&draws=200&method=arithmetic`,
      );
      const ours = scoresOf(readEvidence(dataset, country, year), {
        weights: { exports: weight / 10, security: weight },
        seed,
        draws: 200,
        method: "arithmetic",
      });
      expect(found.scores.map(({ first }) => first)).toEqual(ours.scores.map(named));
      expect(found.composite?.first ?? null).toEqual(ours.composite?.first ?? null);
    }),
    { numRuns: 30 },
  );
});

it("gives either method, whatever else is asked for", async () => {
  const cells = fc.record({ country: fc.constantFrom(...REPUBLICS), domain: fc.constantFrom(...DOMAINS), year, method: fc.constantFrom(...METHOD_IDS) });
  await fc.assert(
    fc.asyncProperty(cells, async ({ country, domain, year, method }) => {
      const published = VECTORS[method].vectors.find((one) => one.country === country && one.domain === domain && one.year === year);
      const response = await app.request(`/v1/vectors/${country}/${domain}/${year}?method=${method}`);
      expect(response.status).toBe(published === undefined ? 404 : 200);
      if (published === undefined) return;
      const { data: item } = (await response.json()) as { data: Item & { method: number; methodology: string; missing: string[] } };
      expect([item.method, item.methodology, item.first, item.missing]).toEqual([method, METHODS[method].sha256, named(published), published.missing]);
      const listed = await data<(Item & { method: number })[]>(`/v1/vectors?country=${country}&domain=${domain}&from=${year}&to=${year}&method=${method}`);
      expect(listed.map((one) => [one.method, one.first])).toEqual([[method, named(published)]]);
    }),
    { numRuns: 30 },
  );
});

it("takes how domains are put together by its new name and by the old one, and says by which method", async () => {
  const ask = (query: string) =>
    data<{ method: string; aggregation: string; version: number; composite: object | null }>(`/v1/scores?country=KAZ&year=2019&draws=100&${query}`);
  const [old, now, first] = [await ask("method=arithmetic"), await ask("aggregation=arithmetic"), await ask("method=1&aggregation=arithmetic")];
  expect(old).toEqual(now);
  expect([now.method, now.aggregation, now.version, first.version]).toEqual(["arithmetic", "arithmetic", 2, 1]);
  expect((await ask("")).aggregation).toBe("geometric");
});

it.each([
  ["method=arithmetic&aggregation=geometric", /method is .*arithmetic.*geometric as aggregation says/],
  ["aggregation=median", /one of: geometric, arithmetic/],
  ["method=3", /one of: 1, 2, geometric, arithmetic/],
  ["weights=outlets:2", /weights is .*outlets/],
  ["weights=export:2", /nearest: exports/],
  ["weights=exports:2,exports:3", /each name once/],
  ["weights=exports:-1", /name:weight/],
  ["weights=exports:0,imports:0,debt-service:0,loans:0", /above 0/],
  ["draws=99999", /at most 10000/],
  ["method=median", /one of: 1, 2, geometric, arithmetic/],
  ["year=1990", /at least 1992/],
])("refuses %s, and says what would do", async (query, words) => {
  const response = await app.request(`/v1/scores?country=KAZ&${query}`);
  expect([response.status, ((await response.json()) as { detail: string }).detail]).toEqual([400, expect.stringMatching(words)]);
});
