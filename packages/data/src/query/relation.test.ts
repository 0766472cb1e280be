import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dataset } from "../../test/dataset.ts";
import type { CountryId } from "../types.ts";
import { type PartyId, RELATION_PARTS, type Relation, relation, tiesAt } from "./index.ts";

const parties: PartyId[] = [...dataset.countries.records.map(({ id }) => id), "eu", "csto", "nato"];
const anyPair = fc.tuple(fc.constantFrom(...parties), fc.constantFrom(...parties)).filter(([a, b]) => a !== b);
const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);

describe("relation", () => {
  it("lists what names both, as a search for their ids in the text of the records finds it", () => {
    const says = (part: unknown, id: string) => JSON.stringify(part).includes(`"${id}"`);
    const isState = (id: string) => /^[A-Z]{3}$/.test(id);
    fc.assert(
      fc.property(anyPair, ([a, b]) => {
        const found = relation(dataset, a, b);
        const withBoth = <R extends { id: string }>(records: readonly R[], part: (record: R) => unknown) =>
          ids(records.filter((record) => says(part(record), a) && says(part(record), b)));
        expect(ids(found.agreements)).toEqual(
          // What founds a body is about it, though the body is no party to it.
          withBoth(dataset.agreements.records, ({ founds, parties }) => [founds, parties.map(({ country, organization }) => [country, organization])]),
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
        const members = (party: string, other: string) =>
          dataset.memberships.records.filter(
            ({ country, organization, spells }) => country === party && (isState(other) ? spells.length > 0 : organization === other),
          );
        const bodies =
          isState(a) && isState(b)
            ? members(a, b).filter((one) => members(b, a).some((theirs) => theirs.organization === one.organization))
            : [...members(a, b), ...members(b, a)];
        expect(found.memberships.map(({ organization }) => organization)).toEqual(bodies.map(({ organization }) => organization).sort());
        for (const { organization, a: one, b: other } of found.memberships) {
          expect([one?.country ?? organization, other?.country ?? organization]).toEqual([a, b]);
        }
        expect(found.empty.map(({ part }) => part)).toEqual(RELATION_PARTS.filter((part) => found[part].length === 0));
        expect(found.empty.every(({ why }) => why.length > 20)).toBe(true);
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
        const codes: Record<string, string[]> = { eu: ["EU27", "EU"], cis: ["CIS"], eaeu: ["EAEU"], sco: ["SCO"] };
        const named = (code: string, id: string) => code === id || codes[id]?.includes(code) === true;
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
    expect(() => relation(dataset, a as PartyId, b as PartyId)).toThrow(expect.objectContaining({ parameter, found }));
  });
});

describe("tiesAt", () => {
  const republics: CountryId[] = dataset.countries.records.filter(({ kind }) => kind === "republic").map(({ id }) => id);
  const anyDay = fc.integer({ min: 7670, max: 20_780 }).map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));

  it("counts what a day by day reading of the bounds counts", () => {
    fc.assert(
      fc.property(fc.constantFrom(...republics), fc.constantFrom(...parties), anyDay, (a, b, at) => {
        if (a === b) return;
        const day = Date.parse(at) / 86_400_000;
        const ties = tiesAt(dataset, a, b, at);
        // A spell holds for certain from the last day on which it may have begun, which lies before its end, until the first on which it may
        // have ended.
        const sure = ({ start, end }: { start: { latest: number | null }; end: { earliest: number | null; latest: number | null } }) => {
          const begun = Math.min(start.latest ?? Number.POSITIVE_INFINITY, (end.latest ?? Number.POSITIVE_INFINITY) - 1);
          return begun <= day && end.earliest !== null && day < end.earliest;
        };
        const within = (country: PartyId) =>
          new Set(
            dataset.memberships.records
              .filter((one) => one.country === country && one.spells.some((spell) => spell.full && sure(spell)))
              .map((one) => one.organization),
          );
        const bodies = [...within(a)].filter((id) => within(b).has(id));
        expect(ties.bodies.least).toBe(bodies.length);
        expect(ties.bodies.ids).toEqual(expect.arrayContaining(bodies));
        const corridors = dataset.corridors.records.filter(
          ({ countries, service }) => [a, b].every((id) => (countries as readonly string[]).includes(id)) && service !== null && sure(service),
        );
        expect(ties.corridors.least).toBe(corridors.length);
        const sites = dataset.deployments.records.filter((site) => {
          const runs = (party: string) => JSON.stringify(site.operators.filter(({ part }) => part !== "funder")).includes(`"${party}"`);
          return ((site.host === a && runs(b)) || (site.host === b && runs(a))) && sure(site);
        });
        expect(ties.deployments.least).toBe(sites.length);
        for (const { least, most, ids: possible } of [ties.bodies, ties.agreements, ties.deployments, ties.corridors]) {
          if (most !== null) expect(most).toBe(possible.length);
          expect(least).toBeLessThanOrEqual(possible.length);
        }
        const named = ties.agreements.ids.every((id) => {
          const text = JSON.stringify(dataset.agreements.records.find((one) => one.id === id)?.parties);
          return text.includes(`"${a}"`) && text.includes(`"${b}"`);
        });
        expect(named).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
