import { expect, it } from "vitest";
import { dataset } from "../../test/dataset.ts";
import { documentsOf } from "./documents.ts";

it("no record leaves a gap where a date, or a place, is not known", () => {
  const gaps = documentsOf(dataset).flatMap(({ path, says }) => says.filter((text) => / [.,;:](?:\s|$)|\(\)/.test(text)).map((text) => `${path}: ${text}`));
  expect(gaps).toEqual([]);
});

it("an agreement of which nobody knows since when it is in force says so", () => {
  const says = documentsOf(dataset).find(({ path }) => path === "agreements/cis-almaata-1991")?.says ?? [];
  expect(says).toContain("In force to this day; since when is not known.");
});
