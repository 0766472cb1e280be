import fc from "fast-check";
import { expect, it } from "vitest";
import { keyOf } from "./evidence.ts";
import type { Domain } from "./indicator.ts";
import { indicatorsOf } from "./indicators.ts";
import { intervalsOf } from "./intervals.ts";
import { METHODS } from "./method.ts";
import { STREAMS, sameDraw } from "./monte-carlo.ts";
import { HOLDERS, PARTNERS, type Partner, REPUBLICS, type Republic } from "./partners.ts";
import { itemOf, random, weightsOf } from "./random.ts";
import { samplerOf } from "./sampler.ts";
import { scoreOf } from "./scores.ts";
import type { Evidence, Tie } from "./tie.ts";
import { SEED, sum } from "./vectors.fixtures.ts";

const holder = fc.constantFrom<Partner | "others">(...PARTNERS, "others");
const party = fc.tuple(holder, fc.integer({ min: 1, max: 9 }));
const tie = fc
  .record({
    id: fc.uuid(),
    amount: fc.double({ min: 0.1, max: 9, noNaN: true }),
    parties: fc.uniqueArray(party, { minLength: 1, maxLength: 4, selector: ([partner]) => partner }),
    republics: fc.uniqueArray(fc.constantFrom<Republic>(...REPUBLICS), { minLength: 1, maxLength: 4 }),
    certain: fc.boolean(),
    state: fc.constantFrom("partial", "selection", undefined),
    span: fc.option(
      fc.record({
        of: fc.constantFrom("classes" as const, "ranges" as const),
        key: fc.constantFrom("a", "b"),
        least: fc.double({ min: 0.1, max: 1, noNaN: true }),
        most: fc.double({ min: 1, max: 4, noNaN: true }),
      }),
      { nil: undefined },
    ),
    alone: fc.option(fc.double({ min: 0.1, max: 9, noNaN: true }), { nil: undefined }),
  })
  .map(({ id, republics, state, span, alone, ...rest }): Tie => {
    const region = rest.parties.some(([partner]) => partner === "REGION");
    const parties = rest.parties.map(([partner, states]) => [partner, partner === "REGION" ? republics.length : states] as const);
    return {
      ...rest,
      parties,
      row: { collection: "agreements", id },
      ...(region ? { republics } : {}),
      ...(region && alone !== undefined && span === undefined ? { alone } : {}),
      ...(state === undefined ? {} : { state }),
      ...(span === undefined ? {} : { span }),
    };
  });
const anyOf = (domain: Domain) =>
  fc
    .array(fc.option(fc.record({ ties: fc.array(tie, { maxLength: 5 }), unallocated: fc.constantFrom(0, 0, 1.5), carried: fc.boolean() })), {
      minLength: 4,
      maxLength: 4,
    })
    .map((all) =>
      indicatorsOf(domain, 2).flatMap(({ id, empty }, place): Evidence[] => {
        const one = all[place] ?? null;
        return one === null || (empty === "missing" && one.ties.length === 0) ? [] : [{ method: 2, indicator: id, year: 2020, ranges: {}, ...one }];
      }),
    );

/** One draw by the text of docs/methodology/2.md, the slow way: a map of amounts for each indicator, by name. */
function naive(evidence: readonly Evidence[], domain: Domain, draw: number): { shares: Map<string, number>; part: number } {
  const of = (factor: keyof typeof STREAMS, item: number) => random(SEED, STREAMS[factor], draw, item);
  const cards = indicatorsOf(domain, 2);
  const weights = new Float64Array(cards.length);
  weightsOf(SEED, STREAMS.weights, draw, cards.length, 0.5, weights);
  const counting = Math.floor(of("counting", 0) * 3);
  const four = of("region", 0) < 0.5;
  const dropped = cards.length >= 3 && of("dropped", 0) < 0.5 ? cards[Math.floor(of("dropped", 1) * cards.length)]?.id : undefined;
  const withoutCarried = of("missing", 0) < 0.5;
  const spread = of("missing", 1) < 0.5;
  const rateOf = (state: "partial" | "selection", partners: readonly string[]) =>
    (METHODS[2].omitted[state] * sum(partners.map((partner) => 2 * of("selection", itemOf(`agreements/${partner}`))))) / partners.length;

  const read = (one: Evidence, choosing: boolean): Map<string, number> | null => {
    const amounts = new Map<string, number>(one.unallocated > 0 ? [["unallocated", one.unallocated]] : []);
    for (const { row, amount, alone, parties, republics, certain, state, span } of one.ties) {
      const item = itemOf(keyOf(row));
      if (!certain && of("ranges", item) >= 0.5) continue;
      const names = parties.map(([partner]) => partner);
      if (choosing && state !== undefined && of("selection", item) < rateOf(state, names)) continue;
      const own = span === undefined ? (four ? (alone ?? amount) : amount) : span.least + of(span.of, itemOf(span.key)) * (span.most - span.least);
      const sides = four
        ? parties.flatMap(([partner, states]): [string, number][] => (partner === "REGION" ? (republics ?? []).map((code) => [code, 1]) : [[partner, states]]))
        : parties;
      const states = sum(sides.map(([, count]) => count));
      for (const [side, count] of sides) {
        const portion = counting === 0 ? 1 / sides.length : counting === 1 ? count / states : 1;
        amounts.set(side, (amounts.get(side) ?? 0) + own * portion);
      }
    }
    const total = sum(amounts.values());
    if (total === 0) return cards.find(({ id }) => id === one.indicator)?.empty === "missing" ? null : new Map([["nobody", 1]]);
    const shares = new Map([...amounts].map(([side, value]) => [side, value / total]));
    const unknown = shares.get("unallocated") ?? 0;
    if (spread && unknown > 0 && unknown < 1) {
      shares.delete("unallocated");
      for (const [side, value] of shares) shares.set(side, value / (1 - unknown));
    }
    return shares;
  };
  const weightOf = (id: string) => weights[cards.findIndex((card) => card.id === id)] ?? 0;
  const asked = cards
    .filter(({ id }) => id !== dropped && !(withoutCarried && evidence.find(({ indicator }) => indicator === id)?.carried === true))
    .map(({ id }) => id);
  const readable = (choosing: boolean, ids: readonly string[]) =>
    evidence
      .filter(({ indicator }) => ids.includes(indicator))
      .flatMap((one) => {
        const shares = read(one, choosing);
        return shares === null ? [] : [{ shares, weight: weightOf(one.indicator) }];
      });
  let used = readable(true, asked);
  const whole = sum(asked.map(weightOf));
  const part = whole === 0 ? 1 : 1 - sum(used.map(({ weight }) => weight)) / whole;
  const all = cards.map(({ id }) => id);
  for (const ids of [asked, all.filter((id) => id !== dropped), all]) if (sum(used.map(({ weight }) => weight)) === 0) used = readable(false, ids);
  const weight = sum(used.map((one) => one.weight));
  const mixed = new Map<string, number>();
  for (const one of used) for (const [side, share] of one.shares) mixed.set(side, (mixed.get(side) ?? 0) + (share * one.weight) / weight);
  const neighbours = REPUBLICS.map((code) => mixed.get(code) ?? 0);
  const most = Math.max(...neighbours);
  mixed.set("REGION", (mixed.get("REGION") ?? 0) + most);
  mixed.set("others", (mixed.get("others") ?? 0) + sum(neighbours) - most);
  return { shares: mixed, part };
}

it.each(["economy", "security", "diplomacy"] as const)("draws what the text says, worked out the slow way: %s", (domain) => {
  fc.assert(
    fc.property(anyOf(domain), fc.nat(9_999), (evidence, draw) => {
      const sampler = samplerOf(evidence, domain, SEED);
      expect(sampler === null).toBe(evidence.length === 0);
      if (sampler === null) return;
      // Nothing is left of any indicator in whatever draw where all ties are uncertain and fall away: both stand still alike.
      const shares = new Float64Array(HOLDERS.length);
      const { part } = sampler.draw(sameDraw(draw), shares);
      const slow = naive(evidence, domain, draw);
      if (shares.some(Number.isNaN)) throw new Error("a share is no number");
      expect(part).toBeCloseTo(slow.part, 9);
      for (const [place, name] of HOLDERS.entries()) expect(shares[place], name).toBeCloseTo(slow.shares.get(name) ?? 0, 9);
      for (const place of HOLDERS.keys()) if (!sampler.holders.includes(place)) expect(shares[place], HOLDERS[place]).toBe(0);
    }),
    { numRuns: 400 },
  );
});

it("leaves nothing out of what is whole, and about as much as it says of what was chosen", () => {
  const ties = (state: "partial" | "selection" | undefined) =>
    Array.from(
      { length: 40 },
      (_, place): Tie => ({
        row: { collection: "visits", id: `v${place}` },
        amount: 1,
        parties: [[place % 2 === 0 ? "RUS" : "CHN", 1]],
        certain: true,
        ...(state === undefined ? {} : { state }),
      }),
    );
  const width = (state: "partial" | "selection" | undefined) => {
    const evidence: Evidence[] = [{ method: 2, indicator: "exports", year: 2020, carried: false, unallocated: 0, ranges: {}, ties: ties(state) }];
    const sampler = samplerOf(evidence, "economy", SEED, { imports: 0, "debt-service": 0, loans: 0 });
    if (sampler === null) throw new Error("no sampler");
    const { low, high } = intervalsOf(sampler, 2_000).presence.RUS;
    return high - low;
  };
  expect(width(undefined)).toBe(0);
  expect(width("partial")).toBeGreaterThan(0.05);
  expect(width("selection")).toBeGreaterThan(width("partial"));
});

it("calls settled only what has a narrow band and more than one tie", () => {
  const evidence = (ties: number, other: number): Evidence[] =>
    indicatorsOf("economy", 2).map(({ id }) => ({
      method: 2,
      indicator: id,
      year: 2020,
      carried: false,
      unallocated: 0,
      ranges: {},
      ties: [
        ...Array.from(
          { length: ties },
          (_, place): Tie => ({
            row: { collection: "agreements", id: ties === 1 ? "one" : `${id}${place}` },
            amount: 6 / ties,
            parties: [["RUS", 1]],
            certain: true,
          }),
        ),
        { row: { collection: "agreements", id: `${id}-other` }, amount: other, parties: [["CHN", 1]], certain: true },
      ],
    }));
  const first = (all: readonly Evidence[]) => scoreOf(all, "economy", { draws: 300 })?.score.first;
  expect(first(evidence(3, 4))).toMatchObject({ partner: "RUS", probability: 1, settled: "settled" });
  expect(first(evidence(3, 4))?.limits).toBeUndefined();
  expect(first(evidence(1, 4))).toMatchObject({ partner: "RUS", probability: 1, settled: "leaning", limits: ["tie"] });
  const wide = evidence(3, 1).map((one, place) =>
    place === 0 ? { ...one, ties: one.ties.map((tie) => ({ ...tie, amount: tie.parties[0]?.[0] === "RUS" ? 0.5 : 9 })) } : one,
  );
  expect(first(wide)).toMatchObject({ settled: "leaning", limits: ["band"] });
  // By the first method the same is settled.
  expect(first(evidence(1, 4).map((one) => ({ ...one, method: 1 as const })))).toMatchObject({ settled: "settled" });
});
