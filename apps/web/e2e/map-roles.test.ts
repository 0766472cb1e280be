import type { Page } from "@playwright/test";
import { expect, test } from "./hydrated.ts";

test.use({ viewport: { width: 1440, height: 900 } });
const sentence = (page: Page) => page.getByTestId("sentence");

test("the map says the present role of a state that is no member, and that nothing is recorded where nothing is", async ({ page }) => {
  const said = async (code: string) => {
    await page.locator(`.atlas-wide [data-key="countries/${code}"]`).focus();
    return page.locator(".mark-tooltip");
  };
  const entry = (name: string) => page.locator(".map-key .key li", { hasText: name }).first();
  await page.goto("/map?org=sco");
  await expect(page.locator(".atlas-wide [data-country=TUR]")).toHaveClass(/lesser/);
  await expect(await said("TUR")).toContainText("SCO: partner");
  await expect(entry("former member").locator(".layer-count")).toHaveText("0");
  await expect(entry("partner")).toBeVisible();
  await page.goto("/map?org=un");
  await expect(page.locator(".atlas-wide [data-country=SAU]")).toHaveClass(/unknown/);
  await expect(await said("SAU")).toContainText("UN: no record here");
  const unknown = Number(await entry("no record here").locator(".layer-count").textContent());
  expect(unknown).toBeGreaterThan(0);
  await expect(sentence(page)).toContainText(`Of ${unknown} other states nothing is recorded.`);
  await page.goto("/map?org=nato");
  await expect(sentence(page)).toContainText("were in NATO: Albania, Belgium");
  await expect(page.locator(".map-key").first()).toContainText("former member");
  await expect(page.locator(".map-key").first()).not.toContainText("no record here");
});

test("the map has a sentence, and a column of counts, for each of two days", async ({ page }) => {
  await page.goto("/map?time=2006-11-23..2024-12-31");
  await expect(sentence(page).locator(".say")).toHaveCount(2);
  await expect(sentence(page).locator(".say").first()).toContainText("On 23 November 2006");
  await expect(page.locator(".count-heads > span")).toHaveText(["2006", "2024"]);
  const counts = (name: string) => page.locator(".map-key .key li", { hasText: name }).first().locator(".layer-count > span");
  // What is drawn on one of the maps alone is in the key as well.
  await expect(counts("USA")).toHaveText(["1", "0"]);
  await expect(counts("member")).toHaveText([
    String(await page.locator(".atlas-figure").nth(0).locator(".state.in").count()),
    String(await page.locator(".atlas-figure").nth(1).locator(".state.in").count()),
  ]);
});
