import { dataset, meta } from "@multivector/data/dataset";
import fc from "fast-check";
import { expect, it } from "vitest";
import { type About, COUNT, codesOf, NEWEST, SEED, timeout, walk } from "./asking.ts";
import { countries, dates, given, ids, maybe, some } from "./choices.ts";
import { membersOf } from "./naive/members.ts";

const { horizon } = meta;

it(`${COUNT / 5} random questions about members get the answer of a naive scan`, { timeout }, async () => {
  const role = some(fc.constantFrom("member", "observer", "signatory", "frozen", "any"));
  const asked = fc.record({ at: maybe(dates), country: maybe(some(countries)), organization: maybe(some(ids("organizations"), 2)), role: maybe(role) });
  await fc.assert(
    fc.asyncProperty(asked, async (record) => {
      const query = given(record);
      const answer = await walk<{ membership: string; role: string; holds: string }>("/v1/members", query);
      const expected = membersOf(NEWEST, query, horizon, dataset.memberships.coverage);
      expect(answer?.data.map(({ membership, role: as, holds }) => `${membership} ${as} ${holds}`).sort()).toEqual(expected.items);
      const about = answer?.meta as About;
      expect([about.least, about.most, about.possible, codesOf(about)]).toEqual([expected.least, expected.most, expected.possible, expected.limits]);
    }),
    { numRuns: COUNT / 5, seed: SEED, endOnFailure: true },
  );
});
