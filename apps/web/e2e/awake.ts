import { test as base } from "@playwright/test";

export { expect } from "@playwright/test";

/** As Playwright's, but a page that is gone to is there when all that moves on it listens; without script, when it is loaded. */
export const test = base.extend({
  page: async ({ page, javaScriptEnabled }, use) => {
    const goto = page.goto.bind(page);
    page.goto = async (...request) => {
      const response = await goto(...request);
      if (javaScriptEnabled !== false) await page.waitForFunction(() => document.querySelector("[data-island]:not([data-awake])") === null);
      return response;
    };
    await use(page);
  },
});
