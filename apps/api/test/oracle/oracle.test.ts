import { dataset, meta } from "@multivector/data/dataset";
import fc from "fast-check";
import { expect, it } from "vitest";
import { createApp } from "../../src/app.ts";
import { diskAssets } from "../../src/data/disk.ts";
import { type Document, valuesOf } from "../contract.ts";
import { byCollection, COLLECTIONS, expectedOf, FIRST, filtersOf, membersOf, TIMED } from "./oracle.ts";

// The same questions in every run; ORACLE_SEED and ORACLE_COUNT ask others and more.
const COUNT = Number(process.env.ORACLE_COUNT ?? 10_000);
const SEED = Number(process.env.ORACLE_SEED ?? 20261125);
const app = createApp({ assets: diskAssets });
const NEWEST = byCollection(Object.entries(dataset).flatMap(([name, { records }]) => records.map((record: object) => [name, record as never] as const)));

const document = (await (await app.request("/openapi.json")).json()) as Document;

const dates = fc
  .tuple(
    fc.integer({ min: 1989, max: 2027 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.constantFrom(4, 7, 10),
    fc.constantFrom("", "", "", "~", "?"),
  )
  .map(([year, month, day, length, mark]) => `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`.slice(0, length) + mark);
const ids = (name: keyof typeof dataset) => fc.constantFrom(...dataset[name].records.map((record: { id: string }) => record.id));
// Mostly states that much is held on, so that a filter decides something.
const countries = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom("KAZ", "KGZ", "TJK", "TKM", "UZB", "RUS", "CHN", "AZE", "GEO", "TUR", "ARM", "IRN") },
  { weight: 1, arbitrary: ids("countries") },
);
const FIELDS: Record<string, fc.Arbitrary<string>> = {
  country: countries,
  organization: ids("organizations"),
  person: ids("people"),
  of: fc.oneof(countries, ids("organizations")),
  party: countries,
  with: countries,
  host: countries,
  operator: countries,
  avoiding: countries,
  in: countries,
  language: fc.constantFrom("en", "ru", "tr"),
  at: dates,
  from: dates,
  to: dates,
};

/** A query of one list: some of its filters, a date or two, an order, a version. */
const queries = fc.constantFrom(...COLLECTIONS, "corridors", "agreements", "deployments", "events", "visits").chain((collection) => {
  const parameters = document.paths[`/v1/${collection}`]?.get?.parameters ?? [];
  const enums = (name: string) => parameters.flatMap((parameter) => (parameter.name === name ? (valuesOf(document, parameter) ?? []) : []));
  const names = [...filtersOf(collection), ...(TIMED[collection] ?? [])];
  const values = Object.fromEntries(names.map((name) => [name, FIELDS[name] ?? fc.constantFrom(...enums(name))]));
  const sorts = {
    claims: ["verdict", "-number"],
    sources: ["published", "-title", "kind"],
    events: ["-start", "title"],
    visits: ["-start", "person"],
    tenures: ["start", "-title"],
    countries: ["-isoNumeric"],
    corridors: ["-lengthKm", "name"],
  };
  const sort = fc.constantFrom(undefined, ...((sorts as Record<string, string[]>)[collection] ?? ["-id"]));
  const asOf = fc.constantFrom(undefined, undefined, undefined, "0.1.0", meta.version);
  // One to three filters: more of them leave nothing over.
  const filters = fc
    .subarray(names, { maxLength: Math.min(3, names.length) })
    .chain((chosen) => fc.record(Object.fromEntries(chosen.map((name) => [name, values[name] as fc.Arbitrary<string>]))));
  return fc.record({ collection: fc.constant(collection), filters, sort, asOf });
});

it(`${COUNT} random questions to the lists get the answer of a naive scan`, { timeout: 240_000 * Math.max(1, COUNT / 10_000) }, async () => {
  let answered = 0;
  let found = 0;
  await fc.assert(
    fc.asyncProperty(queries, async ({ collection, filters, sort, asOf }) => {
      const query = { ...filters, ...(sort === undefined ? {} : { sort }) } as Record<string, string>;
      const search = new URLSearchParams({ ...query, ...(asOf === undefined ? {} : { asOf }), limit: "500" });
      const response = await app.request(`/v1/${collection}?${search}`);
      const world = asOf === "0.1.0" ? FIRST : NEWEST;
      if (response.status === 400) {
        // Ids that the older version did not have, and stretches that end before they begin.
        const { errors } = (await response.json()) as { errors: { parameter: string }[] };
        const backwards = filters.from !== undefined && errors[0]?.parameter === "to";
        expect(
          backwards ||
            (asOf === "0.1.0" &&
              ["country", "organization", "person", "of", "party", "with", "host", "operator", "avoiding", "in"].includes(errors[0]?.parameter ?? "")),
        ).toBe(true);
        return;
      }
      const { data, meta: about } = (await response.json()) as {
        data: Record<string, unknown>[];
        meta: { total: number; least: number | null; most: number | null };
      };
      const timed = ["tenures", "events", "agreements", "deployments", "corridors", "visits"].includes(collection);
      const lines = data.map((item) => (timed ? `${(Object.values(item).at(-1) as { id: string }).id} ${item.holds}` : `${item.id} null`));
      const expected = expectedOf(world, collection, query, meta.horizon);
      // Without an order of its own a list is in the collection's, which the oracle does not know.
      expect(sort === undefined ? lines.toSorted() : lines).toEqual(
        (sort === undefined ? expected.items.toSorted() : expected.items).slice(0, 500).slice(0, sort === undefined ? undefined : 500),
      );
      expect([about.total, about.least, about.most]).toEqual([expected.items.length, expected.least, expected.most]);
      answered++;
      found += lines.length;
    }),
    { numRuns: COUNT, seed: SEED },
  );
  expect(answered).toBeGreaterThan(COUNT * 0.75);
  expect(found).toBeGreaterThan(COUNT);
});

it("2,000 random questions about members get the answer of a naive scan", { timeout: 120_000 }, async () => {
  const role = fc.constantFrom(undefined, "any", "member", "observer", "signatory", "frozen");
  const some = (of: fc.Arbitrary<string>) => fc.option(of, { nil: undefined });
  const asked = fc.record({ at: dates, country: some(ids("countries")), organization: some(ids("organizations")), role });
  await fc.assert(
    fc.asyncProperty(asked, async (given) => {
      const query = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Record<string, string>;
      const walked: string[] = [];
      for (let next: string | null = `/v1/members?${new URLSearchParams({ ...query, limit: "500" })}`; next !== null; ) {
        const { data, links } = (await (await app.request(next)).json()) as {
          data: { membership: string; role: string; holds: string }[];
          links: { next: string | null };
        };
        walked.push(...data.map(({ membership, role: as, holds }) => `${membership} ${as} ${holds}`));
        next = links.next;
      }
      expect(walked.sort()).toEqual(membersOf(NEWEST, query));
    }),
    { numRuns: COUNT / 5, seed: SEED },
  );
});
