import fc from "fast-check";
import { expect } from "vitest";
import { indicatorsOf } from "./indicators.ts";
import { METHOD } from "./method.ts";
import { HOLDERS, PARTNERS, type Partner } from "./partners.ts";
import { vectorOf } from "./presence.ts";
import type { Evidence, Tie } from "./tie.ts";

export const SEED = METHOD.seed;
export const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);
export const years = Array.from({ length: METHOD.years[1] - METHOD.years[0] + 1 }, (_, place) => METHOD.years[0] + place);

// Evidence of one domain, as odd as it can be: empty indicators, ties of many, uncertain ones, holes.
const holder = fc.constantFrom<Partner | "others">(...PARTNERS, "others");
const parties = fc.uniqueArray(fc.tuple(holder, fc.integer({ min: 1, max: 9 })), { minLength: 1, maxLength: 4, selector: ([partner]) => partner });
const tie = fc.record({ id: fc.uuid(), amount: fc.double({ min: 0.01, max: 1e6, noNaN: true }), parties, certain: fc.boolean() });
const indicator = fc.record({
  ties: fc.array(tie, { maxLength: 6 }),
  unallocated: fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 1e6, noNaN: true })),
  carried: fc.boolean(),
});
export const anyEvidence = fc.array(fc.option(indicator), { minLength: 4, maxLength: 4 }).map((all) =>
  indicatorsOf("economy").flatMap(({ id }, place): Evidence[] => {
    const one = all[place] ?? null;
    if (one === null) return [];
    const ties = one.ties.map(({ id, ...rest }): Tie => ({ ...rest, row: { collection: "agreements", id } }));
    return [{ indicator: id, year: 2020, carried: one.carried, ties, unallocated: one.unallocated, ranges: {} }];
  }),
);
export const sharesIn = (evidence: readonly Evidence[]) => vectorOf(evidence, "economy")?.shares ?? new Float64Array(HOLDERS.length);
export const close = (one: Float64Array, other: Float64Array) => {
  for (const [place, share] of one.entries()) expect(Math.abs(share - (other[place] ?? 0)), HOLDERS[place]).toBeLessThan(1e-9);
};
