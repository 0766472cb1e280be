import type { Page } from "@playwright/test";
import { expect, test } from "./hydrated.ts";

/** The height of the page as the scrollbar has it, at the start and after each screen down to the end. */
async function heightsWhileScrolling(page: Page): Promise<number[]> {
  return await page.evaluate(async () => {
    const root = document.documentElement;
    const heights = [root.scrollHeight];
    for (let at = 0; at < root.scrollHeight; at += window.innerHeight) {
      window.scrollTo({ top: at, behavior: "instant" });
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      heights.push(root.scrollHeight);
    }
    return heights;
  });
}

for (const [width, height] of [
  [390, 844],
  [1440, 900],
] as const) {
  for (const path of ["/", "/ru"]) {
    test(`the height of ${path} changes by at most a twentieth while it is scrolled at ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.goto(path);
      // A face that came too late for the first visit is there for the second.
      await page.evaluate(() => document.fonts.ready);
      await page.reload();
      const heights = await heightsWhileScrolling(page);
      const [first = 0] = heights;
      const measured = await page.locator(".chapter").evaluateAll((all) => all.map(({ id, clientHeight }) => `#${id} ${clientHeight}`));
      // Where this fails, the heights in styles/features/story.css are to be set to what was measured.
      expect(Math.max(...heights) / Math.min(...heights), measured.join(", ")).toBeLessThanOrEqual(1.05);
      expect(first).toBeGreaterThan(5000);
    });
  }
}
