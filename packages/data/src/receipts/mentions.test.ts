import { describe, expect, it } from "vitest";
import { formatDay } from "../time/index.ts";
import { datesIn, numbersIn } from "./mentions.ts";

const spans = (text: string) =>
  datesIn(text).map(({ earliest, latest }) => (earliest === latest ? formatDay(earliest) : `${formatDay(earliest)}/${formatDay(latest)}`));

describe("dates in a sentence", () => {
  it.each([
    ["Met in Bishkek on 13–14 June 2019.", ["2019-06-13", "2019-06-14"]],
    ["Met on 13 and 14 June 2019.", ["2019-06-13", "2019-06-14"]],
    ["From 30 June to 2 July 2019.", ["2019-06-30", "2019-07-02"]],
    ["Signed on 5 May; in force on 18 September 2003.", ["2003-05-05", "2003-09-18"]],
    ["Founded in May 1992.", ["1992-05-01/1992-05-31"]],
    ["Left in 2012.", ["2012-01-01/2012-12-31"]],
    ["It may leave.", []],
    ["Nothing dated.", []],
  ])("%s", (text, dates) => expect(spans(text)).toEqual(dates));
});

describe("numbers in a sentence", () => {
  it.each([
    ["Between 1,200 and 1 500 men.", [1200, 1500]],
    ["Five killed, 16 hurt.", [16, 5]],
    ["Carries 1.2 million barrels.", [1.2, 1_200_000]],
  ])("%s", (text, numbers) => expect(numbersIn(text)).toEqual(numbers));
});
