import { expect, test } from "vitest";
import { compileMessages } from "./compile.ts";
import { problemText } from "./source.ts";

const USE = `import { pageMessages } from "@/messages/page/index.ts";
export const all = (locale: "en") => Object.values(pageMessages(locale));`;

interface Given {
  en: unknown;
  ru: unknown;
  kk?: unknown;
  notes?: unknown;
  code?: string;
}

/** Compiles messages of the namespace `page`, all of them in use unless other code is given. */
function compile({ en, ru, kk, notes = {}, code = USE }: Given) {
  const text = (value: unknown) => (typeof value === "string" ? value : JSON.stringify({ page: value }, null, 2));
  const { modules, problems, unused } = compileMessages({
    languages: {
      en: { file: "en.json", text: text(en) },
      ru: { file: "ru.json", text: text(ru) },
      ...(kk === undefined ? {} : { kk: { file: "kk.json", text: text(kk) } }),
    },
    descriptions: { file: "descriptions.json", text: text(notes) },
    code: [{ file: "view.tsx", text: code }],
  });
  return { modules, problems: problems.map(problemText), unused: unused.map(problemText) };
}

test("a namespace becomes a module a language and one that picks", () => {
  const { modules, problems } = compile({
    en: { title: "Rows", count: "{count, plural, one {# row} other {# rows}}", say: "On <b>{day}</b>", columns: ["A", "B"] },
    ru: { title: "Строки", count: "{count, plural, one {# строка} few {# строки} many {# строк} other {# строки}}", say: "<b>{day}</b>", columns: ["А", "Б"] },
    notes: { title: "Heading of a table" },
  });
  expect(problems).toEqual([]);
  expect([...modules.keys()]).toEqual(["page/en.ts", "page/ru.ts", "page/index.ts", "coverage.ts"]);
  const english = modules.get("page/en.ts") ?? "";
  expect(english).toContain('/** Heading of a table */\n  title: "Rows",');
  expect(english).toContain("count: text<{ count: number }>(");
  expect(english).toContain('say: parts<{ day: Text }, "b">(');
  expect(english).toContain('columns: ["A", "B"]');
  expect(modules.get("page/ru.ts")).toContain("export const messages: Messages = {");
  expect(modules.get("page/index.ts")).toContain('export const pageMessages = byLocale("page", { en, ru });');
});

test("a missing message names its line in English, once for a whole group", () => {
  const { problems, modules } = compile({ en: { title: "A", more: { one: "B", two: "C" } }, ru: { title: "А" } });
  expect(problems).toEqual(["ru.json:2 page.more: is missing; translate en.json:4"]);
  expect(modules.size).toBe(0);
});

test("an empty translation is a missing one, unless English is empty too", () => {
  expect(compile({ en: { title: "A" }, ru: { title: "" } }).problems).toEqual(["ru.json:3 page.title: is empty; translate en.json:3"]);
  expect(compile({ en: { title: "" }, ru: { title: "Только по-английски" } }).problems).toEqual([]);
});

test("a message that English does not have is refused, with the name that was meant", () => {
  const { problems } = compile({ en: { heading: "A", other: "C" }, ru: { headnig: "А", other: "В" } });
  expect(problems).toEqual([
    "ru.json:2 page.heading: is missing; translate en.json:3 (nearest: page.headnig)",
    "ru.json:3 page.headnig: is not in en.json; remove it, or correct its name (nearest: page.heading)",
  ]);
});

test("another kind of thing is refused", () => {
  const { problems } = compile({ en: { a: "A", b: ["B"] }, ru: { a: ["А"], b: ["Б", "В"] } });
  expect(problems).toContain("ru.json:3 page.a: is a list, but a message in en.json");
  expect(problems).toContain("ru.json:6 page.b.1: is not in en.json; remove it, or correct its name");
});

test("arguments of a translation are those of the English", () => {
  const problems = (en: string, ru: string) => compile({ en: { a: en }, ru: { a: ru } }).problems;
  expect(problems("On {day}", "{date}")).toEqual([
    "ru.json:3 page.a: uses {date}, which the message in en.json does not have; use {day}",
    "ru.json:3 page.a: does not show {day}, which the message in en.json shows; put it in",
  ]);
  expect(problems("{n} rows", "{n, plural, one {# ряд} few {# ряда} many {# рядов} other {# ряда}}")).toEqual([
    "ru.json:3 page.a: uses {n} as number, but it is text in en.json; use it alike in both",
  ]);
  expect(problems("{w, select, up {a} down {b} other {c}}", "{w, select, up {а} other {в}}")).toEqual([
    "ru.json:3 page.a: chooses by {up} of {w}, but en.json by {up}, {down}; give the same choices",
  ]);
  expect(problems("On <b>{day}</b>", "{day}")).toEqual(["ru.json:3 page.a: has the tags none, but en.json has <b>; set the same"]);
});

test("an argument that only chooses a form may be left out by a language that needs none", () => {
  expect(compile({ en: { a: "{names} {count, plural, one {is} other {are}} in" }, ru: { a: "внутри: {names}" } }).problems).toEqual([]);
});

test("bad ICU, bad JSON and double keys name the line", () => {
  expect(compile({ en: { a: "{x" }, ru: { a: "x" } }).problems[0]).toMatch(/^en\.json:3 page\.a: it is not valid ICU MessageFormat: a \{ is never closed/);
  expect(compile({ en: "{ page", ru: {} }).problems[0]).toMatch(/^en\.json: is not JSON: /);
  expect(compile({ en: '{ "page": { "a": "x",\n "a": "y" } }', ru: { a: "x" } }).problems).toContain("en.json:2: the same key stands twice; keep one");
  expect(compile({ en: { a: 3 }, ru: { a: "x" } }).problems).toContain("en.json:3 page.a: is neither text, nor a list of texts, nor an object of messages");
});

test("messages stand in namespaces, whose names can be those of functions", () => {
  const { problems } = compile({ en: '{ "title": "A", "two words": { "a": "B" } }', ru: '{ "title": "А", "two words": { "a": "Б" } }' });
  expect(problems.slice(0, 2)).toEqual([
    "en.json:1 title: stands outside a namespace; nest it in one",
    "en.json:1 two words: is not the name of a namespace; write it in camelCase",
  ]);
});

test("a note describes what exists", () => {
  expect(compile({ en: { title: "A" }, ru: { title: "А" }, notes: { titel: "Heading" } }).problems).toEqual([
    "descriptions.json:3 page.titel: describes what is not in en.json; remove it, or correct its name (nearest: page.title)",
  ]);
});

const unusedOf = (code: string) =>
  compile({
    en: { title: "A", rows: { one: "B", two: "C" }, table: { head: "D", foot: "E" } },
    ru: { title: "А", rows: { one: "Б", two: "В" }, table: { head: "Г", foot: "Д" } },
    code: `import { pageMessages } from "@/messages/page/index.ts";\n${code}`,
  }).unused.map((line) => /page\.[\w.]+/.exec(line)?.[0]);

test("a message that no code reads is found, and the modules are made all the same", () => {
  const { modules, unused } = compile({ en: { a: "A" }, ru: { a: "А" }, code: "" });
  expect(unused).toEqual(["en.json:3 page.a: is used nowhere; remove it from all languages, or use it"]);
  expect(modules.size).toBe(4);
});

test("uses are followed through variables, destructuring, computed members and functions", () => {
  expect(unusedOf("const words = pageMessages(l); f(words.title, words.rows[kind]);")).toEqual(["page.table.head", "page.table.foot"]);
  expect(unusedOf("const { title, rows: { one }, table } = pageMessages(l); f(table.head);")).toEqual(["page.rows.two", "page.table.foot"]);
  expect(unusedOf("const w = pageMessages(l); f(w.title, a ? w.rows.one : w.rows.two); g(w.table); function g(t) { return t.head; }")).toEqual([
    "page.table.foot",
  ]);
  expect(unusedOf("const w = pageMessages(l); Object.entries(w.rows); function other(w) { return w.title; } f(w.table.head)")).toEqual([
    "page.title",
    "page.table.foot",
  ]);
});

const BOTH = {
  en: { title: "Map", say: "{name} is in", count: "{count, plural, one {# row} other {# rows}}", columns: ["A", "B"] },
  ru: { title: "Карта", say: "{name} внутри", count: "{count, plural, one {# строка} few {# строки} many {# строк} other {# строки}}", columns: ["А", "Б"] },
};

test("a language that is partial may lack messages, which are marked as the language that stands in", () => {
  const { modules, problems } = compile({ ...BOTH, kk: { title: "Қазақстан картасы" } });
  expect(problems).toEqual([]);
  const kazakh = modules.get("page/kk.ts") ?? "";
  expect(kazakh).toContain('title: "Қазақстан картасы"');
  expect(kazakh).toContain('say: ru.text<{ name: Text }>([["name"]," внутри"])');
  expect(kazakh).toContain('columns: [ru.plain("А"), ru.plain("Б")]');
  // Its other script has its own messages in other letters, and what stands in as it is.
  expect(modules.get("page/kk-latn.ts")).toContain('title: "Qazaqstan kartasy"');
  expect(modules.get("page/kk-latn.ts")).toContain('columns: [ru.plain("А"), ru.plain("Б")]');
  expect(modules.get("page/index.ts")).toContain('{ en, ru, kk, "kk-latn": kkLatn }');
  expect(modules.get("coverage.ts")).toContain('{"locale":"kk","namespace":"page","messages":5,"translated":1}');
});

test("what a partial language has is held to the same rules", () => {
  const problemsOf = (kk: unknown) => compile({ ...BOTH, kk }).problems;
  expect(problemsOf({ say: "ішінде" })).toEqual(["kk.json:3 page.say: does not show {name}, which the message in en.json shows; put it in"]);
  expect(problemsOf({ count: "{count, plural, few {#} other {#}}" })[0]).toMatch(/has the form “few”, which kk does not have; its forms are one, other/);
  expect(problemsOf({ tittle: "Карта" })).toEqual(["kk.json:3 page.tittle: is not in en.json; remove it, or correct its name (nearest: page.title)"]);
  expect(problemsOf({ title: "Қaрта" })[0]).toMatch(/^kk\.json:3 page\.title: has a word in letters of two alphabets.*“Қaрта”/);
});

test("what stands in braces and tags is no text, and keeps its letters", () => {
  const kk = { say: "{name} <b>ішінде</b>", count: "{count, plural, one {# жол} other {# жол}}" };
  const { modules, problems } = compile({
    en: { say: "{name} is <b>in</b>", count: BOTH.en.count },
    ru: { say: "{name} <b>внутри</b>", count: BOTH.ru.count },
    kk,
  });
  expect(problems).toEqual([]);
  expect(modules.get("page/kk-latn.ts")).toContain('[["name"]," ",["b","ishinde"]]');
  expect(modules.get("page/kk-latn.ts")).toMatch(/\["count",2,\{"one":\[0," jol"\],"other":\[0," jol"\]\}\]/);
});
