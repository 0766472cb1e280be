import { dataset } from "@multivector/data/dataset";
import { expect, test } from "vitest";
import { claimsOf } from "@/model/articles.ts";
import { verdictCounts } from "@/model/verdict-counts.ts";
import { restOf, resultOf } from "./result.ts";

const NONE = verdictCounts([]);

test("a result tells what holds from what holds with a caveat", () => {
  const counts = { ...NONE, supported: 16, "supported-with-caveat": 22, inaccurate: 1, imprecise: 9, opinion: 1 };
  expect(resultOf("en", counts)).toBe("16 of one article’s 49 claims are supported, 22 more with a caveat. One was wrong.");
  expect(restOf("en", counts)).toBe("Nine are imprecise and one is an opinion.");
  expect(restOf("en", { ...counts, imprecise: 11 })).toBe("11 are imprecise and 1 is an opinion.");
  expect(resultOf("ru", counts)).toBe("Из 49 утверждений одной статьи подтвердились 16, ещё 22 — с оговоркой. Неверным оказалось одно.");
  expect(restOf("ru", counts)).toBe("Неточных — 9 и мнений — 1.");
  expect(resultOf("en", { ...counts, inaccurate: 0 })).toContain("None was wrong.");
  expect(resultOf("en", { ...counts, inaccurate: 2 })).toContain("Two were wrong.");
  expect(restOf("en", NONE)).toBe("");
});

test("every claim of an article is counted once", () => {
  for (const article of dataset.articles.records) {
    const claims = claimsOf(article);
    expect(Object.values(verdictCounts(claims)).reduce((sum, count) => sum + count, 0)).toBe(claims.length);
  }
});
