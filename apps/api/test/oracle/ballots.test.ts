import { dataset, meta } from "@multivector/data/dataset";
import fc from "fast-check";
import { expect, it } from "vitest";
import { COUNT, codesOf, NEWEST, SEED, timeout, walk } from "./asking.ts";
import { countries, dates, given, ids, maybe, some } from "./choices.ts";
import { ballotsOf } from "./naive/ballots.ts";
import { refused } from "./naive/lists.ts";

const { horizon } = meta;

it(`${COUNT / 10} random questions about ballots get the answer of a naive scan`, { timeout }, async () => {
  const choice = some(fc.constantFrom("yes", "no", "abstain", "absent"));
  const asked = fc.record({ from: maybe(dates), to: maybe(dates), country: maybe(some(countries)), choice: maybe(choice), vote: maybe(some(ids("votes"))) });
  await fc.assert(
    fc.asyncProperty(asked, async (record) => {
      const query = given(record);
      const answer = await walk<{ vote: string; country: string; among: string[] }>("/v1/ballots", query);
      expect(answer === null).toBe(refused("votes", query, horizon));
      if (answer === null) return;
      const expected = ballotsOf(NEWEST, query, horizon, dataset.votes.coverage);
      expect(answer.data.map(({ vote, country, among }) => `${vote} ${country} ${among.join("|")}`).sort()).toEqual(expected.items);
      const { meta: about } = answer;
      expect([about.least, about.most, about.possible, codesOf(about)]).toEqual([expected.least, expected.most, expected.possible, expected.limits]);
    }),
    { numRuns: COUNT / 10, seed: SEED, endOnFailure: true },
  );
});
