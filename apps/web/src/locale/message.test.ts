import compile from "icu-minify/compile";
import { describe, expect, test } from "vitest";
import { byLocale, writer } from "./message.ts";

const write = (locale: string, text: string, values: object) => writer(locale).text<object>(compile(text))(values);

describe("plural forms", () => {
  const rows = "{n, plural, one {# строка} few {# строки} many {# строк} other {# строки}}";
  test.each([
    [0, "0 строк"],
    [1, "1 строка"],
    [2, "2 строки"],
    [5, "5 строк"],
    [11, "11 строк"],
    [21, "21 строка"],
    [1.5, "1,5 строки"],
  ])("of %s in Russian", (n, expected) => {
    expect(write("ru", rows, { n })).toBe(expected);
  });

  test("in English, with a form for one number", () => {
    const text = "{n, plural, =0 {no rows} one {# row} other {# rows}}";
    expect([0, 1, 2, 1500].map((n) => write("en", text, { n }))).toEqual(["no rows", "1 row", "2 rows", "1,500 rows"]);
  });
});

test("select takes other where no value fits", () => {
  const text = "{way, select, up {rises} down {falls} other {moves}}";
  expect(["up", "down", "sideways"].map((way) => write("en", text, { way }))).toEqual(["rises", "falls", "moves"]);
});

test("numbers and dates are written as the language does", () => {
  expect(write("ru", "{n, number}", { n: 1234567 }).replaceAll(/\s/g, " ")).toBe("1 234 567");
  expect(write("en", "{day, date, ::dMMMMyyyy}", { day: new Date("2026-11-23T00:00:00Z") })).toBe("November 23, 2026");
});

test("a message with tags gives its parts in order", () => {
  const sentence = writer("en").parts<{ day: string; count: number; names: string }, "b">(
    compile("On <b>{day}</b> {count, plural, =0 {nobody was in} other {in: <b>{names}</b>}}."),
    ["b"],
  );
  expect(sentence({ day: "1 May", count: 0, names: "" })).toEqual(["On ", { tag: "b", text: "1 May" }, " nobody was in."]);
  expect(sentence({ day: "1 May", count: 2, names: "A and B" })).toEqual(["On ", { tag: "b", text: "1 May" }, " in: ", { tag: "b", text: "A and B" }, "."]);
});

describe("in development", () => {
  const { text, parts } = writer("en");
  const messages = {
    group: {
      say: text<{ name?: string | undefined; year?: number }>(compile("{name} in {year}")),
      mark: parts<{ day?: string }, "b">(compile("<b>{day}</b>"), ["b"]),
    },
  };
  const { group } = byLocale("page", { en: messages, ru: messages })("en");

  test("a missing argument says which message and which argument", () => {
    expect(() => group.say({ name: "A" })).toThrow('The message page.group.say (en) needs a value for "year", and only name were given. Pass { year: … }.');
    expect(() => group.mark({})).toThrow('The message page.group.mark (en) needs a value for "day", and no value was given.');
    expect(() => group.say({ name: undefined, year: 2 })).toThrow('needs a value for "name", and it is undefined');
  });

  test("a whole message is written as ever", () => {
    expect(group.say({ name: "A", year: 2022 })).toBe("A in 2022");
    expect(group.mark({ day: "1 May" })).toEqual([{ tag: "b", text: "1 May" }]);
  });
});
