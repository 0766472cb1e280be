import { expect, test } from "vitest";
import { dateAfter, dateIn, hrefIn, isLocale, LOCALES, listIn, localesOf, pageLocale, prefixOf, spanIn, tagOf } from "./locale.ts";

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
  expect(dateAfter("en", { edtf: "1994-05?" })).toBe(dateIn("en", { edtf: "1994-05?" }));
});

test("from one to the other", () => {
  expect(spanIn("en", "May 1994", "June 1994")).toBe("May 1994 – June 1994");
  expect(spanIn("ru", "май 1994", "июнь 1994")).toBe("май 1994 — июнь 1994");
  expect(spanIn("ru", 2010, 2023)).toBe("2010–2023");
});

test("dates and lists of the region are the same in every browser, and in the letters of the page", () => {
  const dates = ["2007-01-01", "1994?", "1994-05~", "..", null].map((edtf) => ({ edtf }));
  const in_ = (locale: (typeof LOCALES)[number]) => dates.map((date) => dateIn(locale, date)).slice(0, 3);
  expect(in_("kk")).toEqual(["2007 жылғы 1 қаңтар", expect.stringMatching(/ 1994$/), expect.stringMatching(/ 1994 жылғы мамыр$/)]);
  expect(in_("kk-latn")[0]).toBe("2007 jylǵy 1 qańtar");
  expect(in_("uz")).toEqual(["2007-yil 1-yanvar", expect.stringMatching(/ 1994$/), expect.stringMatching(/ 1994-yil may$/)]);
  expect(in_("uz-cyrl")[0]).toBe("2007-йил 1-январь");
  expect((["kk", "uz", "uz-cyrl"] as const).map((locale) => listIn(locale, ["A", "B", "C"]))).toEqual(["A, B, C", "A, B va C", "A, B ва C"]);
});

test("a language that is translated in part has the pages of the core; the others are in the one that its readers read next", () => {
  expect(hrefIn("kk", "/countries/KAZ?time=2007#main")).toBe("/kk/countries/KAZ?time=2007#main");
  expect(hrefIn("uz-cyrl", "/")).toBe("/uz-cyrl");
  expect(["/countries/RUS", "/votes", "/embed/trade"].map((path) => hrefIn("kk-latn", path))).toEqual(["/ru/countries/RUS", "/ru/votes", "/ru/embed/trade"]);
  expect(localesOf("/map")).toEqual(LOCALES);
  expect(localesOf("/votes")).toEqual(["en", "ru"]);
  expect([pageLocale("en", "/votes"), prefixOf("/kk-latn/map"), prefixOf("/kkk"), tagOf("uz-cyrl"), isLocale("ky")]).toEqual([
    "en",
    "kk-latn",
    "en",
    "uz-Cyrl",
    false,
  ]);
});
