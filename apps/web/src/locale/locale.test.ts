import { expect, test } from "vitest";
import { dateAfter, dateIn, hrefIn, inNextLanguage, isLocale, LOCALES, listIn, localesOf, pageLocale, prefixOf, spanIn, tagOf } from "./locale.ts";
import { markOf, unmarked } from "./marks.ts";
import { nameOf } from "./names.ts";

const OPEN = { edtf: "..", earliest: null, latest: null };

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
  expect(spanIn("en", 2013, 2013)).toBe("2013");
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

test("a language that is translated in part has every page but documents and the checker; the others are in the one that its readers read next", () => {
  expect(hrefIn("kk", "/countries/KAZ?time=2007#main")).toBe("/kk/countries/KAZ?time=2007#main");
  expect(hrefIn("uz-cyrl", "/")).toBe("/uz-cyrl");
  expect(["/votes", "/events/a", "/embed/trade", "/vectors"].map((path) => hrefIn("kk-latn", path))).toEqual([
    ...["/kk-latn/votes", "/kk-latn/events/a", "/kk-latn/embed/trade", "/kk-latn/vectors"],
  ]);
  expect(["/check?text=a", "/naming", "/vectors/method#second", "/vectors/method/1"].map((path) => hrefIn("uz", path))).toEqual([
    ...["/ru/check?text=a", "/ru/naming", "/ru/vectors/method#second", "/ru/vectors/method/1"],
  ]);
  expect(localesOf("/map")).toEqual(LOCALES);
  expect(localesOf("/check")).toEqual(["en", "ru"]);
  expect([pageLocale("en", "/check"), prefixOf("/kk-latn/map"), prefixOf("/kkk"), tagOf("uz-cyrl"), isLocale("ky")]).toEqual([
    ...["en", "kk-latn", "en", "uz-Cyrl", false],
  ]);
});

test("where the site is files, pages that are many lead to Russian as well", () => {
  const many = ["/events/a", "/people/a", "/agreements/a", "/sources/a", "/relations/KAZ/RUS?time=2007"];
  expect(many.map((path) => pageLocale("kk", path, true))).toEqual(many.map(() => "ru"));
  expect(["/events", "/people", "/relations", "/votes/un-es-11-4", "/countries/KAZ"].map((path) => pageLocale("kk", path, true))).toEqual(Array(5).fill("kk"));
  expect(localesOf("/sources/a", true)).toEqual(["en", "ru"]);
  const led = (path: string) => [inNextLanguage(path, false), inNextLanguage(path, true)];
  expect(led("/uz-cyrl/events/a")).toEqual([null, "/ru/events/a"]);
  expect(led("/kk/events/a/notes")).toEqual([null, "/ru/events/a"]);
  expect(led("/kk/check")).toEqual(["/ru/check", "/ru/check"]);
  expect([...led("/kk"), ...led("/ru/check"), ...led("/kk/no-such-page")]).toEqual(Array(6).fill(null));
});

test("a name that the language lacks stands in Russian among Cyrillic letters, in English among Latin ones", () => {
  const names = [
    { text: "Vladimir Putin", lang: "en" },
    { text: "Владимир Путин", lang: "ru" },
  ].map((name) => ({ ...name, script: "Latn", kind: "common", start: null, end: OPEN, citations: [], note: null }));
  const called = (["kk", "kk-latn", "uz", "uz-cyrl"] as const).map((locale) => nameOf({ names } as unknown as Parameters<typeof nameOf>[0], locale));
  expect(called.map(unmarked)).toEqual(["Владимир Путин", "Vladimir Putin", "Vladimir Putin", "Владимир Путин"]);
  expect(called.map(markOf)).toEqual(["ru", "en", "en", "ru"]);
});
