import { expect, test } from "@playwright/test";

// The script of the page comes late, as on a slow phone; what is clicked before it is answered when it is there, once.
test.beforeEach(async ({ page }) => {
  await page.route(/\/islands\/page-/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
});

test("a click on the date opens its panel, and it stays open", async ({ page }) => {
  await page.goto("/organizations/csto", { waitUntil: "commit" });
  await page.locator(".date-chip").click();
  await expect(page.locator("#date-panel-field, .date-panel input").first()).toBeVisible();
  await expect(page.locator('[data-defer="load"]:not([data-island-status])')).toHaveCount(0);
  await expect(page.locator("#date-panel-field, .date-panel input").first()).toBeVisible();
});

test("a click on a mark of the map opens its panel", async ({ page }) => {
  await page.goto("/map", { waitUntil: "commit" });
  await page.locator('.atlas-wide [data-key="deployments/rus-kaz-baikonur"] path').first().click();
  await expect(page.locator(".mark-panel")).toContainText("Baikonur");
  await expect(page).toHaveURL(/\/map/);
});

test("a file that is asked for is given", async ({ page }) => {
  await page.goto("/timeline?type=un-vote", { waitUntil: "commit" });
  const waiting = page.waitForEvent("download");
  await page.locator(".downloads button", { hasText: "CSV" }).first().click();
  expect((await waiting).suggestedFilename()).toMatch(/\.csv$/);
});

test("a link is followed although the script never comes", async ({ page }) => {
  await page.route(/\/islands\/page-/, (route) => route.abort());
  await page.goto("/map");
  const link = page.locator('[data-island="TimeMap"] a[href*="/countries/"]:visible').first();
  await link.click();
  await expect(page).toHaveURL(/\/countries\//);
});
