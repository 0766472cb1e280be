import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf, formatDay, fromDay, toDay } from "../time/index.ts";
import { datesIn } from "./dates.ts";
import { COUNTED } from "./relative-dates.ts";

const WRITTEN = dayOf("2024-05-20");
const context = { written: WRITTEN, year: null, counted: COUNTED };
/** `at 2006-08-16`, `between 1999-01-01..2012-12-31`. */
const read = (text: string, more = {}) =>
  datesIn(text, { ...context, ...more }).map(({ as, from, to }) => `${as} ${formatDay(from)}${from === to ? "" : `..${formatDay(to)}`}`);

describe("datesIn", () => {
  it.each([
    "16 August 2006",
    "16th August 2006",
    "the 16th of August, 2006",
    "August 16, 2006",
    "August 16th 2006",
    "Aug. 16, 2006",
    "2006-08-16",
    "16.08.2006",
    "16.8.2006",
    "16 августа 2006 года",
    "16-го августа 2006 года",
    "16 августа 2006 г.",
  ])("a day: %s", (text) => {
    expect(read(text)).toEqual(["at 2006-08-16"]);
    expect(read(`It joined on ${text}, in Sochi.`)).toEqual(["at 2006-08-16"]);
  });

  it.each([
    ["August 2006", "at 2006-08-01..2006-08-31"],
    ["in Aug. 2006", "at 2006-08-01..2006-08-31"],
    ["в августе 2006 года", "at 2006-08-01..2006-08-31"],
    ["2006-08", "at 2006-08-01..2006-08-31"],
    ["February 2012", "at 2012-02-01..2012-02-29"],
    ["in 2006", "at 2006-01-01..2006-12-31"],
    ["в 2006 году", "at 2006-01-01..2006-12-31"],
    ["2006-го", "at 2006-01-01..2006-12-31"],
    ["the 1990s", "between 1990-01-01..1999-12-31"],
    ["в 1990-х годах", "between 1990-01-01..1999-12-31"],
    ["spring of 2005", "between 2005-03-01..2005-05-31"],
    ["весной 2005 года", "between 2005-03-01..2005-05-31"],
    ["early 2014", "between 2014-01-01..2014-05-31"],
    ["в начале 2014 года", "between 2014-01-01..2014-05-31"],
    ["at the end of 2014", "between 2014-08-01..2014-12-31"],
    ["в конце 2014 года", "between 2014-08-01..2014-12-31"],
    ["mid-2014", "between 2014-04-01..2014-09-30"],
    ["9–10 June 2018", "at 2018-06-09..2018-06-10"],
    ["9 and 10 June 2018", "at 2018-06-09..2018-06-10"],
    ["9-10 июня 2018 года", "at 2018-06-09..2018-06-10"],
    ["June 9-10, 2018", "at 2018-06-09..2018-06-10"],
    ["between 1999 and 2012", "between 1999-01-01..2012-12-31"],
    ["from 2006 to 2012", "between 2006-01-01..2012-12-31"],
    ["с 2006 по 2012 год", "between 2006-01-01..2012-12-31"],
    ["2006–2012", "between 2006-01-01..2012-12-31"],
    ["since 1999", "since 1999-01-01..1999-12-31"],
    ["с 1999 года", "since 1999-01-01..1999-12-31"],
    ["until 2012", "until 2012-01-01..2012-12-31"],
    ["до 2012 года", "until 2012-01-01..2012-12-31"],
    ["before 2012", "before 2012-01-01..2012-12-31"],
    ["after 2012", "after 2012-01-01..2012-12-31"],
    ["после 2012 года", "after 2012-01-01..2012-12-31"],
    ["since 18 September 2003", "since 2003-09-18"],
  ])("%s is %s", (text, date) => expect(read(text)).toEqual([date]));

  it.each([
    ["last year", "at 2023-01-01..2023-12-31"],
    ["в прошлом году", "at 2023-01-01..2023-12-31"],
    ["this year", "at 2024-01-01..2024-12-31"],
    ["в этом году", "at 2024-01-01..2024-12-31"],
    ["next year", "at 2025-01-01..2025-12-31"],
    ["two years ago", "at 2022-01-01..2022-12-31"],
    ["10 years ago", "at 2014-01-01..2014-12-31"],
    ["два года назад", "at 2022-01-01..2022-12-31"],
    ["three decades ago", "between 1992-01-01..1996-12-31"],
    ["six months ago", "at 2023-11-01..2023-11-30"],
    ["last month", "at 2024-04-01..2024-04-30"],
    ["в прошлом месяце", "at 2024-04-01..2024-04-30"],
    ["yesterday", "at 2024-05-19"],
    ["вчера", "at 2024-05-19"],
    ["now", "at 2024-05-20"],
    ["сейчас", "at 2024-05-20"],
    ["in March", "at 2024-03-01..2024-03-31"],
    ["last March", "at 2024-03-01..2024-03-31"],
    ["в сентябре", "at 2023-09-01..2023-09-30"],
    ["on 3 May", "at 2024-05-03"],
    ["May 3", "at 2024-05-03"],
    ["11 September", "at 2023-09-11"],
    ["3 мая", "at 2024-05-03"],
  ])("against the day of the text: %s is %s", (text, date) => {
    expect(read(text)).toEqual([date]);
    expect(datesIn(text, context).every(({ relative }) => relative)).toBe(true);
  });

  it("goes by another day where the text is of another day, and by the last year that was given", () => {
    expect(read("last year", { written: dayOf("1999-01-01") })).toEqual(["at 1998-01-01..1998-12-31"]);
    expect(read("last month", { written: dayOf("2022-01-31") })).toEqual(["at 2021-12-01..2021-12-31"]);
    expect(read("six years earlier", { year: 2012 })).toEqual(["at 2006-01-01..2006-12-31"]);
    expect(read("On 2 March and on 24 February 2022")).toEqual(["at 2022-03-02", "at 2022-02-24"]);
  });

  it.each([
    "31 February 2012",
    "31.02.2012",
    "February 30, 2012",
    "2012-13-01",
    "2012-02-30",
    "45 March 2012",
    "0 June 2012",
    "31 июня 2012 года",
    "29 February 2011",
  ])("what is no day is none, and its rest no month: %s", (text) => expect(read(text)).toEqual([]));

  it.each([
    "He may go, and she may not.",
    "They march on the capital.",
    "It said that may change.",
    "Troops march through May's constituency.",
    "Resolution 2022/14",
    "A/RES/2022/14",
    "1,991 people",
    "2000 soldiers",
    "some 1999 servicemen",
    "flight 2012",
    "room 1991",
    "$2000",
    "Decree No. 2001",
    "Указ № 1999",
    "2000 человек",
    "2000 km",
    "1999 км",
    "2012.5",
    "20000",
    "12012",
    "A2012",
    "ES-11/1",
  ])("no date: %s", (text) => expect(read(text)).toEqual([]));

  it.each([
    ["In May 2014 it may sign.", ["at 2014-05-01..2014-05-31"]],
    ["They march in 2012.", ["at 2012-01-01..2012-12-31"]],
    ["in 2022, 2023 and 2024", ["at 2022-01-01..2022-12-31", "at 2023-01-01..2023-12-31", "at 2024-01-01..2024-12-31"]],
    ["In 2012, 2000 soldiers left.", ["at 2012-01-01..2012-12-31"]],
    ["It joined in 2006 and left in 2012.", ["at 2006-01-01..2006-12-31", "at 2012-01-01..2012-12-31"]],
    ["Он вступил в 2006 году и вышел 19 декабря 2012 года.", ["at 2006-01-01..2006-12-31", "at 2012-12-19"]],
    ["A/RES/ES-11/1 of 2 March 2022", ["at 2022-03-02"]],
  ])("%s", (text, dates) => expect(read(text)).toEqual(dates));

  const MONTHS = "January February March April May June July August September October November December".split(" ");
  const IN_RUSSIAN = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(" ");

  it("reads days as a second, naive way does: by the calendar of the language it is written in", () => {
    const two = (number: number) => String(number).padStart(2, "0");
    fc.assert(
      fc.property(
        fc.integer({ min: 1950, max: 2049 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        fc.nat(6),
        (year, month, day, form) => {
          const written = [
            `${day} ${MONTHS[month - 1]} ${year}`,
            `${MONTHS[month - 1]} ${day}, ${year}`,
            `${day} ${IN_RUSSIAN[month - 1]} ${year} года`,
            `${two(day)}.${two(month)}.${year}`,
            `${year}-${two(month)}-${two(day)}`,
            `${day}th of ${MONTHS[month - 1]} ${year}`,
            `${MONTHS[month - 1]?.slice(0, 3)}. ${day}, ${year}`,
          ][form];
          const at = new Date(Date.UTC(year, month - 1, day));
          const exists = at.getUTCMonth() === month - 1;
          const dates = datesIn(`It was signed ${written}.`, context).filter(({ unit }) => unit === "day");
          expect(dates.map(({ from, to }) => [formatDay(from), formatDay(to)])).toEqual(
            exists ? [[at.toISOString().slice(0, 10), at.toISOString().slice(0, 10)]] : [],
          );
        },
      ),
      { numRuns: 1000 },
    );
  });

  const piece = fc.oneof(
    fc.constantFrom(
      "2012",
      "May ",
      "мая ",
      " in ",
      "since ",
      "до ",
      "31 ",
      "/",
      "-",
      ".",
      " and ",
      " to ",
      "с ",
      "году ",
      "last ",
      "year ",
      "two ",
      "ago ",
      "\n",
      ", ",
      "№ ",
      "Resolution ",
    ),
    fc.nat(3000).map(String),
  );

  it("stand in order within the text, do not overlap, and begin before they end", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const text = pieces.join("");
        let last = 0;
        for (const { start, end, from, to } of datesIn(text, context)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(to).toBeGreaterThanOrEqual(from);
          expect(fromDay(from).year).toBeGreaterThanOrEqual(1900);
          last = end;
        }
      }),
    );
    expect(toDay(2024, 5, 20)).toBe(WRITTEN);
  });
});

describe("words that begin like a date", () => {
  it.each(["Nowhere was it greater.", "The knowledge of it spread.", "Stillness fell.", "Todays"])("%s has none", (text) => {
    expect(datesIn(text, { ...context, written: 20_000 })).toEqual([]);
  });
});
