import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dataset } from "../../test/dataset.ts";
import { QueryError } from "../query/index.ts";
import { MAX_QUERY, search, searchIndex } from "./index.ts";
import { HOSTILE, QUERIES } from "./queries.fixtures.ts";

const index = searchIndex(dataset);

describe("the door of the search", () => {
  it("gives the same for the same, whatever was asked before", () => {
    const before = QUERIES.map((words) => JSON.stringify(search(index, words).slice(0, 40)));
    for (const words of HOSTILE) if (words.trim() !== "") search(index, words);
    const copy = searchIndex({ ...dataset });
    expect(copy).not.toBe(index);
    expect(QUERIES.map((words) => JSON.stringify(search(copy, words).slice(0, 40)))).toEqual(before);
    expect(QUERIES.toReversed().map((words) => JSON.stringify(search(index, words).slice(0, 40)))).toEqual(before.toReversed());
  });

  it("answers whatever is typed, in a moment", () => {
    for (const words of HOSTILE) {
      const began = performance.now();
      expect(Array.isArray(search(index, words)), words).toBe(true);
      // Some milliseconds; a machine that is busy takes longer.
      expect(performance.now() - began, words).toBeLessThan(500);
    }
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary", maxLength: 60 }), fc.string({ unit: "grapheme", maxLength: 60 })), (words) => {
        if (words.trim() === "" || words.length > MAX_QUERY) return;
        for (const { score, says } of search(index, words).slice(0, 3))
          expect([Number.isFinite(score), says === null || says.length > 0]).toEqual([true, true]);
      }),
      { numRuns: 300 },
    );
  });

  it.each<[string, () => unknown, RegExp]>([
    ["no words", () => search(index, " "), /^words is " "; expected words/],
    ["too many", () => search(index, "a".repeat(MAX_QUERY + 1)), /of at most 200 characters/],
    ["no text", () => search(index, undefined as never), /^words is "undefined"/],
    ["another option", () => search(index, "csto", { knds: ["events"] } as never), /^knds is .*search has no such option; it has kinds \(nearest: kinds\)/],
    ["another kind", () => search(index, "csto", { kinds: ["event"] as never }), /^kinds is "event".*nearest: events/],
    ["no kind", () => search(index, "csto", { kinds: [] }), /^kinds is "an empty list"/],
    ["no options", () => search(index, "csto", "events" as never), /^search is "events"/],
    ["no index", () => search(dataset as never, "csto"), /^index is "an object"; expected what searchIndex or openIndex gives/],
    ["nothing", () => search(null as never, "csto"), /^index is "null"/],
    ["a collection", () => searchIndex(dataset.events as never), /^dataset is "the collection events"/],
    ["a part", () => searchIndex({ events: dataset.events } as never), /^dataset is "without sources"/],
  ])("refuses %s", (_, ask, message) => {
    expect(ask).toThrow(message);
    expect(ask).toThrow(QueryError);
  });
});
