import { dataset } from "@multivector/data/dataset";
import { expect, it } from "vitest";
import { sourcesOfRecords } from "./record-sources.ts";

it("finds what a record cites, both sides of what is disputed included, without doubles", async () => {
  const found = await sourcesOfRecords(["memberships/csto-uzb", "deployments/rus-kaz-baikonur", "series/trade-kaz", "nothing/here"]);
  const spells = dataset.memberships.records.find(({ id }) => id === "csto-uzb")?.spells ?? [];
  const sides = spells.flatMap(({ citations, conflicts }) => [citations, ...conflicts.flatMap(({ values }) => values.map((value) => value.citations))]);
  expect(new Set(found.get("memberships/csto-uzb"))).toEqual(new Set(sides.flat().map(({ source }) => source)));
  expect(found.get("memberships/csto-uzb")?.length).toBe(new Set(found.get("memberships/csto-uzb")).size);
  expect(found.get("deployments/rus-kaz-baikonur")?.length).toBeGreaterThan(1);
  expect(found.get("series/trade-kaz")?.length).toBeGreaterThan(0);
  expect(found.has("nothing/here")).toBe(false);
});
