import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dataset } from "../../test/dataset.ts";
import { readEvidence } from "./evidence.ts";
import { DOMAINS } from "./indicator.ts";
import { CARDS } from "./indicators.ts";
import { fellBetween, firstOf, intervalsOf } from "./intervals.ts";
import { METHOD_IDS } from "./method.ts";
import { fillIn, type Sampler, sameDraw } from "./monte-carlo.ts";
import { HOLDERS, PARTNERS, type Partner, REPUBLICS } from "./partners.ts";
import { placeOf, sharesOf } from "./presence.ts";
import { samplerOf } from "./sampler.ts";
import { scoresOf } from "./scores.ts";
import type { Evidence } from "./tie.ts";
import { anyEvidence, SEED, sum } from "./vectors.fixtures.ts";

/** All four by `run test:all`. */
const YEARS = process.env.FULL === undefined ? [1996, 2019] : [1996, 2010, 2019, 2023];

describe("intervals", () => {
  it("are the same bytes for the same seed, and others for another", () => {
    const evidence = readEvidence(dataset, "KAZ", 2019);
    const bytes = (seed: number) => JSON.stringify(scoresOf(evidence, { seed, draws: 500 }));
    expect(bytes(7)).toBe(bytes(7));
    expect(bytes(7)).not.toBe(bytes(8));
  });

  it.each(METHOD_IDS)("are the quantiles that sorting gives; method %i", (method) => {
    for (const country of REPUBLICS) {
      const sampler = samplerOf(readEvidence(dataset, country, 2019, { method }), "economy", SEED) as Sampler;
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
    for (const method of METHOD_IDS) {
      const evidence = readEvidence(dataset, "KAZ", 2019, { method }).map((one): Evidence => ({ ...one, ranges: {} }));
      const economy = scoresOf(evidence, only).scores[0];
      // By the second method the region is one partner, or four.
      for (const holder of PARTNERS)
        if (method === 1 || holder !== "REGION") expect(economy?.presence[holder].high, holder).toBe(economy?.presence[holder].low);
    }
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

  it.each(METHOD_IDS)("widen, for every holder, when an indicator is taken away; method %i", (method) => {
    const intervals = (evidence: readonly Evidence[], domain: (typeof DOMAINS)[number]) => {
      const sampler = samplerOf(evidence, domain, SEED);
      return sampler === null ? null : intervalsOf(sampler, 300).presence;
    };
    let compared = 0;
    for (const country of REPUBLICS)
      for (const year of YEARS) {
        const evidence = readEvidence(dataset, country, year, { method });
        const whole = new Map(DOMAINS.map((domain) => [domain, intervals(evidence, domain)]));
        for (const one of evidence) {
          const domain = CARDS[method].find(({ id }) => id === one.indicator)?.domain ?? "economy";
          const before = whole.get(domain) ?? null;
          const after = intervals(
            evidence.filter((other) => other !== one),
            domain,
          );
          if (before === null || after === null) continue;
          for (const holder of [...PARTNERS, "others"] as const) {
            compared++;
            expect(after[holder].low, `${country} ${year} ${one.indicator} ${holder}`).toBeLessThanOrEqual(before[holder].low);
            expect(after[holder].high, `${country} ${year} ${one.indicator} ${holder}`).toBeGreaterThanOrEqual(before[holder].high);
          }
        }
      }
    expect(compared).toBeGreaterThan(500 * YEARS.length);
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
