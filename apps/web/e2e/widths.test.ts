import { dataset } from "@multivector/data/dataset";
import type { Page } from "@playwright/test";
import { hrefIn, LOCALES } from "../src/locale/languages.ts";
import { expect, test } from "./hydrated.ts";
import { listedPages } from "./site-map.ts";

const WIDTHS = [320, 360, 390, 768];
/** Of each kind of page the one with most on it, where that is not the first. */
const HEAVY: Readonly<Record<string, string>> = {
  countries: "KAZ",
  organizations: "csto",
  people: "vladimir-putin",
  series: "trade-kaz",
  timeline: "2022",
  relations: "KAZ/RUS",
  claims: "central-asia-coming-into-its-own-37",
  events: "2022-01-02-january-events-kazakhstan",
};

/** How far a page is wider than its window, at each width, with what sticks out. */
async function tooWide(page: Page, path: string): Promise<string[]> {
  await page.goto(path);
  const found: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 844 });
    const [over, what] = await page.evaluate(() => {
      const over = document.documentElement.scrollWidth - innerWidth;
      // To ask each element where it ends lays out what waits below the window too: only where there is something to name.
      const sticksOut =
        over > 0 ? [...document.querySelectorAll("body *")].find((element) => element.getBoundingClientRect().right > innerWidth + 1) : undefined;
      return [over, `${sticksOut?.tagName}.${sticksOut?.getAttribute("class")}`] as const;
    });
    if (over > 0) found.push(`${path} at ${width}: ${over} px, ${what}`);
  }
  return found;
}

/** One page of each kind, in English. */
async function kindsOf(request: Parameters<typeof listedPages>[0]): Promise<string[]> {
  const kinds = new Map<string, string>();
  for (const path of await listedPages(request)) {
    const parts = path.split("/").filter(Boolean);
    if (parts[0] === "ru") continue;
    const [kind = "", ...rest] = parts;
    const key = `${kind}/${rest.length}`;
    if (!kinds.has(key) || HEAVY[kind] === rest.join("/")) kinds.set(key, path);
  }
  return [...kinds.values()];
}

for (const [place, locale] of ["", "/ru"].entries()) {
  test(`no kind of page is wider than its window, ${place === 0 ? "in English" : "in Russian"}`, async ({ page, request }) => {
    test.setTimeout(240_000);
    const kinds = await kindsOf(request);
    expect(kinds.length).toBeGreaterThan(35);
    const wide: string[] = [];
    for (const path of kinds) wide.push(...(await tooWide(page, locale + path).catch((error) => [`${path}: ${error}`])));
    expect(wide).toEqual([]);
  });
}

for (const locale of LOCALES) {
  test(`the bar is one line, and no wider than the window, on every phone and laptop: ${locale}`, async ({ page }) => {
    await page.goto(hrefIn(locale, "/article/verdicts"));
    for (const width of [320, 360, 375, 390, 1024, 1100, 1240, 1280, 1440]) {
      await page.setViewportSize({ width, height: 844 });
      const middles = await page.locator(".bar .mark, .bar .search-door, .bar .date-chip, .bar .narrow-only, .bar .wide-only > *").evaluateAll((parts) =>
        parts
          .map((part) => part.getBoundingClientRect())
          // What waits in the menu has no box.
          .filter(({ height }) => height > 0)
          .map(({ top, bottom }) => Math.round((top + bottom) / 2)),
      );
      expect(Math.max(...middles) - Math.min(...middles), `at ${width}`).toBeLessThanOrEqual(2);
      const [height, over] = await page.evaluate(() => [
        document.querySelector(".bar")?.getBoundingClientRect().height ?? 0,
        document.documentElement.scrollWidth - innerWidth,
      ]);
      expect(height, `at ${width}`).toBeLessThan(60);
      expect(over, `at ${width}`).toBeLessThanOrEqual(0);
    }
  });
}

const LONG = ["/countries/KAZ", "/countries/RUS", "/relations/KAZ/RUS", "/organizations/csto", "/timeline", "/timeline/2022", "/vectors", "/compare"];

for (const width of [390, 1440]) {
  // On a phone in each run, on a wide screen by `run test:all`.
  test.describe(`long pages at ${width} px${width === 390 ? "" : " @full"}`, () => {
    test.use({ viewport: { width, height: 844 } });
    for (const path of LONG) {
      test(`${path} is as long when it was scrolled as before`, async ({ page }) => {
        await page.goto(path);
        const heights = await page.evaluate(async () => {
          const all: number[] = [];
          const look = () => all.push(document.documentElement.scrollHeight);
          look();
          for (let y = 0; y < document.documentElement.scrollHeight; y += 700) {
            scrollTo(0, y);
            await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20)));
            look();
          }
          return all;
        });
        expect(Math.max(...heights) / Math.min(...heights)).toBeLessThanOrEqual(1.05);
        // Twenty-five screens of a phone.
        if (width === 390) expect(Math.max(...heights)).toBeLessThanOrEqual(25 * 844);
      });
    }
  });
}

test("every republic, and what ties it to Russia and China, keeps to twenty-five screens of a phone", async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 390, height: 844 });
  const republics = dataset.countries.records.filter(({ kind }) => kind === "republic").map(({ id }) => id);
  // Russian words are longer: half a screen more, since the frame names six languages and the day up to which events were read.
  const most = (path: string) => (path.startsWith("/ru/") ? 25.5 : 25) * 844;
  const long: string[] = [];
  for (const path of republics.flatMap((id) => [`/countries/${id}`, `/ru/countries/${id}`, `/relations/${id}/RUS`, `/relations/${id}/CHN`])) {
    await page.goto(path);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    if (height > most(path)) long.push(`${path}: ${height}`);
  }
  expect(long).toEqual([]);
});
