import { dataset } from "@multivector/data/dataset";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Told } from "../told.ts";
import { LIST_NAMES, LISTINGS } from "./index.ts";
import type { Listing, Query } from "./listing.ts";

/** What is listed, and how certain it is; a record of several rows is as certain as the surest of them. */
function certainty(name: keyof typeof LISTINGS, query: Query): Record<string, string> {
  const listing = LISTINGS[name] as Listing<unknown>;
  const found: Record<string, string> = {};
  for (const { record, holds } of listing.find(dataset, query).rows) {
    const id = listing.idOf(record);
    if (found[id] !== "yes") found[id] = holds ?? "of any time";
  }
  return found;
}

const day = fc
  .tuple(fc.integer({ min: 1992, max: 2026 }), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 28 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, "0")).join("-"));

describe("lists", () => {
  it("say of a day what they say of a stretch of that day alone", () => {
    const spelled = ["memberships", "tenures", "deployments", "corridors"] as const;
    fc.assert(
      fc.property(fc.constantFrom(...spelled), day, (name, date) => {
        expect(certainty(name, { from: date, to: date })).toEqual(certainty(name, { at: date }));
      }),
      { seed: 20261128, numRuns: 300 },
    );
  });

  it("give by each value of a filter together what they give without it", () => {
    for (const name of LIST_NAMES) {
      const { worded, time, find, idOf } = LISTINGS[name] as Listing<unknown>;
      for (const [filter, values] of Object.entries(worded)) {
        // A role left out means those that count as being in, and a status asked means any time.
        if (filter === "role" || filter === "status") continue;
        const when = time === "spell" ? { from: "1000" } : {};
        const ids = (query: Query) => new Set(find(dataset, { ...when, ...query }).rows.map(({ record }) => idOf(record)));
        const parts = new Set(values.flatMap((value) => [...ids({ [filter]: [value] })]));
        for (const id of parts) expect(ids({}).has(id), `${name} ${id}`).toBe(true);
        // Only what the records do not say may be missing.
        if (name !== "visits" || filter !== "kind") expect([name, filter, parts.size]).toEqual([name, filter, ids({}).size]);
      }
    }
  });

  it("have a line for every record, with no number of a day in it and nothing undefined", () => {
    for (const name of LIST_NAMES) {
      const { find, says, time } = LISTINGS[name] as Listing<unknown>;
      for (const { record } of find(dataset, time === "spell" ? { from: "1000" } : {}).rows)
        expect(says(new Told(dataset), record)).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });
});
