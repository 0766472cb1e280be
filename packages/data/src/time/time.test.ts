import edtf from "edtf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type DatedPeriod,
  dayOf,
  formatDay,
  formatPeriod,
  fromDate,
  fromDay,
  parsePeriod,
  periodOfDay,
  precisionOf,
  qualifierOf,
  toDate,
  toDay,
  UNKNOWN,
} from "./index.ts";

const DAY_MS = 86_400_000;
const FIRST = toDay(1900, 1, 1);
const LAST = toDay(2100, 12, 31);
const anyDay = fc.integer({ min: FIRST, max: LAST });

const anyDate = fc.tuple(anyDay, fc.constantFrom("year", "month", "day"), fc.constantFrom("", "~", "?")).map(([day, precision, qualifier]) => {
  const iso = formatDay(day);
  return (precision === "year" ? iso.slice(0, 4) : precision === "month" ? iso.slice(0, 7) : iso) + qualifier;
});

const parsed = (text: string): DatedPeriod => {
  const period = parsePeriod(text);
  if (period === null) throw new Error(`not a date: ${text}`);
  return period;
};

describe("days", () => {
  it("count every day from 1900 to 2100 once, by a calendar walked by hand", () => {
    let expected = FIRST;
    for (let year = 1900; year <= 2100; year++) {
      const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
      for (const [index, length] of [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].entries()) {
        for (let day = 1; day <= length; day++) {
          expect(toDay(year, index + 1, day)).toBe(expected);
          expect(fromDay(expected)).toEqual({ year, month: index + 1, day });
          expected++;
        }
      }
    }
    expect(expected - 1).toBe(LAST);
  });

  it("go to ISO text and Date and back, whatever the time of day", () => {
    fc.assert(
      fc.property(fc.integer({ min: toDay(0, 1, 1), max: toDay(9999, 12, 31) }), fc.integer({ min: 0, max: DAY_MS - 1 }), (day, moment) => {
        expect(dayOf(formatDay(day))).toBe(day);
        expect(toDate(day).toISOString()).toBe(`${formatDay(day)}T00:00:00.000Z`);
        expect(fromDate(new Date(toDate(day).getTime() + moment))).toBe(day);
      }),
    );
  });

  it("are refused where the calendar has none", () => {
    for (const [year, month, day] of [
      [2023, 2, 29],
      [2023, 13, 1],
      [2023, 0, 1],
      [2023, 4, 31],
      [2023, 4, 0],
      [2023.5, 1, 1],
      [Number.NaN, 1, 1],
      ["2023", 1, 1],
    ]) {
      expect(() => toDay(year as number, month as number, day as number)).toThrow(RangeError);
    }
    for (const text of ["", "2023-13", "yesterday", "..", null])
      for (const reads of [precisionOf, qualifierOf]) expect(() => reads(text as never)).toThrow(RangeError);
  });

  it("are refused where they are none", () => {
    for (const day of [Number.NaN, 0.5, Number.POSITIVE_INFINITY, 1e9, null, "0", undefined, new Date(0)]) {
      for (const reads of [toDate, fromDay, formatDay]) expect(() => reads(day as never)).toThrow(/not a day number/);
    }
    for (const iso of ["", "2022", "2022-02-30", "2022-1-1", "2022-13-01", "1999-12-31T00:00", "2022-01-06~", null, 20220106, ["2022-01-06"]]) {
      expect(() => dayOf(iso as never)).toThrow(/not a day of the calendar/);
    }
    for (const date of [new Date(Number.NaN), "2022-01-06", 0, null]) expect(() => fromDate(date as never)).toThrow(/not a Date/);
    for (const text of [2022, null, undefined, ["2022"]]) expect(parsePeriod(text as never)).toBeNull();
  });

  it("are the same in every time zone", () => {
    const before = process.env.TZ;
    try {
      for (const zone of Intl.supportedValuesOf("timeZone")) {
        process.env.TZ = zone;
        // 1994-04-20 and days on which some zone changed its clocks or skipped a date.
        for (const iso of ["1994-04-20", "2011-12-30", "2022-03-27", "1900-01-01"]) {
          expect(formatDay(parsed(iso).earliest), zone).toBe(iso);
        }
        expect(formatPeriod({ edtf: "1994-04-20" }), zone).toBe("20 April 1994");
        expect(formatPeriod({ edtf: "1994" }), zone).toBe("1994");
      }
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });
});

describe("parsing", () => {
  it("agrees with edtf.js on the bounds of unqualified dates", () => {
    fc.assert(
      fc.property(anyDate, (text) => {
        const plain = text.replace(/[~?]$/, "");
        const theirs = edtf(plain);
        const ours = parsed(plain);
        expect(ours.earliest).toBe(Math.floor(theirs.min / DAY_MS));
        expect(ours.latest).toBe(Math.floor(theirs.max / DAY_MS));
      }),
    );
  });

  it("accepts nothing that edtf.js refuses", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{4}(-\d{2}){0,2}[~?]?$/), (text) => {
        if (parsePeriod(text) !== null) expect(() => edtf(text)).not.toThrow();
      }),
    );
  });

  it("round-trips", () => {
    fc.assert(fc.property(anyDate, (text) => void expect(parsed(text).edtf).toBe(text)));
    fc.assert(fc.property(anyDay, (day) => void expect(parsed(formatDay(day))).toEqual(periodOfDay(day))));
  });

  it("widens a qualified date by one unit on each side", () => {
    const span = (text: string) => [parsed(text).earliest, parsed(text).latest].map(formatDay);
    expect(span("2022~")).toEqual(["2021-01-01", "2023-12-31"]);
    expect(span("2022-01?")).toEqual(["2021-12-01", "2022-02-28"]);
    expect(span("2024-03-01~")).toEqual(["2024-02-29", "2024-03-02"]);
  });

  it.each(["2023-02-29", "1900-02-29", "2022-13", "2022-00", "2022-04-31", "2022-4-1", "22", "", "..", "2022/2023", "2022-01-01T00:00"])("refuses %j", (text) =>
    expect(parsePeriod(text)).toBeNull(),
  );

  it.each(["2000-02-29", "2024-02-29", "1996-02-29"])("knows leap day %s", (text) => {
    expect(formatDay(parsed(text).earliest)).toBe(text);
  });
});

describe("precision", () => {
  it("never grows: the words of a date name no more than its text does", () => {
    fc.assert(
      fc.property(anyDate, (text) => {
        const words = formatPeriod({ edtf: text });
        const numbers = words.match(/\d+/g) ?? [];
        expect(numbers.length).toBe(precisionOf(text) === "day" ? 2 : 1);
        expect(/[A-Z][a-z]+ \d{4}$/.test(words)).toBe(precisionOf(text) !== "year");
        expect(/^(about|probably) /.test(words)).toBe(/[~?]$/.test(text));
      }),
    );
  });

  it("orders: a date of coarser precision contains the finer ones", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const iso = formatDay(day);
        const [year, month, exact] = [parsed(iso.slice(0, 4)), parsed(iso.slice(0, 7)), parsed(iso)];
        expect(year.earliest).toBeLessThanOrEqual(month.earliest);
        expect(month.earliest).toBeLessThanOrEqual(exact.earliest);
        expect(exact.latest).toBeLessThanOrEqual(month.latest);
        expect(month.latest).toBeLessThanOrEqual(year.latest);
      }),
    );
  });

  it("says what is unknown and what goes on", () => {
    expect(formatPeriod(UNKNOWN)).toBe("date unknown");
    expect(formatPeriod({ edtf: ".." })).toBe("still going on");
    expect(formatPeriod({ edtf: "2022~" })).toBe("about 2022");
  });
});
