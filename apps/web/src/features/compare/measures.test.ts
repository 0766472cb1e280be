import { expect, test } from "vitest";
import { type Bounds, compare, FIRST_YEAR, isKnown, MEASURES, type Measure, type Reading, type Readings } from "./measures.ts";

const BOUNDS: Bounds = { open: 2026, visitsFrom: 2014, visitsWith: ["RUS", "CHN"], otherVotes: [2025], tradeBreaks: { KAZ: [2022] } };

/** The same reading in every year, of every measure, of every pair named. */
function readings(pairs: readonly string[], reading: Reading): Record<string, Readings> {
  const all = Object.fromEntries(MEASURES.map((measure) => [measure, Array.from({ length: 36 }, () => reading)])) as unknown as Readings[string];
  const found: Record<string, Record<string, Readings[string]>> = {};
  for (const pair of pairs) {
    const [republic = "", partner = ""] = pair.split("/");
    found[republic] = { ...found[republic], [partner]: all };
  }
  return found;
}

const held = readings(["KAZ/RUS", "KAZ/CHN", "KAZ/KOR", "UZB/CHN"], [1, 1]);
const side = (republic: string, partner: string, year: number) => ({ republic, partner, year });
const between = (a: ReturnType<typeof side>, b: ReturnType<typeof side>) =>
  Object.fromEntries(compare(held, a, b, BOUNDS).map(({ measure, more, obstacles }) => [measure, { more, whys: obstacles.map(({ why }) => why) }])) as Record<
    Measure,
    { more: string | null; whys: string[] }
  >;

test("visits of years in which they were not counted are not level, ahead or behind", () => {
  const { visits, bodies } = between(side("KAZ", "RUS", 2012), side("KAZ", "RUS", 2020));
  expect(visits).toEqual({ more: null, whys: ["early"] });
  expect(bodies).toEqual({ more: "same", whys: [] });
  expect(between(side("KAZ", "RUS", 2012), side("KAZ", "CHN", 2012)).visits.whys).toEqual(["early", "early"]);
});

test("what is counted over a year is not set against a year that is not over, but two such years are", () => {
  const { visits, events, agreements } = between(side("KAZ", "RUS", 2020), side("KAZ", "RUS", 2026));
  expect(visits).toEqual({ more: null, whys: ["open"] });
  expect(events).toEqual({ more: null, whys: ["open"] });
  expect(agreements.more).toBe("same");
  expect(between(side("KAZ", "RUS", 2026), side("UZB", "CHN", 2026)).visits.more).toBe("same");
});

test("visits that were chosen and votes counted another way are not compared", () => {
  expect(between(side("KAZ", "KOR", 2020), side("KAZ", "RUS", 2020)).visits.whys).toEqual(["chosen"]);
  expect(between(side("KAZ", "RUS", 2024), side("KAZ", "RUS", 2025)).un).toEqual({ more: null, whys: ["other-count"] });
  expect(between(side("KAZ", "RUS", 2025), side("UZB", "CHN", 2025)).un.more).toBe("same");
});

test("shares of trade are not set against each other across a break of the series", () => {
  expect(between(side("KAZ", "RUS", 2021), side("KAZ", "RUS", 2022)).trade).toEqual({ more: null, whys: ["broken", "broken"] });
  expect(between(side("KAZ", "RUS", 2022), side("KAZ", "CHN", 2023)).trade.more).toBe("same");
  expect(between(side("KAZ", "RUS", 2021), side("UZB", "CHN", 2022)).trade.more).toBe("same");
});

test("a measure without a reading says why, for either side", () => {
  const [bodies] = compare({ ...held, ...readings(["TJK/eu"], "not-state") }, side("TJK", "eu", 2020), side("KAZ", "KAZ", 2020), BOUNDS);
  expect(bodies).toMatchObject({ more: null, obstacles: [{ why: "not-state" }, { why: "itself" }] });
  const [agreements] = compare({}, side("TJK", "RUS", 2020), side("KAZ", "RUS", 2020), BOUNDS);
  expect(agreements?.obstacles.map(({ why }) => why)).toEqual(["not-fetched", "not-fetched"]);
});

test("a comparison counts a difference only where the ranges do not touch", () => {
  const range = (seed: number): Reading => (seed % 7 === 0 ? "no-row" : [seed % 5, (seed % 5) + (seed % 3)]);
  for (let seed = 1; seed < 400; seed++) {
    const readings: Record<string, Readings> = Object.fromEntries(
      ["KAZ", "UZB"].map((code, side) => [
        code,
        { RUS: Object.fromEntries(MEASURES.map((measure, at) => [measure, [range(seed * (at + 3) + side * 11)]])) as never },
      ]),
    );
    for (const { a, b, more } of compare(
      readings,
      { republic: "KAZ", partner: "RUS", year: FIRST_YEAR },
      { republic: "UZB", partner: "RUS", year: FIRST_YEAR },
      { ...BOUNDS, visitsFrom: FIRST_YEAR },
    )) {
      // The slow way: every pair of values that the ranges allow.
      const values = (reading: Reading) => (!isKnown(reading) ? [] : Array.from({ length: reading[1] - reading[0] + 1 }, (_, index) => reading[0] + index));
      const signs = new Set(values(a).flatMap((one) => values(b).map((other) => Math.sign(one - other))));
      const expected = signs.size === 0 ? null : signs.size > 1 ? "open" : signs.has(1) ? "a" : signs.has(-1) ? "b" : "same";
      expect(more).toBe(expected);
    }
  }
});
