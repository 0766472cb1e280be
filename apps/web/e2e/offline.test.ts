import { expect, test } from "./hydrated.ts";

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
