import { expect, test } from "vitest";
import type { Locale } from "@/locale/locale.ts";
import { type Value, valueIn } from "./shown-values.ts";
import { tidyTable } from "./tidy-table.ts";

test.each<[Locale, string, Value]>([
  ["en", "58,549", { kind: "number", number: 58549, percent: false }],
  ["ru", "58 549", { kind: "number", number: 58549, percent: false }],
  ["ru", "19,5", { kind: "number", number: 19.5, percent: false }],
  ["en", "−3.5", { kind: "number", number: -3.5, percent: false }],
  ["ru", "14 %", { kind: "number", number: 14, percent: true }],
  ["en", "21%; larger share: the region, 44%", { kind: "number", number: 21, percent: true, noted: true }],
  ["ru", "19,5; по доле впереди Китай: 44 %", { kind: "number", number: 19.5, percent: false, noted: true }],
  ["en", "China: 21%", { kind: "text" }],
  ["en", "6–39", { kind: "range", low: 6, high: 39 }],
  ["en", "20 April 1994", { kind: "date", iso: "1994-04-20", exact: true }],
  ["ru", "2 января 2022", { kind: "date", iso: "2022-01-02", exact: true }],
  ["ru", "март 2018", { kind: "date", iso: "2018-03", exact: true }],
  ["en", "about 1992", { kind: "date", iso: "1992", exact: false }],
  ["en", "from 6 January 2022 to 19 January 2022", { kind: "span", from: "2022-01-06", to: "2022-01-19", exact: true }],
  ["ru", "с 20 апреля 1994 года по настоящее время", { kind: "span", from: "1994-04-20", to: "", exact: false }],
  ["en", "68/262", { kind: "text" }],
  ["en", "from Astana to Moscow", { kind: "text" }],
  ["en", "", { kind: "empty" }],
])("%s: “%s” is read", (locale, text, value) => {
  expect(valueIn(locale, text)).toEqual(value);
});

const tidy = (columns: string[], rows: string[][]) => tidyTable("en", columns, rows);

test("numbers stand alone, and words in their place in a column beside them", () => {
  expect(tidy(["Value"], [["1,200"], ["not published"], ["7"]])).toEqual({
    columns: ["Value", "Value, in words"],
    rows: [
      [1200, null],
      [null, "not published"],
      [7, null],
    ],
  });
});

test("a number with words about it stays in the column of numbers", () => {
  expect(tidy(["Share"], [["14%"], ["21%; larger share: the region, 44%"], ["China: 39%"]])).toEqual({
    columns: ["Share, %", "Share, in words"],
    rows: [
      [14, null],
      [21, "21%; larger share: the region, 44%"],
      [null, "China: 39%"],
    ],
  });
});

test("a date that is not sure says so beside it; years among days stay years", () => {
  expect(tidy(["From"], [["about 1992"], ["1993"], ["4 May 2001"], ["still going on"]])).toEqual({
    columns: ["From", "From, in words"],
    rows: [
      ["1992", "about 1992"],
      ["1993", null],
      ["2001-05-04", null],
      [null, "still going on"],
    ],
  });
});

test("spans and ranges become two columns", () => {
  const { columns, rows } = tidy(
    ["When", "Range"],
    [
      ["from 1993 to March 2000", "6–39"],
      ["since 2001", "7–8"],
    ],
  );
  expect(columns).toEqual(["When, from", "When, to", "When, in words", "Range, low", "Range, high"]);
  expect(rows).toEqual([
    ["1993", "2000-03", null, 6, 39],
    ["2001", null, "since 2001", 7, 8],
  ]);
});

test("the per cent sign goes into the name; text stays as it is, and no name comes twice", () => {
  expect(
    tidy(
      ["Share", "Who", "Who"],
      [
        ["14%", "Russia", "2026"],
        ["52%", "", "68/262"],
        ["9%", "China", "A/2"],
      ],
    ),
  ).toEqual({
    columns: ["Share, %", "Who", "Who (2)"],
    rows: [
      [14, "Russia", "2026"],
      [52, null, "68/262"],
      [9, "China", "A/2"],
    ],
  });
});
