import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitsNumber, numbersIn, type ReadNumber } from "./numbers.ts";

const read = (text: string) => numbersIn(text, []);
const values = (text: string) => read(text).map(({ value }) => Math.round(value * 100) / 100);

describe("numbersIn", () => {
  it.each([
    ["seven members", [7]],
    ["seven", [7]],
    ["twenty-five states", [25]],
    ["twenty five states", [25]],
    ["a dozen states", [12]],
    ["no members", [0]],
    ["семь членов", [7]],
    ["из девяти стран", [9]],
    ["двадцать пять стран", [25]],
    ["1,200 soldiers", [1200]],
    ["1 200 человек", [1200]],
    ["1,234,567 people", [1_234_567]],
    ["100 000 человек", [100_000]],
    ["2.5 percent", [2.5]],
    ["2,5 процента", [2.5]],
    ["3.14159", [3.14]],
    ["5.2 billion dollars", [5.2e9]],
    ["5,2 млрд долларов", [5.2e9]],
    ["300 million", [3e8]],
    ["300 млн", [3e8]],
    ["2 mln tonnes", [2e6]],
    ["two thousand soldiers", [2000]],
    ["5 тысяч военных", [5000]],
    ["two hundred men", [200]],
    ["$5.2bn", [5.2e9]],
    ["US$ 300 million", [3e8]],
    ["€12 billion", [12e9]],
    ["two thirds of trade", [66.67]],
    ["three quarters of it", [75]],
    ["one third of exports", [33.33]],
    ["a quarter of its trade", [25]],
    ["половина экспорта", [50]],
    ["между 10 и 20", [10, 20]],
    ["between 10 and 20 people", [10, 20]],
    ["twenty ten", []],
    ["the first half of the story", []],
    ["half a loaf", []],
    ["halfway", []],
    ["the 20th century", []],
    ["CSTO2 and A1", []],
    ["none at all", []],
  ])("%s: %j", (text, numbers) => expect(values(text)).toEqual(numbers));

  it.each([
    ["48 %", "%"],
    ["48 per cent", "%"],
    ["48 процентов", "%"],
    ["half of its exports", "%"],
    ["5 million dollars", "usd"],
    ["$5 million", "usd"],
    ["5 млн долл. США", "usd"],
    ["5 million euros", "eur"],
    ["€5 million", "eur"],
    ["1,833 km", "km"],
    ["1,833-kilometre", "km"],
    ["1833 километра", "km"],
    ["40,000 barrels a day", "barrels"],
    ["30 bcm", "bcm"],
    ["30 billion cubic metres", "bcm"],
    ["30 млрд кубометров", "bcm"],
    ["2 million tonnes", "tonnes"],
    ["five times", "times"],
    ["пять раз", "times"],
    ["2,000 soldiers", "people"],
    ["2000 человек", "people"],
    ["201-я дивизия", "ordinal"],
    ["seven treaties", null],
    ["12 apples", null],
  ])("the unit of %s is %s", (text, unit) => expect(read(text).map((number) => number.unit)).toEqual([unit]));

  it.each([
    ["more than 100", "more"],
    ["at least 25", "more"],
    ["over $5 million", "more"],
    ["не менее 25", "more"],
    ["свыше 25", "more"],
    ["fewer than 25", "less"],
    ["up to 400", "less"],
    ["не более 25", "less"],
    ["no more than 25", "less"],
    ["no fewer than 25", "more"],
    ["no less than 25", "more"],
    ["не меньше 25", "more"],
    ["не больше 25", "less"],
    ["nearly 200", "nearly"],
    ["почти 200", "nearly"],
    ["about 200", "exactly"],
    ["около 200", "exactly"],
    ["exactly 200", "exactly"],
    ["200", "exactly"],
  ])("%s is %s", (text, as) => expect(read(text).map((number) => number.as)).toEqual([as]));

  it.each([
    // What is said, what is held, and whether it fits.
    ["7 members", 7, true],
    ["7 members", 8, false],
    ["seven members", 8, false],
    ["12.5 percent", 12.54, true],
    ["12.5 percent", 12.6, false],
    ["48 percent", 48.4, true],
    ["48 percent", 48.6, false],
    ["100 people", 105, true],
    ["100 people", 144, false],
    ["2 million", 2_150_000, true],
    ["2 million", 2_400_000, false],
    ["20 million", 20_400_000, true],
    ["20 million", 21_500_000, false],
    ["1,833 km", 1833, true],
    ["1,833 km", 1830, false],
    ["about 1,833 km", 1700, true],
    ["about 100", 111, false],
    ["more than 100", 144, true],
    ["more than 100", 85, false],
    ["at least 25", 24, false],
    ["up to 400", 300, true],
    ["up to 400", 500, false],
    ["nearly 200", 190, true],
    ["nearly 200", 150, false],
    ["nearly 200", 230, false],
  ])("%s, held %d: %s", (text, held, fits) => {
    const [number] = read(text);
    expect(number === undefined ? null : fitsNumber(number, held)).toBe(fits);
  });

  it("leaves out what dates have taken", () => {
    const text = "In 2012 it had 7 members.";
    expect(numbersIn(text, [{ start: 3, end: 7 }]).map(({ value }) => value)).toEqual([7]);
    expect(numbersIn(text, []).map(({ value }) => value)).toEqual([2012, 7]);
  });

  it("fits what it says itself, whatever is said of it, and what is plain no laxer than with `about`", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5_000_000 }),
        fc.constantFrom("", "about ", "more than ", "up to ", "nearly ", "не менее ", "около "),
        (value, lead) => {
          const [number] = read(`${lead}${value} things`);
          expect(number?.value).toBe(value);
          if (number === undefined) return;
          expect(fitsNumber(number, value)).toBe(true);
          const [plain, about] = [read(`${value} things`)[0], read(`about ${value} things`)[0]];
          expect(plain?.slack).toBeLessThanOrEqual(about?.slack ?? 0);
          expect(fitsNumber(number, value * 3) && fitsNumber(number, value / 3)).toBe(false);
        },
      ),
    );
  });

  it("reads whole numbers as a second, naive way does, with separators of thousands or without", () => {
    fc.assert(
      fc.property(fc.nat(9_999_999), fc.constantFrom("en-US", "fr-FR", "none"), (value, style) => {
        const written = style === "none" ? String(value) : new Intl.NumberFormat(style).format(value).replace(/\s/g, " ");
        expect(read(`with ${written} things`).map((number) => number.value)).toEqual([value]);
      }),
    );
  });

  const piece = fc.oneof(
    fc.constantFrom(
      "two ",
      "thirds ",
      "half ",
      "million ",
      "$",
      "%",
      ",",
      ".",
      " ",
      "-",
      "млн ",
      "more than ",
      "about ",
      "двадцать ",
      "a dozen ",
      "km ",
      "раз ",
    ),
    fc.nat(100_000).map(String),
  );

  it("stand in order within the text and do not overlap", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const text = pieces.join("");
        let last = 0;
        for (const { start, end, value, slack } of read(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(end).toBeGreaterThan(start);
          expect(Number.isFinite(value) && value >= 0 && slack >= 0).toBe(true);
          last = end;
        }
      }),
    );
  });
});

describe("fitsNumber", () => {
  const anyNumber = fc.record({
    value: fc.integer({ min: 0, max: 1_000_000 }),
    slack: fc.nat(100),
    as: fc.constantFrom("exactly", "more", "less", "nearly"),
    unit: fc.constant(null),
    start: fc.constant(0),
    end: fc.constant(1),
  }) satisfies fc.Arbitrary<ReadNumber>;

  it("does not stop fitting nearer by, nor more loosely said", () => {
    fc.assert(
      fc.property(anyNumber, fc.integer({ min: 0, max: 2_000_000 }), (number, held) => {
        const fits = fitsNumber(number, held);
        if (fits) expect(fitsNumber({ ...number, slack: number.slack + 1 }, held)).toBe(true);
        if (fits) expect(fitsNumber(number, Math.round((held + number.value) / 2))).toBe(true);
        if (number.as === "more" && fits) expect(fitsNumber(number, held + 1)).toBe(true);
        if (number.as === "less" && fits && held > 0) expect(fitsNumber(number, held - 1)).toBe(true);
        if (number.as === "exactly") expect(fits).toBe(fitsNumber({ ...number, as: "more" }, held) && fitsNumber({ ...number, as: "less" }, held));
      }),
    );
  });
});
