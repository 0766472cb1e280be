import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawVectors } from "../../build/monte-carlo/vectors.ts";
import { dataset } from "../../test/dataset.ts";
import { keyOf, readEvidence } from "./evidence.ts";
import { DOMAINS, INDICATORS, indicatorsOf } from "./indicators.ts";
import { fellBetween, firstOf, intervalsOf } from "./intervals.ts";
import { FORMATS, METHOD, SECURITY_BODIES } from "./method.ts";
import { fillIn, type Sampler, sameDraw, samplerOf } from "./monte-carlo.ts";
import { HOLDERS, PARTNERS, type Partner, REPUBLICS } from "./partners.ts";
import { boundsOf, copelandOf, placeOf, sharesOf, vectorOf } from "./presence.ts";
import { random, weightsOf } from "./random.ts";
import { scoresOf } from "./scores.ts";
import { sensitivityOf } from "./sobol.ts";
import type { Evidence, Tie } from "./tie.ts";

const SEED = METHOD.seed;
const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);
const years = Array.from({ length: METHOD.years[1] - METHOD.years[0] + 1 }, (_, place) => METHOD.years[0] + place);

// Evidence of one domain, as odd as it can be: empty indicators, ties of many, uncertain ones, holes.
const holder = fc.constantFrom<Partner | "others">(...PARTNERS, "others");
const parties = fc.uniqueArray(fc.tuple(holder, fc.integer({ min: 1, max: 9 })), { minLength: 1, maxLength: 4, selector: ([partner]) => partner });
const tie = fc.record({ id: fc.uuid(), amount: fc.double({ min: 0.01, max: 1e6, noNaN: true }), parties, certain: fc.boolean() });
const indicator = fc.record({
  ties: fc.array(tie, { maxLength: 6 }),
  unallocated: fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 1e6, noNaN: true })),
  carried: fc.boolean(),
});
const anyEvidence = fc.array(fc.option(indicator), { minLength: 4, maxLength: 4 }).map((all) =>
  indicatorsOf("economy").flatMap(({ id }, place): Evidence[] => {
    const one = all[place] ?? null;
    if (one === null) return [];
    const ties = one.ties.map(({ id, ...rest }): Tie => ({ ...rest, row: { collection: "agreements", id } }));
    return [{ indicator: id, year: 2020, carried: one.carried, ties, unallocated: one.unallocated, ranges: {} }];
  }),
);
const sharesIn = (evidence: readonly Evidence[]) => vectorOf(evidence, "economy")?.shares ?? new Float64Array(HOLDERS.length);
const close = (one: Float64Array, other: Float64Array) => {
  for (const [place, share] of one.entries()) expect(Math.abs(share - (other[place] ?? 0)), HOLDERS[place]).toBeLessThan(1e-9);
};

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

describe("intervals", () => {
  it("are the same bytes for the same seed, and others for another", () => {
    const evidence = readEvidence(dataset, "KAZ", 2019);
    const bytes = (seed: number) => JSON.stringify(scoresOf(evidence, { seed, draws: 500 }));
    expect(bytes(7)).toBe(bytes(7));
    expect(bytes(7)).not.toBe(bytes(8));
  });

  it("are the quantiles that sorting gives", () => {
    for (const country of REPUBLICS) {
      const sampler = samplerOf(readEvidence(dataset, country, 2019), "economy", SEED) as Sampler;
      const intervals = intervalsOf(sampler, 1_000);
      const shares = new Float64Array(HOLDERS.length);
      const drawn = Array.from({ length: 1_000 }, (_, draw) => {
        const lack = { ...sampler.draw(sameDraw(draw), shares) };
        const there = [...shares];
        return { lack, there, filled: there.map((share, place) => share * (1 - lack.part) + (place === lack.to ? lack.part : 0)) };
      });
      for (const [place, own] of HOLDERS.entries()) {
        const sorted = (of: (one: (typeof drawn)[number]) => number) => drawn.map(of).sort((a, b) => a - b);
        const rest = (part: number) => (place <= placeOf("others") ? part : 0);
        const { low, median, high } = intervals.presence[own];
        for (const [found, all, rank] of [
          [low, sorted(({ there, lack }) => (there[place] ?? 0) * (1 - lack.part)), 49],
          [median, sorted(({ there }) => there[place] ?? 0), 499],
          [high, sorted(({ there, lack }) => (rest(lack.part) > 0 ? (there[place] ?? 0) * (1 - lack.part) + lack.part : (there[place] ?? 0))), 949],
        ] as const)
          expect(Math.abs(found - (all[rank] ?? 0))).toBeLessThanOrEqual(0.5001e-4);
      }
      for (const [one, first] of PARTNERS.entries())
        for (const [other, second] of PARTNERS.entries()) {
          const wins = drawn.map(({ filled }) => Math.sign((filled[one] ?? 0) - (filled[other] ?? 0)) / 2 + 0.5);
          expect(intervals.ahead(first, second)).toBeCloseTo(sum(wins) / 1_000, 2);
        }
    }
  });

  it("give no share to holders that the sampler does not name", () => {
    fc.assert(
      fc.property(anyEvidence, fc.nat(9_999), (evidence, draw) => {
        const sampler = samplerOf(evidence, "economy", SEED);
        if (sampler === null) return;
        const shares = new Float64Array(HOLDERS.length);
        fillIn(shares, sampler.draw(sameDraw(draw), shares));
        for (const place of HOLDERS.keys()) if (!sampler.holders.includes(place)) expect(shares[place], HOLDERS[place]).toBe(0);
      }),
      { numRuns: 500 },
    );
  });

  it("stay where they are when all but one indicator are weighed zero: there is nothing left to drop", () => {
    const only = { weights: { exports: 0, "debt-service": 0, loans: 0 }, draws: 300 };
    const evidence = readEvidence(dataset, "KAZ", 2019).map((one): Evidence => ({ ...one, ranges: {} }));
    const economy = scoresOf(evidence, only).scores[0];
    for (const holder of PARTNERS) expect(economy?.presence[holder].high, holder).toBe(economy?.presence[holder].low);
  });

  it("add up to 1 in every draw", () => {
    fc.assert(
      fc.property(anyEvidence, fc.nat(9_999), (evidence, draw) => {
        const sampler = samplerOf(evidence, "economy", SEED);
        if (sampler === null) return;
        const shares = new Float64Array(HOLDERS.length);
        sampler.draw(sameDraw(draw), shares);
        expect(sum(shares)).toBeCloseTo(1, 7);
        expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("widen, for every holder, when an indicator is taken away", () => {
    const intervals = (evidence: readonly Evidence[], domain: (typeof DOMAINS)[number]) => {
      const sampler = samplerOf(evidence, domain, SEED);
      return sampler === null ? null : intervalsOf(sampler, 300).presence;
    };
    let compared = 0;
    for (const country of REPUBLICS)
      for (const year of [1996, 2010, 2019, 2023]) {
        const evidence = readEvidence(dataset, country, year);
        for (const one of evidence) {
          const domain = INDICATORS.find(({ id }) => id === one.indicator)?.domain ?? "economy";
          const [before, after] = [
            intervals(evidence, domain),
            intervals(
              evidence.filter((other) => other !== one),
              domain,
            ),
          ];
          if (before === null || after === null) continue;
          for (const holder of [...PARTNERS, "others"] as const) {
            compared++;
            expect(after[holder].low, `${country} ${year} ${one.indicator} ${holder}`).toBeLessThanOrEqual(before[holder].low);
            expect(after[holder].high, `${country} ${year} ${one.indicator} ${holder}`).toBeGreaterThanOrEqual(before[holder].high);
          }
        }
      }
    expect(compared).toBeGreaterThan(2_000);
  });

  it("widen when what was one value becomes a range", () => {
    const width = (evidence: readonly Evidence[]) => {
      const presence = intervalsOf(samplerOf(evidence, "economy", SEED) as Sampler, 1_000).presence.CHN;
      return presence.high - presence.low;
    };
    for (const country of REPUBLICS) {
      const exact = readEvidence(dataset, country, 2019).map((one): Evidence => ({ ...one, ranges: {} }));
      const ranged = exact.map((one): Evidence => {
        const share = sharesOf(one).shares[placeOf("CHN")] ?? 0;
        return one.indicator === "imports" ? { ...one, ranges: { CHN: [share * 0.25, share * 1.75] } } : one;
      });
      expect(width(ranged), country).toBeGreaterThan(width(exact));
    }
  });

  it("call the first whoever is ahead of each other in the most draws", () => {
    const order: Partner[] = ["CHN", "RUS"];
    const place = (partner: Partner) => (order.includes(partner) ? order.indexOf(partner) : 9);
    expect(firstOf({ ahead: (a, b) => (place(a) < place(b) ? 0.8 : place(a) > place(b) ? 0.2 : 0.5) })).toEqual({
      partner: "CHN",
      second: "RUS",
      probability: 0.8,
      settled: "leaning",
    });
    expect(fellBetween(Float64Array.of(0.5, 0.5, 0.5, 0.5), Float64Array.of(0.4, 0.4, 0.6, 0.5))).toBe(0.625);
  });
});

describe("random numbers", () => {
  it("are spread evenly and do not go together from one key to the next", () => {
    const drawn = Array.from({ length: 20_000 }, (_, draw) => random(SEED, 0, draw, 0));
    const bins = new Array<number>(20).fill(0);
    for (const value of drawn) bins[Math.floor(value * 20)] = (bins[Math.floor(value * 20)] ?? 0) + 1;
    // Chi-square with 19 degrees of freedom: 43.8 is passed by one in a thousand.
    expect(sum(bins.map((count) => (count - 1_000) ** 2 / 1_000))).toBeLessThan(43.8);
    for (const other of [drawn.slice(1), drawn.map((_, draw) => random(SEED, 1, draw, 0)), drawn.map((_, draw) => random(SEED + 1, 0, draw, 0))]) {
      const together = sum(other.map((value, draw) => (value - 0.5) * ((drawn[draw] ?? 0) - 0.5))) / other.length / (1 / 12);
      expect(Math.abs(together)).toBeLessThan(0.03);
    }
  });

  it("give weights as a naive search for weights under the cap gives them", () => {
    for (const [count, cap] of [
      [3, METHOD.indicatorCap],
      [4, METHOD.indicatorCap],
      [4, METHOD.domainCap],
    ] as const) {
      const into = new Float64Array(count);
      const ours = Array.from({ length: 4_000 }, (_, draw) => {
        weightsOf(SEED, 0, draw, count, cap, into);
        return [...into];
      });
      for (const weights of ours) {
        expect(sum(weights)).toBeCloseTo(1, 12);
        expect(Math.max(...weights)).toBeLessThanOrEqual(cap);
      }
      // Another way to draw from the simplex: exponentials over their sum.
      const naive: number[][] = [];
      for (let item = 0; naive.length < 4_000; item++) {
        const logs = Array.from({ length: count }, (_, place) => -Math.log(1 - random(5, 9, item, place)));
        const weights = logs.map((value) => value / sum(logs));
        if (Math.max(...weights) <= cap) naive.push(weights);
      }
      const moments = (all: number[][]) => [
        sum(all.map(([first = 0]) => first)),
        sum(all.map(([first = 0]) => first ** 2)),
        sum(all.map(([a = 0, b = 0]) => a * b)),
      ];
      for (const [at, moment] of moments(ours).entries()) expect(Math.abs(moment - (moments(naive)[at] ?? 0)) / moment).toBeLessThan(0.05);
    }
  });
});

it("splits a variance that is known: of two numbers weighed 3 and 4, 9 and 16 parts of 25", () => {
  const sampler: Sampler = {
    holders: [0, 1],
    lacks: false,
    draw(of, into) {
      into[0] = 3 * random(1, 0, of[0] ?? 0, 0);
      into[1] = 4 * random(1, 3, of[3] ?? 0, 0);
      return { part: 0, to: 0 };
    },
  };
  const found = sensitivityOf(sampler, 0, 1, 8_192);
  expect(found?.weights.first).toBeCloseTo(9 / 25, 1);
  expect(found?.weights.total).toBeCloseTo(9 / 25, 1);
  expect(found?.ranges.first).toBeCloseTo(16 / 25, 1);
  expect(found?.ranges.total).toBeCloseTo(16 / 25, 1);
  expect(found?.dropped).toEqual({ first: expect.closeTo(0, 9), total: 0 });
  expect(sensitivityOf({ holders: [], lacks: false, draw: () => ({ part: 0, to: 0 }) }, 0, 1, 64)).toBeNull();
});

describe("the method", () => {
  it("takes a collection that a version does not hold yet for missing, not for nobody's", () => {
    const nothing = { records: [], byId: {}, byCountry: {}, byOrganization: {}, byHost: {}, byOperator: {} };
    const older = {
      ...dataset,
      deployments: { ...dataset.deployments, ...nothing },
      agreements: { ...dataset.agreements, ...nothing },
      series: { ...dataset.series, records: [], byId: {}, observations: {} },
    };
    expect(readEvidence(older, "TKM", 2019).map(({ indicator }) => indicator)).toEqual(["obligations", "routes", "outlets", "pipelines", "visits", "formats"]);
  });

  it("names bodies that exist, with all their members where it says so", () => {
    for (const id of [...FORMATS, ...SECURITY_BODIES]) {
      const body = dataset.organizations.records[dataset.organizations.byId[id] ?? -1];
      expect(body?.id).toBe(id);
      if (id !== "gcc-ca" && id !== "sco") expect(body?.membershipsComplete, id).toBe(true);
    }
  });

  it("agrees with Copeland's rule by hand: indicators of more weight decide each pair", () => {
    const evidence = readEvidence(dataset, "UZB", 2025);
    const copeland = copelandOf(evidence, "diplomacy");
    expect(sum(Object.values(copeland))).toBe(0);
    expect(Math.max(...Object.values(copeland))).toBe(copeland.REGION);
  });

  it("answers for each republic and domain, in three years or with a hole", () => {
    const { answers, vectors } = drawVectors(dataset, { draws: 50, sobolPoints: 4 });
    expect(answers).toHaveLength(20);
    for (const { country, domain, years: asked } of answers) {
      expect(asked.slice(0, 2).map(({ year }) => year)).toEqual([2010, 2019]);
      for (const { year, first, coverage } of asked) {
        const vector = vectors.find((one) => one.country === country && one.domain === domain && one.year === year);
        expect(coverage).toBe(vector?.coverage ?? 0);
        expect(first === null).toBe(vector?.shown !== true);
      }
    }
  });
});
