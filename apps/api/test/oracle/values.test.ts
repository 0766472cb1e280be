import { AGGREGATE_IDS } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import fc from "fast-check";
import { expect, it } from "vitest";
import { COUNT, SEED, timeout, whole } from "./asking.ts";
import { given, maybe, some } from "./choices.ts";
import { sumsOf, type ValueRow, valuesOf } from "./naive/values.ts";

it(`${COUNT / 20} random questions about values and their sums get the answer of a naive scan`, { timeout }, async () => {
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
      const named = [query.entity, query.partner].some((codes) => codes?.split(",").some((code) => (AGGREGATE_IDS as readonly string[]).includes(code)));
      const unitOf = ({ series, item }: ValueRow) => cards.find(({ id }) => id === series)?.items.find(({ id }) => id === item)?.unit ?? "";
      const added = valuesOf(dataset.series.observations, AGGREGATE_IDS, { ...(named ? {} : { aggregates: "false" }), ...query });
      const expected = sumsOf(added, by, unitOf);
      expect(sums === null).toBe(expected === null);
      if (sums === null || expected === null) return void refusals++;
      summed++;
      const answered = new Map(sums.map((row) => [`${JSON.stringify(by.map((name) => row[name]))} ${row.values} ${row.missing}`, row.sum]));
      expect([...answered.keys()].sort()).toEqual([...expected.keys()].sort());
      for (const [key, sum] of expected) expect(Math.abs((answered.get(key) ?? Number.NaN) - sum)).toBeLessThanOrEqual(Math.abs(sum) * 1e-9);
    }),
    { numRuns: COUNT / 20, seed: SEED, endOnFailure: true },
  );
  expect(Math.min(summed, refusals)).toBeGreaterThan(COUNT / 2_000);
});
