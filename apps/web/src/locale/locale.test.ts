import { expect, test } from "vitest";
import { dateAfter, dateIn, dateUntil, hrefIn, listIn } from "./locale.ts";

test("lists have no comma before the last", () => {
  const lists = [[], ["A"], ["A", "B"], ["A", "B", "C"]];
  expect(lists.map((items) => listIn("en", items))).toEqual(["", "A", "A and B", "A, B and C"]);
  expect(lists.map((items) => listIn("ru", items))).toEqual(["", "A", "A и B", "A, B и C"]);
});

test("English addresses have no prefix", () => {
  expect([hrefIn("en", "/map"), hrefIn("ru", "/map"), hrefIn("ru", "/"), hrefIn("ru", "/?at=2001")]).toEqual(["/map", "/ru/map", "/ru", "/ru?at=2001"]);
});

test("dates are no more precise than they are known", () => {
  const dates = ["2007-01-01", "1994?", "1994~", "1994-05", "..", null].map((edtf) => ({ edtf }));
  expect(dates.map((date) => dateIn("en", date))).toEqual(["1 January 2007", "probably 1994", "about 1994", "May 1994", "still going on", "date unknown"]);
  expect(dates.map((date) => dateIn("ru", date))).toEqual(["1 января 2007", "вероятно 1994", "около 1994", "май 1994", "продолжается", "дата неизвестна"]);
});

test("Russian dates are declined after a preposition", () => {
  const dates = ["2007-01-01", "1994", "1994?", "1994-05~", "1994-05"].map((edtf) => ({ edtf }));
  expect(dates.map((date) => dateAfter("ru", date))).toEqual([
    "1 января 2007 года",
    "1994 года",
    "1994 года (вероятно)",
    "мая 1994 года (примерно)",
    "мая 1994 года",
  ]);
  expect(dates.map((date) => dateUntil("ru", date))).toEqual([
    "1 января 2007 года",
    "1994 год",
    "1994 год (вероятно)",
    "май 1994 года (примерно)",
    "май 1994 года",
  ]);
  expect(dateAfter("en", { edtf: "1994-05?" })).toBe(dateIn("en", { edtf: "1994-05?" }));
});
