import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileRecords } from "../compile/compile.ts";
import { HORIZON } from "../compile/horizon.ts";
import { ROOT } from "../compile/root.ts";
import { type Relation, relation } from "./index.ts";

const { dataset } = compileRecords(ROOT, HORIZON);
const parties = [...dataset.countries.records.map(({ id }) => id), "eu", "csto", "nato"];
const anyPair = fc.tuple(fc.constantFrom(...parties), fc.constantFrom(...parties)).filter(([a, b]) => a !== b);
const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);

describe("relation", () => {
  it("lists what names both, as a search for their ids in the text of the records finds it", () => {
    const says = (part: unknown, id: string) => JSON.stringify(part).includes(`"${id}"`);
    fc.assert(
      fc.property(anyPair, ([a, b]) => {
        const found = relation(dataset, a, b);
        const withBoth = <R extends { id: string }>(records: readonly R[], part: (record: R) => unknown) =>
          ids(records.filter((record) => says(part(record), a) && says(part(record), b)));
        expect(ids(found.agreements)).toEqual(
          withBoth(dataset.agreements.records, ({ parties }) => parties.map(({ country, organization }) => [country, organization])),
        );
        expect(ids(found.events)).toEqual(
          withBoth(dataset.events.records, ({ participants }) => participants.map(({ country, organization }) => [country, organization])),
        );
        expect(ids(found.corridors)).toEqual(withBoth(dataset.corridors.records, ({ countries }) => countries));
        expect(ids(found.visits)).toEqual(
          withBoth(
            dataset.visits.records.filter(({ from, to }) => JSON.stringify(from) !== JSON.stringify(to)),
            ({ from, to }) => [from, to],
          ),
        );
        expect(ids(found.positions).sort()).toEqual(ids(dataset.positions.records.filter(({ country }) => country === a || country === b)).sort());
        for (const { host, operators } of found.deployments)
          expect([host, JSON.stringify(operators)]).toEqual([expect.toBeOneOf([a, b]), expect.toSatisfy((text: string) => text.includes(host === a ? b : a))]);
        for (const { a: one, b: other } of found.memberships) expect([one.country, other.country, one.organization]).toEqual([a, b, other.organization]);
      }),
    );
  });

  it("is the same from either side, but for who stands first", () => {
    const turned = (found: Relation) => ({
      ...found,
      memberships: ids(found.memberships.map(({ organization }) => ({ id: organization }))),
      votes: found.votes.map(({ vote, same }) => [vote, same]),
      positions: ids(found.positions).sort(),
      observations: found.observations.map((value) => JSON.stringify(value)).sort(),
    });
    fc.assert(
      fc.property(anyPair, ([a, b]) => {
        expect(turned(relation(dataset, a, b))).toEqual(turned(relation(dataset, b, a)));
      }),
    );
  });

  it("holds every value of every series about the two", () => {
    fc.assert(
      fc.property(anyPair, ([a, b]) => {
        const named = (code: string, id: string) => code === id || (id === "eu" && (code === "EU27" || code === "EU"));
        const naive = dataset.series.records.flatMap(({ id }) =>
          (dataset.series.observations[id]?.rows ?? [])
            .filter(([one, other]) => other !== null && ((named(one, a) && named(other, b)) || (named(one, b) && named(other, a))))
            .map(([entity, partner, year, item, value]) => [id, entity, partner, year, item, value].join(" ")),
        );
        const found = relation(dataset, a, b).observations.map(({ series, entity, partner, year, item, value }) =>
          [series, entity, partner, year, item, value].join(" "),
        );
        expect(found.toSorted()).toEqual(naive.toSorted());
      }),
      { numRuns: 30 },
    );
  });

  it("compares votes three-valued, and leaves a gap a gap", () => {
    const { votes } = relation(dataset, "KAZ", "RUS");
    expect(votes.length).toBeGreaterThan(5);
    for (const { a, b, same } of votes) {
      if (a === null || b === null) expect(same).toBeNull();
      else if (a.length === 1 && b.length === 1) expect(same).toBe(a[0] === b[0] ? "yes" : "no");
    }
  });

  it.each([
    ["KZA", "RUS", "a", "KZA"],
    ["KAZ", "nowhere", "b", "nowhere"],
    ["KAZ", "KAZ", "b", "KAZ"],
  ])("of %s and %s is refused", (a, b, parameter, found) => {
    expect(() => relation(dataset, a, b)).toThrow(expect.objectContaining({ parameter, found }));
  });
});
