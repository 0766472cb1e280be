import type { First, Presence } from "@multivector/data/vectors";
import { expect, it } from "vitest";
import { largerThanFirst } from "./larger.ts";
import { answers, cellAt } from "./published.ts";

const first: First = { partner: "REGION", second: "RUS", probability: 0.56, settled: "not settled" };
const presenceOf = (share: number): Presence => ({ share, low: share, high: share }) as Presence;

it("names the partner that has more than the first", () => {
  expect(largerThanFirst({ first, presence: { REGION: presenceOf(0.44), RUS: presenceOf(0.48) } })).toEqual({ partner: "RUS", share: 0.48 });
});

it("names nobody where the first has most, and does not count what no partner has", () => {
  expect(largerThanFirst({ first, presence: { REGION: presenceOf(0.3), RUS: presenceOf(0.2), others: presenceOf(0.5) } })).toBeNull();
  expect(largerThanFirst({ first: null, presence: { RUS: presenceOf(0.2) } })).toBeNull();
});

it("is asked for nothing that leans or is settled: there the first has the largest share", () => {
  const larger = answers.flatMap(({ country, domain, years }) =>
    years.flatMap(({ year, first: at }) => {
      const cell = cellAt(country, domain, year);
      return cell !== undefined && largerThanFirst(cell) !== null ? [at?.settled] : [];
    }),
  );
  expect(larger.length).toBeGreaterThan(0);
  expect(new Set(larger)).toEqual(new Set(["not settled"]));
});
