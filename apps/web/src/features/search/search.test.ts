import { brotliCompressSync } from "node:zlib";
import { openIndex, withSentences, withSources } from "@multivector/data/search";
import { beforeAll, describe, expect, it } from "vitest";
import { SEARCH_FILES } from "./files.ts";
import { countsOf, hitsOf } from "./index.ts";

const files = new Map<string, Uint8Array | string>();
beforeAll(() => {
  for (const [name, make] of Object.entries(SEARCH_FILES)) files.set(name, make());
});
const indexIn = (locale: string) => openIndex(files.get(`${locale}.bin`) as Uint8Array);
const whole = (locale: string) => withSentences(withSources(indexIn(locale), files.get("sources.bin") as Uint8Array), files.get("sentences.txt") as string);

describe("what pages fetch to search", () => {
  it("keeps to its budgets", () => {
    const rows = [...files].map(([file, content]) => ({
      file,
      kB: Math.round(content.length / 100) / 10,
      brotli: Math.round(brotliCompressSync(content).length / 100) / 10,
    }));
    console.table(rows);
    for (const { file, brotli } of rows) expect(brotli, file).toBeLessThanOrEqual(file === "sentences.txt" ? 70 : file === "sources.bin" ? 215 : 150);
  });

  it("has sentences of one line, whole or said to be cut, without the title that stands above them", () => {
    const [, ...lines] = String(files.get("sentences.txt")).split("\n");
    expect(lines).toContain("President of Tajikistan since 16 November 1994.");
    expect(lines.filter((line) => line.length > 182)).toEqual([]);
  });
});

describe("what is found", () => {
  it("is each page once", () => {
    const hits = hitsOf(whole("en"), "kazakhstan russia");
    expect(new Set(hits.map(({ href }) => href)).size).toBe(hits.length);
  });

  it("is called as its page calls it", () => {
    const first = (words: string, locale = "ru") => hitsOf(whole(locale), words)[0];
    expect(first("csto")).toMatchObject({ kind: "organizations", href: "/organizations/csto", title: "Организация Договора о коллективной безопасности" });
    expect(first("Узбекистан")?.title).toBe("Узбекистан");
    expect(first("kazakhstan russia")).toMatchObject({ href: "/relations/KAZ/RUS", title: "Казахстан — Россия" });
    expect(first("Кто президент Таджикистана")).toMatchObject({
      href: "/people/emomali-rahmon",
      title: "Эмомали Рахмон (президент Таджикистана)",
      says: "President of Tajikistan since 16 November 1994.",
    });
    expect(first("december 1991")).toMatchObject({ kind: "pages", href: "/timeline", title: expect.stringMatching(/^Хрон/) });
    expect(first("ES-11/1", "en")?.title).toMatch(/^A\/RES\/ES-11\/1 /);
    for (const { title } of hitsOf(whole("ru"), "Жапаров визит")) expect(title.trim()).not.toBe("");
  });

  it("leads to the view of a figure that was asked for, and says of which years it is held", () => {
    const first = (words: string, locale: string) => hitsOf(whole(locale), words)[0];
    const exports = { href: "/series/trade-kaz?country=KAZ&partner=WLD&item=exports", years: { from: 2018, to: 2023 } };
    expect(first("Kazakhstan exports since 2010", "en")).toMatchObject(exports);
    expect(first("экспорт Казахстана с 2010 года", "ru")).toMatchObject(exports);
    expect(first("population of Uzbekistan", "en")).toMatchObject({
      href: "/series/population?country=UZB&item=population",
      title: "Population: Uzbekistan",
      years: { from: 1990 },
    });
    // Before the sentences have come the page itself will do.
    expect(hitsOf(indexIn("en"), "Kazakhstan exports since 2010")[0]).toMatchObject({ href: "/series/trade-kaz", years: null });
  });

  it("is counted by kind, the most first", () => {
    const hits = hitsOf(whole("en"), "csto");
    const counts = countsOf(hits);
    expect(counts.reduce((sum, [, count]) => sum + count, 0)).toBe(hits.length);
    const records = counts.slice(0, -1).map(([, count]) => count);
    expect(counts.at(-1)?.[0]).toBe("sources");
    expect(records).toEqual(records.toSorted((a, b) => b - a));
    expect(counts.length).toBeGreaterThan(4);
  });

  it("is nothing for no words, and for more than anybody asks", () => {
    expect(hitsOf(indexIn("en"), "  ")).toEqual([]);
    expect(hitsOf(indexIn("en"), "a".repeat(300))).toEqual([]);
  });
});
