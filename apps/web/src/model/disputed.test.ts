import { readFileSync } from "node:fs";
import { dataset } from "@multivector/data/dataset";
import { expect, it } from "vitest";
import { allDisputed, disputedCount, disputedPoints } from "./disputed.ts";

it("counts as many points as the report of the dataset", () => {
  const report = JSON.parse(readFileSync(new URL(import.meta.resolve("@multivector/data/coverage.json")), "utf8")) as { conflicts: Record<string, number> };
  expect(disputedCount()).toBe(Object.values(report.conflicts).reduce((sum, count) => sum + count, 0));
});

it("names every point and the record that it is about", () => {
  for (const { points } of allDisputed("ru")) for (const { title, point } of points) expect(title.trim() && point.trim()).not.toBe("");
});

it("looks at organizations and positions, whose pages show what is disputed", () => {
  const { organizations, positions } = dataset;
  const found = disputedPoints("en", { organizations: organizations.records, positions: positions.records });
  const held = [...organizations.records, ...positions.records].reduce((sum, { conflicts }) => sum + conflicts.length, 0);
  expect(held).toBeGreaterThan(0);
  expect(found).toHaveLength(held);
});

it("leaves the state out in Russian before a question that names it, unless the question names others too", () => {
  const titles = allDisputed("ru").flatMap(({ collection, points }) => (collection === "memberships" ? points : []));
  expect(titles.find(({ path, point }) => point.includes("Узбекистан вступил") && path.includes("oic"))?.title).toBe("ОИС");
  expect(titles.filter(({ title }) => title.includes(": "))).toEqual([]);
  expect(new Set(titles.map(({ title, path, point }) => `${title} ${point} ${path}`)).size).toBe(
    new Set(titles.map(({ title, point }) => `${title} ${point}`)).size,
  );
});
