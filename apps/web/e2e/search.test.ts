import { brotliCompressSync } from "node:zlib";
import { foldToLatin } from "@multivector/data/fold";
import type { APIRequestContext } from "@playwright/test";
import { Finder, type SearchEntry } from "../src/features/search/index.ts";
import { expect, test } from "./hydrated.ts";
import { listedPages } from "./site-map.ts";

const entriesOf = async (request: APIRequestContext, locale: string) => (await (await request.get(`/search/${locale}.json`)).json()) as SearchEntry[];

test.describe("the search", () => {
  test("forgives slips, and reads Latin and Cyrillic alike", async ({ request }) => {
    const finders = { en: new Finder(await entriesOf(request, "en")), ru: new Finder(await entriesOf(request, "ru")) };
    const first = (locale: "en" | "ru", words: string) => finders[locale].find(words, 3).map(([kind, href]) => `${kind} ${href}`);
    for (const words of ["Tokayev", "Tokaev", "Tokajev", "Токаев", "Тоқаев"]) expect(first("en", words)[0], words).toBe("person /people/kassym-jomart-tokayev");
    for (const words of ["Kazakhstan", "Kazakstan", "Казахстан", "Қазақстан"]) expect(first("en", words)[0], words).toBe("country /countries/KAZ");
    expect(first("ru", "Узбекистан")[0]).toBe("country /countries/UZB");
    expect(first("ru", "ОДКБ")[0]).toBe("organization /organizations/csto");
    expect(first("ru", "газопровод")[0]).toMatch(/^corridor/);
    expect(foldToLatin("Қасым-Жомарт")).toBe(foldToLatin("Kasym-Zhomart"));
  });

  test("leads to pages that are there, each once, in both languages", async ({ request }) => {
    const pages = await listedPages(request);
    for (const locale of ["en", "ru"] as const) {
      const entries = await entriesOf(request, locale);
      expect(entries.length).toBeGreaterThan(2000);
      expect(new Set(entries.map(([, href, title]) => href + title)).size).toBe(entries.length);
      for (const [, href] of entries) {
        const path = `${locale === "ru" ? "/ru" : ""}${href.replace(/[?#].*/, "")}`.replace(/\/$/, "") || "/";
        expect(pages.has(path), `${locale} ${href}`).toBe(true);
      }
    }
  });

  test("has an index of at most 150 kB", async ({ request }) => {
    const sizes = await Promise.all(
      (["en", "ru"] as const).map(async (locale) => ({
        index: locale,
        kB: Math.round(brotliCompressSync(await (await request.get(`/search/${locale}.json`)).body()).length / 100) / 10,
      })),
    );
    console.table(sizes);
    for (const { kB } of sizes) expect(kB).toBeLessThanOrEqual(150);
  });

  test("opens with the slash, is walked with arrows, and keeps its words in an address", async ({ page }) => {
    await page.goto("/agreements");
    await page.keyboard.press("/");
    await page.keyboard.type("baku tbilisi");
    await expect(page.locator(".search-results a").first()).toBeVisible();
    await page.keyboard.press("ArrowDown");
    await expect(page.locator(".search-results a").first()).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/corridors\//);
    await page.goto("/search?q=zzzzqqqq");
    await expect(page.locator(".search-panel [role=status]")).toContainText("Nothing fits “zzzzqqqq”");
  });
});
