import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ReadDate } from "../reading/dates.ts";
import { dayOf, parsePeriod } from "../time/index.ts";
import { bestFit, happened } from "./compare.ts";

const date = (from: string, to: string, as: ReadDate["as"] = "at"): ReadDate => ({
  from: dayOf(from),
  to: dayOf(to),
  as,
  unit: "day",
  start: 0,
  end: 1,
  relative: false,
});
const period = (edtf: string) => parsePeriod(edtf);

const fitsDate = (one: ReadDate, held: Parameters<typeof bestFit>[1][number]) => bestFit([one], [held]);

describe("one date beside one period", () => {
  it.each([
    ["2006-08-16", "2006-08-16", "at", "2006-08-16", "agrees"],
    // A day more or less: where it was is another day than where it is told of.
    ["2006-08-17", "2006-08-17", "at", "2006-08-16", "possibly"],
    ["2006-08-18", "2006-08-18", "at", "2006-08-16", "differs"],
    ["2006-01-01", "2006-12-31", "at", "2006-08-16", "agrees"],
    ["2005-01-01", "2005-12-31", "at", "2006-08-16", "differs"],
    ["2006-08-16", "2006-08-16", "at", "2006", "possibly"],
    ["2006-08-01", "2006-08-31", "at", "2006", "possibly"],
    ["2006-01-01", "2006-12-31", "at", "2006", "agrees"],
    ["2007-01-01", "2007-12-31", "at", "2006~", "possibly"],
    ["1999-01-01", "2012-12-31", "between", "2006", "agrees"],
    ["2012-01-01", "2012-12-31", "before", "2006", "agrees"],
    ["2005-01-01", "2005-12-31", "before", "2006", "differs"],
    ["2006-06-01", "2006-06-01", "before", "2006", "possibly"],
    ["2005-01-01", "2005-12-31", "after", "2006", "agrees"],
    ["2012-01-01", "2012-12-31", "after", "2006", "differs"],
    ["2006-06-01", "2006-06-01", "after", "2006", "possibly"],
  ] as const)("%s to %s, %s, beside %s: %s", (from, to, as, edtf, fit) =>
    expect(fitsDate(date(from, to, as), period(edtf) ?? { earliest: null, latest: null })).toBe(fit),
  );

  it("says nothing sure of what has no bound", () => {
    expect(fitsDate(date("2006-01-01", "2006-12-31"), { earliest: null, latest: null })).toBe(null);
    expect(fitsDate(date("2006-01-01", "2006-12-31"), { earliest: dayOf("2003-01-01"), latest: null })).toBe("possibly");
    expect(fitsDate(date("2006-01-01", "2006-12-31"), { earliest: dayOf("2008-01-01"), latest: null })).toBe("differs");
  });

  it("is what a naive way finds, day by day", () => {
    const span = fc.tuple(fc.nat(40), fc.nat(12)).map(([first, length]) => [first, first + length] as const);
    fc.assert(
      fc.property(span, span, fc.constantFrom("at", "before", "after"), ([from, to], [earliest, latest], as) => {
        const days = Array.from({ length: latest - earliest + 1 }, (_, at) => earliest + at);
        const holds = days.map((day) => (as === "at" ? day >= from && day <= to : as === "before" ? day < from : day > to));
        // A day before or after is neither.
        const near = days.some((day) => as === "at" && day >= from - 1 && day <= to + 1);
        const naive = holds.every(Boolean) ? "agrees" : near || holds.some(Boolean) ? "possibly" : "differs";
        expect(fitsDate({ from, to, as, unit: "day", start: 0, end: 1, relative: false }, { earliest, latest })).toBe(naive);
      }),
    );
  });
});

describe("bestFit", () => {
  const year = (of: number) => date(`${of}-01-01`, `${of}-12-31`);
  it.each([
    [[], ["2006"], null],
    [[2006], [], null],
    [[2006], ["2006"], "agrees"],
    [[2006], ["2010", "2006"], "agrees"],
    [[2001, 2006], ["2006"], "agrees"],
    [[2006], ["2010"], "differs"],
    [[2007], ["2010", "2006~"], "possibly"],
  ] as const)("of %j and %j is %s", (years, periods, fit) => expect(bestFit(years.map(year), periods.map(period))).toBe(fit));

  it("leaves out what is not known", () => {
    expect(bestFit([year(2006)], [null, undefined, { earliest: null, latest: null }])).toBe(null);
    expect(bestFit([year(2006)], [null, period("2006")])).toBe("agrees");
  });
});

describe("happened", () => {
  it("leaves out what says when it is told", () => {
    const now = { ...date("2024-05-20", "2024-05-20"), unit: "now" as const };
    const then = date("2006-01-01", "2006-12-31");
    expect(happened([now, then])).toEqual([then]);
  });
});
