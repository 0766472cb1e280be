import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distance, nearest } from "./nearest.ts";

/** By the definition: the least of all ways to begin. */
function naive(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const swapped = a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0] ? 1 + naive(a.slice(2), b.slice(2)) : Number.POSITIVE_INFINITY;
  return Math.min(swapped, 1 + naive(a.slice(1), b), 1 + naive(a, b.slice(1)), (a[0] === b[0] ? 0 : 1) + naive(a.slice(1), b.slice(1)));
}

const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 6 });

describe("distance", () => {
  it("is what the definition gives", () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(distance(a, b)).toBe(naive(a, b));
      }),
    );
  });

  it("counts two neighbours swapped as one slip", () => expect(distance("ctso", "csto")).toBe(1));
});

describe("nearest", () => {
  it("gives no more than three, each no farther than those left out", () => {
    fc.assert(
      fc.property(word, fc.uniqueArray(word, { maxLength: 8 }), (given, candidates) => {
        const near = nearest(given, candidates);
        expect(near.length).toBeLessThanOrEqual(3);
        const contains = (candidate: string) => given.length >= 3 && candidate.includes(given);
        const far = (candidate: string) => (contains(candidate) ? 1 + (candidate.length - given.length) / 100 : naive(given, candidate));
        const close = candidates.filter((candidate) => far(candidate) <= Math.max(2, given.length / 2));
        const shared = close.filter((candidate) => far(candidate) < Math.max(given.length, candidate.length) && given !== "");
        expect(near.map(far)).toEqual(
          shared
            .map(far)
            .sort((a, b) => a - b)
            .slice(0, 3),
        );
      }),
    );
  });

  it("finds nothing near to nothing, to what shares no letter, and to what is longer than any name", () => {
    expect(nearest("", ["a", "ab"])).toEqual([]);
    expect(nearest("zz", ["ab", "ac"])).toEqual([]);
    expect(nearest("a".repeat(121), ["a".repeat(121)])).toEqual([]);
  });
});
