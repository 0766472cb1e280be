import type { First, IndicatorId } from "@multivector/data/vectors";
import { expect, it } from "vitest";
import { certaintyOf, untoldWhy } from "./certainty.ts";
import { cellAt, cells } from "./published.ts";
import { sentenceOf } from "./sentence.ts";

const first: First = { partner: "EAST", second: "EU", probability: 0.95, settled: "leaning" };
const judged = (low: number, high: number, coverage = 1, missing: IndicatorId[] = []) => ({ first, coverage, presence: { EAST: { low, high } }, missing });

it("calls nothing a lead of which half is missing, or whose range takes up most of the scale", () => {
  expect(certaintyOf(judged(0.2, 0.5))).toBe("leaning");
  expect(certaintyOf(judged(0, 0.79))).toBe("leaning");
  expect(certaintyOf(judged(0, 0.93))).toBe("untold");
  expect(untoldWhy(judged(0, 0.93))).toEqual([]);
  expect(untoldWhy(judged(0.2, 0.5, 0.5, ["exports", "imports"]))).toEqual(["exports", "imports"]);
  expect(certaintyOf(undefined)).toBeNull();
});

it("tells nobody first in Kazakhstan's economy of 2010, when all trade is missing, and says what is", () => {
  const cell = cellAt("KAZ", "economy", 2010);
  expect(cell?.first?.settled).toBe("leaning");
  expect(certaintyOf(cell)).toBe("untold");
  const sentence = sentenceOf("en", "Kazakhstan", cell, 2010);
  expect(sentence).toContain("cannot be told");
  expect(sentence).toContain("goods exports and goods imports");
  expect(sentence).not.toMatch(/leaning|comes first, with/);
});

it("leaves no lead with a range from next to nothing to nearly all", () => {
  const wide = cells.filter(({ first: at, presence }) => at !== null && (presence[at.partner]?.high ?? 0) > 0.9 && (presence[at.partner]?.low ?? 0) < 0.05);
  expect(wide.length).toBeGreaterThan(50);
  for (const cell of wide) expect(certaintyOf(cell), `${cell.country} ${cell.domain} ${cell.year}`).toBe("untold");
});
