import { describe, expect, it } from "vitest";
import { METHOD } from "./method.ts";
import { FACTORS_OF, type Sampler } from "./monte-carlo.ts";
import { random, weightsOf } from "./random.ts";
import { sensitivityOf } from "./sobol.ts";
import { SEED, sum } from "./vectors.fixtures.ts";

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
    factors: FACTORS_OF[1],
    holders: [0, 1],
    lacks: false,
    draw(of, into) {
      into[0] = 3 * random(1, 0, of[0] ?? 0, 0);
      into[1] = 4 * random(1, 3, of[3] ?? 0, 0);
      return { part: 0, to: 0 };
    },
  };
  const found = sensitivityOf(sampler, 0, 1, 8_192);
  expect(found?.weights?.first).toBeCloseTo(9 / 25, 1);
  expect(found?.weights?.total).toBeCloseTo(9 / 25, 1);
  expect(found?.ranges?.first).toBeCloseTo(16 / 25, 1);
  expect(found?.ranges?.total).toBeCloseTo(16 / 25, 1);
  expect(found?.dropped).toEqual({ first: expect.closeTo(0, 9), total: 0 });
  expect(sensitivityOf({ factors: FACTORS_OF[1], holders: [], lacks: false, draw: () => ({ part: 0, to: 0 }) }, 0, 1, 64)).toBeNull();
});
