import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dataset } from "../../test/dataset.ts";
import { keyOf, readEvidence } from "./evidence.ts";
import { DOMAINS } from "./indicator.ts";
import { indicatorsOf } from "./indicators.ts";
import { intervalsOf } from "./intervals.ts";
import { HOLDERS, PARTNERS, REPUBLICS } from "./partners.ts";
import { boundsOf, placeOf, vectorOf } from "./presence.ts";
import { samplerOf } from "./sampler.ts";
import { scoresOf } from "./scores.ts";
import type { Evidence, Tie } from "./tie.ts";
import { anyEvidence, close, SEED, sharesIn, sum, years } from "./vectors.fixtures.ts";

describe("a vector", () => {
  it("is shares that add up to 1, each the sum of its rows", () => {
    fc.assert(
      fc.property(anyEvidence, (evidence) => {
        const vector = vectorOf(evidence, "economy");
        expect(vector === null).toBe(evidence.length === 0);
        if (vector === null) return;
        expect(sum(vector.shares)).toBeCloseTo(1, 9);
        for (const [place, own] of HOLDERS.entries()) {
          const rows = vector.contributions.filter(({ holder }) => holder === own).map(({ share }) => share);
          expect(sum(rows)).toBeCloseTo(vector.shares[place] ?? 0, 12);
        }
      }),
    );
  });

  it("decomposes exactly for every republic, domain and year, down to rows that exist", () => {
    const records = {
      agreements: dataset.agreements,
      deployments: dataset.deployments,
      memberships: dataset.memberships,
      corridors: dataset.corridors,
      visits: dataset.visits,
    };
    const observed = new Set(
      Object.entries(dataset.series.observations).flatMap(([series, { rows }]) => rows.map((row) => `${series}/${row.slice(0, 4).join("/")}`)),
    );
    for (const country of REPUBLICS)
      for (const year of years) {
        const evidence = readEvidence(dataset, country, year);
        for (const domain of DOMAINS) {
          const vector = vectorOf(evidence, domain);
          if (vector === null) continue;
          expect(sum(vector.contributions.map(({ share }) => share))).toBeCloseTo(1, 12);
          for (const { row, holder } of vector.contributions) {
            if (row === null) expect(["unallocated", "nobody"]).toContain(holder);
            else if ("collection" in row) expect(Object.hasOwn(records[row.collection].byId, row.id), keyOf(row)).toBe(true);
            else expect(observed.has(`${row.series}/${row.entity}/${row.partner}/${row.year}/${row.item}`), keyOf(row)).toBe(true);
          }
        }
      }
  });

  it("does not depend on the order of its inputs", () => {
    fc.assert(
      fc.property(anyEvidence, (evidence) => {
        const turned = evidence.toReversed().map((one) => ({ ...one, ties: one.ties.toReversed() }));
        close(sharesIn(evidence), sharesIn(turned));
        expect(scoresOf(turned, { draws: 30 })).toEqual(scoresOf(evidence, { draws: 30 }));
      }),
    );
  });

  it("does not depend on units", () => {
    fc.assert(
      fc.property(anyEvidence, fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (evidence, unit) => {
        const other = evidence.map((one) => ({
          ...one,
          unallocated: one.unallocated * unit,
          ties: one.ties.map((tie) => ({ ...tie, amount: tie.amount * unit })),
        }));
        close(sharesIn(evidence), sharesIn(other));
      }),
    );
  });

  it("leaves the others where they are when one more partner is told apart", () => {
    fc.assert(
      fc.property(anyEvidence, (evidence) => {
        const all = evidence.flatMap(({ ties }) => ties.flatMap(({ parties }) => parties.map(([partner]) => partner)));
        fc.pre(!all.includes("AZE"));
        const told = evidence.map((one) => ({
          ...one,
          ties: one.ties.map((tie) => ({ ...tie, parties: tie.parties.map(([partner, states]) => [partner === "others" ? "AZE" : partner, states] as const) })),
        }));
        const [before, after] = [sharesIn(evidence), sharesIn(told)];
        expect(after[placeOf("AZE")]).toBeCloseTo(before[placeOf("others")] ?? 0, 12);
        for (const partner of PARTNERS.filter((one) => one !== "AZE")) expect(after[placeOf(partner)]).toBe(before[placeOf(partner)]);
        const [one, other] = [samplerOf(evidence, "economy", SEED), samplerOf(told, "economy", SEED)];
        if (one === null || other === null) return;
        expect(intervalsOf(other, 40).ahead("RUS", "CHN")).toBe(intervalsOf(one, 40).ahead("RUS", "CHN"));
      }),
    );
  });

  it("is monotone: more ties with a partner never give it less, nor any other partner more", () => {
    fc.assert(
      fc.property(anyEvidence, fc.nat(3), fc.constantFrom(...PARTNERS), fc.double({ min: 0.01, max: 1e6, noNaN: true }), (evidence, place, partner, amount) => {
        const more = evidence.map((one, at) =>
          at === place
            ? { ...one, ties: [...one.ties, { row: { collection: "agreements", id: "more" }, amount, parties: [[partner, 1]], certain: true } as Tie] }
            : one,
        );
        const [before, after] = [sharesIn(evidence), sharesIn(more)];
        for (const [at, own] of HOLDERS.entries()) {
          const difference = (after[at] ?? 0) - (before[at] ?? 0);
          if (own === partner) expect(difference).toBeGreaterThan(-1e-12);
          else expect(difference).toBeLessThan(1e-12);
        }
      }),
    );
  });

  it("says nothing without evidence, and all of one where there is one", () => {
    expect(vectorOf([], "economy")).toBeNull();
    expect(samplerOf([], "economy", SEED)).toBeNull();
    expect(scoresOf([])).toEqual({ scores: [], composite: null });
    const only: Evidence = {
      indicator: "imports",
      year: 2020,
      carried: false,
      unallocated: 0,
      ranges: {},
      ties: [{ row: { collection: "agreements", id: "one" }, amount: 7, parties: [["CHN", 1]], certain: true }],
    };
    const { scores } = scoresOf([only]);
    expect(scores[0]).toMatchObject({
      shown: false,
      coverage: 0.25,
      // What three missing indicators would say is anybody's.
      presence: { CHN: { share: 1, median: 1, high: 1, least: 0.25, most: 1 }, RUS: { share: 0, low: 0, median: 0, high: 1, least: 0, most: 0.75 } },
      concentration: { value: 1 },
      // Too little is known for anybody to be first.
      first: null,
      copeland: null,
    });
    expect(scores[0]?.presence.CHN.low).toBeLessThan(0.25);
    const none = scoresOf([{ ...only, ties: [] }]).scores[0];
    expect(none).toMatchObject({ presence: { nobody: { share: 1 } }, concentration: { value: 0 }, first: null });
  });
});

describe("bounds", () => {
  it("widen, and never narrow, when data is taken away", () => {
    fc.assert(
      fc.property(anyEvidence, fc.nat(3), (evidence, place) => {
        const before = boundsOf(evidence, "economy");
        const without = boundsOf(evidence.toSpliced(place, 1), "economy");
        const doubted = boundsOf(
          evidence.map((one, at) => (at === place ? { ...one, ties: one.ties.map((tie) => ({ ...tie, certain: false })) } : one)),
          "economy",
        );
        for (const after of [without, doubted]) {
          for (const at of HOLDERS.keys()) {
            expect((after.least[at] ?? 0) - (before.least[at] ?? 0)).toBeLessThan(1e-12);
            expect((after.most[at] ?? 0) - (before.most[at] ?? 0)).toBeGreaterThan(-1e-12);
          }
        }
      }),
    );
  });

  it("hold the share, for every republic, domain and year", () => {
    for (const country of REPUBLICS)
      for (const year of years) {
        const evidence = readEvidence(dataset, country, year);
        for (const domain of DOMAINS) {
          const full = evidence.filter(({ indicator }) => indicatorsOf(domain).some(({ id }) => id === indicator)).length === indicatorsOf(domain).length;
          const vector = vectorOf(evidence, domain);
          // With indicators missing the share is of what is there, the bounds of all.
          if (vector === null || !full) continue;
          const { least, most } = boundsOf(evidence, domain);
          for (const [at, own] of HOLDERS.entries()) {
            const what = `${country} ${year} ${domain} ${own}`;
            expect(vector.shares[at], what).toBeGreaterThan((least[at] ?? 0) - 1e-9);
            expect(vector.shares[at], what).toBeLessThan((most[at] ?? 0) + 1e-9);
          }
        }
      }
  });
});
