import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { ASSETS } from "../site/paths.ts";
import { browser } from "./browser.ts";
import { expect, test } from "./hydrated.ts";

const { executablePath, args } = await browser();
// Without a screen this browser rounds the width of every letter to whole pixels, which those of readers do not.
test.use({ launchOptions: { executablePath, args: [...args, "--font-render-hinting=none"] } });

/** Holds the fonts back. @returns What lets them come. */
async function holdFonts(page: Page): Promise<() => void> {
  let release = () => {};
  const promise = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/*.woff2", async (route) => {
    const body = readFileSync(ASSETS + new URL(route.request().url()).pathname);
    await promise;
    await route.fulfill({ body, contentType: "font/woff2" });
  });
  return release;
}

/** Families in which an element is drawn. */
async function familiesOf(page: Page, selector: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send("DOM.enable");
  await session.send("CSS.enable");
  const { root } = await session.send("DOM.getDocument");
  const { nodeId } = await session.send("DOM.querySelector", { nodeId: root.nodeId, selector });
  const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId });
  return [...new Set(fonts.map(({ familyName }) => familyName))];
}

for (const width of [390, 1440]) {
  for (const path of ["/", "/ru", "/article", "/ru/article", "/map", "/timeline", "/countries/KAZ"]) {
    test(`nothing moves when the fonts of ${path} come late, at ${width} px`, async ({ page }) => {
      const release = await holdFonts(page);
      await page.setViewportSize({ width, height: 900 });
      await page.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
        }).observe({ type: "layout-shift", buffered: true });
      });
      await page.goto(path, { waitUntil: "domcontentloaded" });
      await expect(page.locator("[data-island-status=hydrated]").first()).toBeAttached();
      const loaded = () => page.evaluate(() => [...document.fonts].filter(({ status }) => status === "loaded").map(({ family }) => family.replaceAll('"', "")));
      expect(await loaded()).not.toContain("Piazzolla Variable");
      release();
      await expect(async () => expect(await loaded()).toEqual(expect.arrayContaining(["Piazzolla Variable", "Source Sans 3 Variable"]))).toPass();
      await page.waitForTimeout(500);
      const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
      expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThanOrEqual(0.02);
    });
  }
}

test("no name stands in two typefaces, while the fonts are on their way and afterwards", async ({ page }) => {
  // One of each script and alphabet of the region.
  const names: [path: string, selector: string][] = [
    ["/countries/KAZ", "h1 [lang=kk]"],
    ["/countries/KGZ", "h1 [lang=ky]"],
    ["/countries/TJK", "h1 [lang=tg]"],
    ["/countries/TKM", "h1 [lang=tk]"],
    ["/countries/UZB", "h1 [lang=uz]"],
    ["/countries/TUR", "h1"],
  ];
  const found: string[][] = [];
  for (const [path, selector] of names) {
    const release = await holdFonts(page);
    await page.goto(path, { waitUntil: "domcontentloaded" });
    const before = await familiesOf(page, selector);
    release();
    await expect(async () => expect(await familiesOf(page, selector)).toEqual([expect.stringContaining("Piazzolla")])).toPass();
    expect(before, path).toHaveLength(1);
    found.push(before);
    await page.unrouteAll();
  }
  expect(found).toHaveLength(names.length);
});
