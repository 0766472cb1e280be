import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  certainlyOutside,
  certainlyOverlap,
  type DatedPeriod,
  type Holds,
  holdsAt,
  isPossible,
  type Period,
  parsePeriod,
  periodOfDay,
  resolveSpell,
  type Spell,
  toDay,
} from "./index.ts";

const FIRST = toDay(1900, 1, 1);
const LAST = toDay(2100, 12, 31);
const anyDay = fc.integer({ min: FIRST, max: LAST });

const parsed = (text: string): DatedPeriod => {
  const period = parsePeriod(text);
  if (period === null) throw new Error(`not a date: ${text}`);
  return period;
};

// Small worlds, so that every possible pair of start and end can be tried one by one.
const WORLD = 14;
const smallPeriod = fc
  .tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 4 }))
  .map(([from, length]): Period => ({ edtf: "x", earliest: from, latest: from + length }));
const smallSpell = fc
  .tuple(smallPeriod, smallPeriod)
  .map(([start, end]): Spell => ({ start, end }))
  .filter(isPossible);

function* possibleWorlds({ start, end }: Spell): Generator<[number, number]> {
  for (let s = start.earliest ?? -1; s <= (start.latest ?? WORLD); s++) {
    for (let e = end.earliest ?? 0; e <= (end.latest ?? WORLD); e++) {
      if (s < e) yield [s, e];
    }
  }
}

function oracle(spell: Spell, at: { earliest: number; latest: number }): Holds {
  const answers = new Set<boolean>();
  for (const [s, e] of possibleWorlds(spell)) {
    for (let day = at.earliest; day <= at.latest; day++) answers.add(s <= day && day < e);
  }
  return answers.size === 2 ? "possibly" : answers.has(true) ? "yes" : "no";
}

describe("holdsAt", () => {
  it("agrees with trying every possible start, end and day", () => {
    fc.assert(
      fc.property(smallSpell, fc.integer({ min: -2, max: WORLD }), fc.integer({ min: 0, max: 4 }), (spell, from, length) => {
        const at = { earliest: from, latest: from + length };
        expect(holdsAt(spell, at)).toBe(oracle(spell, at));
      }),
      { numRuns: 2000 },
    );
  });

  it("is half-open on exact days", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 4000 }), (start, length) => {
        const spell = { start: periodOfDay(start), end: periodOfDay(start + length) };
        expect(holdsAt(spell, periodOfDay(start - 1))).toBe("no");
        expect(holdsAt(spell, periodOfDay(start))).toBe("yes");
        expect(holdsAt(spell, periodOfDay(start + length - 1))).toBe("yes");
        expect(holdsAt(spell, periodOfDay(start + length))).toBe("no");
      }),
    );
  });

  it("tells ongoing, unknown and ended apart", () => {
    const horizon = toDay(2026, 11, 23);
    const at = (end: string | undefined, text: string, start: string | undefined = "2002-10-07") =>
      holdsAt(resolveSpell({ start, end }, horizon), parsed(text));
    expect(at("..", "2026-11-23")).toBe("yes");
    expect(at("..", "2026-11-24")).toBe("possibly");
    expect(at(undefined, "2002-10-07")).toBe("yes");
    expect(at(undefined, "2002-10-08")).toBe("possibly");
    expect(at("2012-12-19", "2012-12-18")).toBe("yes");
    expect(at("2012-12-19", "2012-12-19")).toBe("no");
    expect(at("2012-12-19", "2012")).toBe("possibly");
    expect(() => at("soon", "2012")).toThrow(RangeError);
  });

  it("an unknown start is open backwards, but what goes on had begun by the horizon", () => {
    const spell = resolveSpell({ end: ".." }, toDay(2026, 11, 23));
    expect(holdsAt(spell, parsed("2026-11-23"))).toBe("yes");
    expect(holdsAt(spell, parsed("1991"))).toBe("possibly");
  });
});

describe("relations of spells", () => {
  it("certainlyOverlap and certainlyOutside agree with trying every world", () => {
    fc.assert(
      fc.property(smallSpell, smallSpell, (a, b) => {
        let overlapAlways = true;
        let outsideAlways = true;
        for (const [s1, e1] of possibleWorlds(a)) {
          for (const [s2, e2] of possibleWorlds(b)) {
            if (Math.max(s1, s2) >= Math.min(e1, e2)) overlapAlways = false;
            if (s1 >= s2 && e1 <= e2) outsideAlways = false;
          }
        }
        // Certainty is claimed only where every world agrees; it may be withheld where no single day proves it.
        if (certainlyOverlap(a, b)) expect(overlapAlways).toBe(true);
        if (certainlyOutside(a, b)) expect(outsideAlways).toBe(true);
        expect(certainlyOverlap(a, b)).toBe(certainlyOverlap(b, a));
      }),
      { numRuns: 1000 },
    );
  });
});
