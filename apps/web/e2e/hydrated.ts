import { test as base, expect } from "@playwright/test";

export { expect } from "@playwright/test";

/** As Playwright's, but a page that is gone to is there when the islands that are hydrated with it listen; without script, when it is loaded. */
export const test = base.extend({
  page: async ({ page, javaScriptEnabled }, use) => {
    const waiting = page.locator('[data-defer="load"]:not([data-island-status]) > *').filter({ visible: true }).first();
    // The same after a link was followed: before each act, for as long as an island is seen that does not listen.
    if (javaScriptEnabled !== false) await page.addLocatorHandler(waiting, async () => {});
    const goto = page.goto.bind(page);
    page.goto = async (...request) => {
      const response = await goto(...request);
      if (javaScriptEnabled !== false) {
        await page.waitForFunction(() => document.querySelector('[data-defer="load"]:not([data-island-status])') === null);
        expect(await page.locator('[data-island-status="mismatch"]').count(), "islands that differ from what the server drew").toBe(0);
      }
      return response;
    };
    await use(page);
  },
});
