import { AGGREGATE_IDS } from "@multivector/data";
import { dataset, meta } from "@multivector/data/dataset";
import fc from "fast-check";
import { expect, it } from "vitest";
import { valuesOf as choicesOf } from "../contract.ts";
import { app, document } from "../in-process.ts";
import {
  ballotsOf,
  byCollection,
  COLLECTIONS,
  type Covered,
  countsOf,
  expectedOf,
  FIRST,
  filtersOf,
  groupsOf,
  membersOf,
  refused,
  sumsOf,
  TIMED,
  type ValueRow,
  valuesOf,
} from "./oracle.ts";

// The same questions in every run; ORACLE_SEED and ORACLE_COUNT ask others and more.
const COUNT = Number(process.env.ORACLE_COUNT ?? 4_000);
const SEED = Number(process.env.ORACLE_SEED ?? 20261125);
const timeout = 240_000 * Math.max(1, COUNT / 10_000);
const NEWEST = byCollection(Object.entries(dataset).flatMap(([name, { records }]) => records.map((record: object) => [name, record as never] as const)));
const { horizon } = meta;

interface About {
  total: number;
  at: string | null;
  least: number | null;
  most: number | null;
  possible: number | null;
  limits: { code: string }[];
}
const codesOf = ({ limits }: About) => [...new Set(limits.map(({ code }) => code))].sort();

/** All items of a list, page by page, and what the first page says of them; null where the question is refused. */
async function walk<Item>(path: string, query: Record<string, string>, limit = 500): Promise<{ data: Item[]; meta: About } | null> {
  const data: Item[] = [];
  let about: About | undefined;
  for (let next: string | null = `${path}?${new URLSearchParams({ ...query, limit: String(limit) })}`; next !== null; ) {
    const response = await app.request(next);
    if (response.status === 400) return null;
    expect(response.status).toBe(200);
    const page = (await response.json()) as { data: Item[]; meta: About; links: { next: string | null } };
    data.push(...page.data);
    about ??= page.meta;
    next = page.links.next;
  }
  return { data, meta: about as About };
}

/** The same as one table; null where the question is refused. */
async function whole<Item>(path: string, query: Record<string, string>): Promise<Item[] | null> {
  const response = await app.request(`${path}.ndjson?${new URLSearchParams(query)}`);
  if (response.status === 400) return null;
  const text = await response.text();
  return text === ""
    ? []
    : text
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line) as Item);
}

const dates = fc.oneof(
  {
    weight: 12,
    arbitrary: fc
      .tuple(
        fc.integer({ min: 1989, max: 2027 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        fc.constantFrom(4, 7, 10),
        fc.constantFrom("", "", "", "~", "?"),
      )
      .map(([year, month, day, length, mark]) => `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`.slice(0, length) + mark),
  },
  // Where time is cut: the horizon, the days around it, and far from everything.
  { weight: 1, arbitrary: fc.constantFrom(horizon, "2026", "2026-11", "2026-11-24", "2050", "1850", "1991-01-01", "1990-12-31") },
);
const ids = (name: keyof typeof dataset) => fc.constantFrom(...dataset[name].records.map((record: { id: string }) => record.id));
/** One value or several, as a list is written. */
const some = (one: fc.Arbitrary<string>, weight = 3) =>
  fc.oneof({ weight, arbitrary: one }, { weight: 1, arbitrary: fc.uniqueArray(one, { minLength: 2, maxLength: 4 }).map((all) => all.join(",")) });
// Mostly states that much is held on, so that a filter decides something.
const countries = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom("KAZ", "KGZ", "TJK", "TKM", "UZB", "RUS", "CHN", "AZE", "GEO", "TUR", "ARM", "IRN") },
  { weight: 1, arbitrary: ids("countries") },
);
const parties = fc.oneof({ weight: 3, arbitrary: countries }, { weight: 1, arbitrary: fc.constantFrom("eu", "csto", "cis", "eaeu", "nato", "sco") });
const FIELDS: Record<string, fc.Arbitrary<string>> = {
  country: some(countries),
  organization: some(ids("organizations")),
  person: some(ids("people")),
  party: some(parties),
  with: some(parties),
  host: some(parties),
  visitor: some(parties),
  operator: some(parties),
  avoiding: some(countries),
  language: some(fc.constantFrom("en", "ru", "tr")),
  ...Object.fromEntries(["binding", "founder", "checked", "read", "dyadic"].map((name) => [name, fc.constantFrom("true", "false")])),
  at: dates,
  from: dates,
  to: dates,
};

/** A query of one list: some of its filters, a date or two, an order, a version, groups. */
const queries = fc.constantFrom(...COLLECTIONS, "corridors", "agreements", "deployments", "events", "visits").chain((collection) => {
  const parameters = document.paths[`/v1/${collection}`]?.get?.parameters ?? [];
  const enums = (name: string) => parameters.flatMap((parameter) => (parameter.name === name ? (choicesOf(document, parameter) ?? []) : []));
  const names = [...filtersOf(collection), ...(TIMED[collection] ?? [])];
  const anyOf = (name: string) =>
    collection === "deployments" && name === "host"
      ? some(countries)
      : (FIELDS[name] ?? fc.subarray(enums(name), { minLength: 1, maxLength: Math.min(3, enums(name).length) }).map((all) => all.join(",")));
  const values = Object.fromEntries(names.map((name) => [name, anyOf(name)]));
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
  const asOf = fc.constantFrom(undefined, undefined, undefined, "0.1.0");
  // One to three filters: more of them leave nothing over.
  const filters = fc
    .subarray(names, { maxLength: Math.min(3, names.length) })
    .chain((chosen) => fc.record(Object.fromEntries(chosen.map((name) => [name, values[name] as fc.Arbitrary<string>]))));
  const groups = groupsOf(collection);
  const by: fc.Arbitrary<string[]> = groups.length === 0 ? fc.constant([]) : fc.subarray(groups, { minLength: 1, maxLength: Math.min(2, groups.length) });
  return fc.record({ collection: fc.constant(collection), filters, sort, asOf, by });
});

it(`every list of the document that has filters is asked for all of them`, () => {
  const others = ["limit", "after", "asOf", "sort", "include", "at", "from", "to", "article"];
  for (const collection of COLLECTIONS) {
    const names = (document.paths[`/v1/${collection}`]?.get?.parameters ?? []).map(({ name }) => name).filter((name) => !others.includes(name));
    expect([collection, names.toSorted()]).toEqual([collection, filtersOf(collection).toSorted()]);
    const by = document.paths[`/v1/${collection}/counts`]?.get?.parameters?.find(({ name }) => name === "by");
    expect([collection, by === undefined ? [] : choicesOf(document, by)?.toSorted()]).toEqual([collection, groupsOf(collection).toSorted()]);
  }
});

it(`${COUNT} random questions to the lists and their counts get the answer of a naive scan`, { timeout }, async () => {
  let answered = 0;
  let found = 0;
  await fc.assert(
    fc.asyncProperty(queries, async ({ collection, filters, sort, asOf, by }) => {
      const query = { ...filters, ...(sort === undefined ? {} : { sort }) } as Record<string, string>;
      const search = new URLSearchParams({ ...query, ...(asOf === undefined ? {} : { asOf }), limit: "500" });
      const response = await app.request(`/v1/${collection}?${search}`);
      const world = asOf === "0.1.0" ? FIRST : NEWEST;
      expect([search.toString(), response.status]).toEqual([search.toString(), refused(collection, query, horizon) ? 400 : 200]);
      if (response.status === 400) return;
      const { data, meta: about } = (await response.json()) as { data: { id: string; holds?: string | null; cells?: { country: string }[] }[]; meta: About };
      const lines = data.map(({ id, holds }) => `${id} ${holds ?? null}`);
      const covered = dataset[collection as keyof typeof dataset].coverage as Covered;
      const expected = expectedOf(world, collection, query, horizon, covered);
      // Without an order of its own a list is in the collection's, which the oracle does not know.
      if (sort !== undefined) expect(lines).toEqual(expected.items.slice(0, 500));
      else if (about.total <= 500) expect(lines.toSorted()).toEqual(expected.items.toSorted());
      else expect(new Set(expected.items)).toEqual(new Set([...lines, ...expected.items]));
      expect([about.total, about.least, about.most, about.possible]).toEqual([expected.items.length, expected.least, expected.most, expected.possible]);
      expect(codesOf(about)).toEqual(expected.limits);
      answered++;
      found += lines.length;
      if (by.length === 0) return;
      const counted = await walk<{ count: number; certain: number; [name: string]: unknown }>(`/v1/${collection}/counts`, {
        ...(filters as Record<string, string>),
        ...(asOf === undefined ? {} : { asOf }),
        by: by.join(","),
      });
      expect(counted?.data.map((row) => `${JSON.stringify(by.map((name) => row[name]))} ${row.count} ${row.certain}`).sort()).toEqual(
        countsOf(expected, collection, by, query),
      );
      expect([counted?.meta.least, counted?.meta.most]).toEqual([expected.least, expected.most]);
    }),
    { numRuns: COUNT, seed: SEED, endOnFailure: true },
  );
  expect(answered).toBeGreaterThan(COUNT * 0.75);
  expect(found).toBeGreaterThan(COUNT);
});

const given = (record: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries(record).filter((entry): entry is [string, string] => entry[1] !== undefined));
const maybe = (of: fc.Arbitrary<string>) => fc.option(of, { nil: undefined });

it("2,000 random questions about members get the answer of a naive scan", { timeout }, async () => {
  const role = some(fc.constantFrom("member", "observer", "signatory", "frozen", "any"));
  const asked = fc.record({ at: maybe(dates), country: maybe(some(countries)), organization: maybe(some(ids("organizations"), 2)), role: maybe(role) });
  await fc.assert(
    fc.asyncProperty(asked, async (record) => {
      const query = given(record);
      const answer = await walk<{ membership: string; role: string; holds: string }>("/v1/members", query);
      const expected = membersOf(NEWEST, query, horizon, dataset.memberships.coverage);
      expect(answer?.data.map(({ membership, role: as, holds }) => `${membership} ${as} ${holds}`).sort()).toEqual(expected.items);
      const about = answer?.meta as About;
      expect([about.least, about.most, about.possible, codesOf(about)]).toEqual([expected.least, expected.most, expected.possible, expected.limits]);
    }),
    { numRuns: COUNT / 5, seed: SEED, endOnFailure: true },
  );
});

it("1,000 random questions about ballots get the answer of a naive scan", { timeout }, async () => {
  const choice = some(fc.constantFrom("yes", "no", "abstain", "absent"));
  const asked = fc.record({ from: maybe(dates), to: maybe(dates), country: maybe(some(countries)), choice: maybe(choice), vote: maybe(some(ids("votes"))) });
  await fc.assert(
    fc.asyncProperty(asked, async (record) => {
      const query = given(record);
      const answer = await walk<{ vote: string; country: string; among: string[] }>("/v1/ballots", query);
      expect(answer === null).toBe(refused("votes", query, horizon));
      if (answer === null) return;
      const expected = ballotsOf(NEWEST, query, horizon, dataset.votes.coverage);
      expect(answer.data.map(({ vote, country, among }) => `${vote} ${country} ${among.join("|")}`).sort()).toEqual(expected.items);
      const { meta: about } = answer;
      expect([about.least, about.most, about.possible, codesOf(about)]).toEqual([expected.least, expected.most, expected.possible, expected.limits]);
    }),
    { numRuns: COUNT / 10, seed: SEED, endOnFailure: true },
  );
});

it("500 random questions about values and their sums get the answer of a naive scan", { timeout }, async () => {
  const cards = dataset.series.records;
  const year = fc.integer({ min: 1990, max: 2027 }).map(String);
  const asked = fc.constantFrom(...cards).chain(({ id, items, dyadic }) => {
    const entity = some(fc.constantFrom("KAZ", "KGZ", "TJK", "TKM", "UZB", "RUS"));
    const partner = dyadic ? maybe(some(fc.constantFrom("RUS", "CHN", "TUR", "WLD", "EU27", "USA"))) : fc.constant(undefined);
    return fc.record({
      series: fc.constant(id),
      entity,
      partner,
      item: maybe(
        fc
          .subarray(
            items.map((one) => one.id),
            { minLength: 1, maxLength: Math.min(2, items.length) },
          )
          .map((all) => all.join(",")),
      ),
      from: maybe(year),
      to: maybe(year),
      aggregates: fc.constantFrom("true", "true", "false", undefined),
      by: fc.subarray(["series", "entity", "partner", "item", "year"] as const, { minLength: 1 }),
    });
  });
  let [summed, refusals] = [0, 0];
  await fc.assert(
    fc.asyncProperty(asked, async ({ by, ...record }) => {
      const query = given(record);
      const lists = await whole<ValueRow>("/v1/observations", query);
      const backwards = query.from !== undefined && query.to !== undefined && query.from > query.to;
      expect(lists === null).toBe(backwards);
      if (lists === null) return;
      const line = ({ series, entity, partner, year: of, item, value }: ValueRow) => [series, entity, partner, of, item, value].join(" ");
      expect(lists.map(line).sort()).toEqual(valuesOf(dataset.series.observations, AGGREGATE_IDS, query).map(line).sort());
      const sums = await whole<Record<string, unknown> & { sum: number; values: number; missing: number }>("/v1/observations/sums", {
        ...query,
        by: by.join(","),
      });
      // Sums leave aggregates out unless they are asked for.
      const expected = sumsOf(valuesOf(dataset.series.observations, AGGREGATE_IDS, { aggregates: "false", ...query }), by);
      expect(sums === null).toBe(expected === null);
      if (sums === null || expected === null) return void refusals++;
      summed++;
      const named = new Map(sums.map((row) => [`${JSON.stringify(by.map((name) => row[name]))} ${row.values} ${row.missing}`, row.sum]));
      expect([...named.keys()].sort()).toEqual([...expected.keys()].sort());
      for (const [key, sum] of expected) expect(Math.abs((named.get(key) ?? Number.NaN) - sum)).toBeLessThanOrEqual(Math.abs(sum) * 1e-9);
    }),
    { numRuns: COUNT / 20, seed: SEED, endOnFailure: true },
  );
  expect(Math.min(summed, refusals)).toBeGreaterThan(COUNT / 2_000);
});
