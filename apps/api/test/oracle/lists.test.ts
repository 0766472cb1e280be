import { dataset, meta } from "@multivector/data/dataset";
import fc from "fast-check";
import { expect, it } from "vitest";
import { valuesOf as choicesOf } from "../contract.ts";
import { app, document } from "../in-process.ts";
import { type About, COUNT, codesOf, NEWEST, SEED, timeout, walk } from "./asking.ts";
import { countries, FIELDS, some } from "./choices.ts";
import { countsOf, groupsOf } from "./naive/counts.ts";
import { COLLECTIONS, filtersOf } from "./naive/filters.ts";
import type { Covered } from "./naive/limits.ts";
import { expectedOf, refused, TIMED } from "./naive/lists.ts";
import { FIRST } from "./naive/world.ts";

const { horizon } = meta;

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
  const others = ["limit", "after", "asOf", "lang", "sort", "include", "at", "from", "to", "article"];
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
      const today = dataset[collection as keyof typeof dataset].coverage as Covered;
      // What an older version held was not written down.
      const covered = asOf !== undefined && today.state === "whole" ? { ...today, state: "partial" } : today;
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
