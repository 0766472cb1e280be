import { brotliCompressSync } from "node:zlib";
import { dataset } from "@multivector/data/dataset";
import { foldToLatin } from "@multivector/data/fold";
import { history } from "@multivector/data/history";
import { meta } from "@multivector/data/meta";
import type { APIRequestContext } from "@playwright/test";
import { movedPage } from "../site/redirect-pages.ts";
import { compare, FIRST_YEAR, MEASURES, type Reading, type Readings } from "../src/features/compare/measures.ts";
import { Finder, type SearchEntry } from "../src/features/search/index.ts";
import { expect, test } from "./hydrated.ts";
import { listedPages } from "./site-map.ts";

const entriesOf = async (request: APIRequestContext, locale: string) => (await (await request.get(`/search/${locale}.json`)).json()) as SearchEntry[];

test("a count over what is not whole says at least, and once why", async ({ page }) => {
  await page.goto("/relations/KAZ/CHN");
  await expect(page.getByTestId("sentence")).toContainText("at least");
  await expect(page.getByTestId("sentence")).not.toContainText(/between \S+ and|at most/);
  await expect(page.locator("#visits .finding")).toContainText(/made at least .* stops? in/);
  await expect(page.locator("#visits [data-held=visits]")).toContainText("were chosen");
  await page.goto("/compare?country=KAZ~UZB&partner=RUS&time=2026");
  await expect(page.locator("[data-measure=agreements]")).toContainText("at least");
  await expect(page.locator(".compare .note").last()).toContainText("As known on 23 November 2026.");
  // A body whose memberships are all held keeps its most.
  await page.goto("/organizations/csto");
  await expect(page.getByTestId("sentence")).not.toContainText("at least");
  await page.goto("/organizations/wto");
  await expect(page.getByTestId("sentence")).toContainText("at least");
});

test("what collections mean to hold is said in Russian on Russian pages", async ({ page }) => {
  for (const path of ["visits", "agreements", "corridors", "deployments", "positions", "people", "timeline", "countries", "organizations"]) {
    await page.goto(`/ru/${path}`);
    await expect(page.locator(".top [data-held]").first(), path).toContainText(/[а-я]/);
    await expect(page.locator("[data-held] [lang=en]"), path).toHaveCount(0);
  }
});

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

test.describe("addresses are stable", () => {
  for (const [old, now] of [
    ["/indicators", "/series"],
    ["/ru/indicators", "/ru/series"],
    ["/indicators/trade-kaz?country=KAZ&partner=RUS", "/series/trade-kaz?country=KAZ&partner=RUS"],
    ["/ru/indicators/gdp?country=KAZ~UZB&time=2000..2010#main", "/ru/series/gdp?country=KAZ~UZB&time=2000..2010#main"],
    ["/events?type=summit", "/timeline?type=summit"],
    ["/relations/RUS/KAZ?time=2006-01-01", "/relations/KAZ/RUS?time=2006-01-01"],
  ] as const) {
    test(`${old} leads to ${now}, by our server and by the page alone`, async ({ page, request }) => {
      const answer = await request.get(old, { maxRedirects: 0 });
      expect([answer.status(), answer.headers().location]).toEqual([301, now.replace(/#.*/, "")]);
      const path = old.replace(/[?#].*/, "");
      // As a host answers that does not read `_redirects`.
      await page.route(
        (url) => url.pathname === path,
        (route) => route.fulfill({ body: movedPage(now.replace(/[?#].*/, ""), "http://localhost"), contentType: "text/html" }),
      );
      await page.goto(old);
      await expect(page).toHaveURL(now);
      await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("Moved");
      await expect(page.locator(".invalid-params").filter({ hasText: /\S/ })).toHaveCount(0);
    });
  }

  test("a dossier named the other way round leads to the one there is", async ({ page }) => {
    await page.goto("/relations/RUS/KAZ");
    await expect(page).toHaveURL(/\/relations\/KAZ\/RUS$/);
  });

  test("a view that was cited two releases ago is shown, with what became of its record since", async ({ page }) => {
    await page.goto("/organizations/csto?version=0.1.0&time=2007-01-01");
    await expect(page.getByTestId("sentence")).toContainText("On 1 January 2007, seven");
    await expect(page.getByTestId("pinned")).toContainText(`cited from data version 0.1.0. The page shows version ${meta.version}`);
    const then = page.getByTestId("pinned").getByRole("link", { name: "As it stood then" });
    await expect(then).toHaveAttribute("href", /\/v1\/organizations\/csto\?asOf=0\.1\.0$/);
    await page.goto("/?version=0.1.0");
    await expect(page.getByTestId("pinned")).toContainText(/Since then [\d,]+ records were added, changed or withdrawn/);
    await page.goto("/people/vladimir-putin?version=9.9.9");
    await expect(page.locator(".invalid-params")).toContainText(
      `version=9.9.9, which is not one of: latest, ${history.releases.map(({ version }) => version).join(", ")}`,
    );
  });

  test("an address pinned by “Cite this view” opens the same view", async ({ page }) => {
    await page.goto("/agreements/rus-kgz-1992");
    await page.locator(".record-tools summary").click();
    const href = (await page.locator(".record-tools dd a").getAttribute("href")) ?? "";
    expect(href).toMatch(/\?version=\d+\.\d+\.\d+$/);
    await page.goto(href);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Treaty of Friendship");
    await expect(page.locator(".cited-version")).toContainText("which is the one shown");
  });
});

test.describe("a series", () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test("draws chart, map and table over the same rows, and keeps the choice in the address", async ({ page }) => {
    await page.goto("/series/gdp?country=KAZ~UZB&time=2000..2010");
    await expect(page.getByTestId("sentence")).toContainText(/Kazakhstan: .* in 2000, .* in 2010; Uzbekistan/);
    await expect(page.locator("[data-table=gdp] tbody tr")).toHaveCount(22);
    await page.getByLabel("Of: Add").selectOption("KGZ");
    await expect(page.locator("[data-table=gdp] tbody tr")).toHaveCount(33);
    await expect.poll(() => page.url()).toContain("country=KAZ~KGZ~UZB");
    await page.getByRole("button", { name: "Take Uzbekistan away" }).click();
    await expect.poll(() => page.url()).toContain("country=KAZ~KGZ");
    await page.getByText(/^Map, 2010/).click();
    await expect(page.locator(".locator-map [data-country=KAZ]")).toHaveClass(/part-/);
    await page.goto("/series/trade-kgz?country=KGZ&partner=RUS&time=1800..1801&stackMode=sideways");
    await expect(page.locator(".invalid-params")).toContainText("stackMode=sideways");
  });

  test("says that a hole is not a zero", async ({ page }) => {
    await page.goto("/series/remittances?country=TKM&time=2010..2020");
    await expect(page.getByTestId("sentence")).toContainText("A hole is not a zero");
  });

  test("scrolls twenty thousand rows without a stutter", async ({ page }) => {
    await page.goto("/series/un-agreement");
    await page.getByText(/^Every row of the series/).click();
    const frame = page.locator(".every-row");
    await expect(frame.locator("tbody tr").nth(3)).toBeVisible();
    expect(Number(await frame.locator("table").getAttribute("aria-rowcount"))).toBeGreaterThan(20_000);
    // Long tasks are what a reader feels as stutter.
    const slowest = await frame.evaluate(async (element) => {
      const frames: number[] = [];
      let before = performance.now();
      for (let round = 0; round < 120; round++) {
        element.scrollTop += 900;
        await new Promise((resolve) => requestAnimationFrame(resolve));
        const now = performance.now();
        frames.push(now - before);
        before = now;
      }
      return frames.sort((a, b) => b - a)[2] ?? 0;
    });
    console.log(`slowest of 120 frames but two while scrolling 20,640 rows: ${Math.round(slowest)} ms`);
    expect(await frame.locator("tbody tr").count()).toBeLessThan(80);
    expect(await frame.evaluate((element) => element.scrollTop)).toBeGreaterThan(50_000);
  });
});

test("a comparison counts a difference only where the ranges do not touch", () => {
  const range = (seed: number): Reading => (seed % 7 === 0 ? null : [seed % 5, (seed % 5) + (seed % 3)]);
  for (let seed = 1; seed < 400; seed++) {
    const readings: Record<string, Readings> = Object.fromEntries(
      ["KAZ", "UZB"].map((code, side) => [
        code,
        { RUS: Object.fromEntries(MEASURES.map((measure, at) => [measure, [range(seed * (at + 3) + side * 11)]])) as never },
      ]),
    );
    for (const { a, b, more } of compare(
      readings,
      { republic: "KAZ", partner: "RUS", year: FIRST_YEAR },
      { republic: "UZB", partner: "RUS", year: FIRST_YEAR },
    )) {
      // The slow way: every pair of values that the ranges allow.
      const values = (reading: Reading) => (reading === null ? [] : Array.from({ length: reading[1] - reading[0] + 1 }, (_, index) => reading[0] + index));
      const signs = new Set(values(a).flatMap((one) => values(b).map((other) => Math.sign(one - other))));
      const expected = signs.size === 0 ? null : signs.size > 1 ? "open" : signs.has(1) ? "a" : signs.has(-1) ? "b" : "same";
      expect(more).toBe(expected);
    }
  }
});

test("what was seen is there without a connection, and what was not says so", async ({ page, context }) => {
  await page.goto("/agreements");
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.goto("/corridors");
  await page.goto("/people/vladimir-putin");
  await page.goto("/indicators/gdp?country=KAZ");
  await context.setOffline(true);
  await page.goto("/corridors");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Corridors");
  // Its style sheet and scripts are kept as well.
  expect(await page.evaluate(() => [...document.styleSheets].reduce((sum, sheet) => sum + sheet.cssRules.length, 0))).toBeGreaterThan(100);
  await page.goto("/people/vladimir-putin?version=0.1.0");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Vladimir Putin");
  await page.goto("/indicators/gdp?country=KAZ");
  await expect(page).toHaveURL("/series/gdp?country=KAZ");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Gross domestic product");
  await page.goto("/glossary").catch(() => null);
  await expect(page.locator("body")).toContainText("has not been opened here before");
  await context.setOffline(false);
});

test("the reference of the API opens in the page, from our own files", async ({ page }) => {
  await page.goto("/api");
  await page.getByRole("button", { name: "Open the reference here" }).click();
  await expect(page.locator(".api-reference .swagger-ui").first()).toBeAttached({ timeout: 30_000 });
});

test("tables without script hold every record", async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto("/visits");
  await expect(page.locator("[data-table=visits] tbody tr")).toHaveCount(dataset.visits.records.length);
  await page.goto("/relations/KAZ/RUS");
  await expect(page.locator("#trade svg[data-drawing]").first()).toBeAttached();
  await page.goto("/series/population");
  await expect(page.locator("[data-table=population] tbody tr").first()).toBeVisible();
  await page.close();
});
