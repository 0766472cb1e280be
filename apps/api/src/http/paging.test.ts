import { nearest } from "@multivector/data";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pageOf } from "./paging.ts";

describe("nearest", () => {
  it.each([
    ["cto", ["csto", "cst", "sco", "nato"], "csto"],
    ["KZA", ["AZE", "KAZ", "CZE"], "KAZ"],
    ["deployment", ["2022-01-06-csto-deployment-kazakhstan", "2022-09-15-sco-summit-samarkand"], "2022-01-06-csto-deployment-kazakhstan"],
  ])("to %s is found", (given, candidates, expected) => expect(nearest(given, candidates)[0]).toBe(expected));

  it("is empty where nothing looks alike", () => expect(nearest("zzzzzzzz", ["csto", "nato"])).toEqual([]));
});

describe("pageOf", () => {
  it("walked to the end gives every item once, also when items are added before the place", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 })), fc.integer({ min: 1, max: 9 }), fc.string({ minLength: 12 }), (ids, limit, added) => {
        let all = ids;
        const seen: string[] = [];
        let after: string | undefined;
        for (;;) {
          const page = pageOf(all, (id) => id, { limit, after });
          seen.push(...page.items);
          if (page.next === null) break;
          after = page.next;
          if (!all.includes(added)) all = [added, ...all];
        }
        expect(seen).toEqual(ids);
      }),
    );
  });
});
