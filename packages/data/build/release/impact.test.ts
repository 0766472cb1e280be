import { expect, it } from "vitest";
import type { Dataset } from "../../src/query/index.ts";
import { dataset } from "../../test/dataset.ts";
import { impactOf } from "./impact.ts";

type Row = Dataset["series"]["observations"][string]["rows"][number];
/** Vectors of a few years are enough here: reading all of them takes seconds. */
const YEARS = [2023, 2025] as const;

/** The dataset with some values of a series changed. */
function withValues(id: "trade-kaz" | "population", change: (value: number, row: Row) => number): Dataset {
  const { series } = dataset;
  const held = series.observations[id] as Dataset["series"]["observations"][string];
  const rows = held.rows.map((row): Row => (row[4] === null ? row : [row[0], row[1], row[2], row[3], change(row[4], row), row[5]]));
  return { ...dataset, series: { ...series, observations: { ...series.observations, [id]: { ...held, rows } } } };
}

it("finds nothing between a dataset and itself", () => {
  expect(impactOf(dataset, dataset)).toEqual({ changes: [], claims: [], vectors: [], charts: [] });
});

it("tells which values, claims, vectors and charts a change moves, and no others", () => {
  const after = withValues("trade-kaz", (value, [, partner, year]) => (partner === "CHN" && year === 2023 ? value * 3 : value));
  const { changes, vectors, charts, claims } = impactOf(dataset, after, YEARS);
  expect(changes).toEqual(["changed   observations/trade-kaz: 0 values added, 2 changed, 0 withdrawn"]);
  expect(charts).toEqual(["/series/trade-kaz"]);
  expect(vectors.length).toBeGreaterThan(0);
  for (const line of vectors) expect(line).toMatch(/^KAZ (economy|connectivity) 202\d: .*CHN \d+% to \d+%/);
  for (const line of claims) expect(line).toMatch(/ to /);
});

it("puts the claims whose check no longer holds first", () => {
  const after = withValues("population", (value, [entity]) => (entity === "KAZ" ? 1 : value));
  const [first] = impactOf(dataset, after, YEARS).claims;
  expect(first).toMatch(/; its check no longer holds, and its verdict is "/);
});
