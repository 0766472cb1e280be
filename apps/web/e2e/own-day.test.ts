import type { Page } from "@playwright/test";
import { expect, test } from "./hydrated.ts";

const said = (page: Page) => page.locator(".own-day").filter({ visible: true });

const WHOLE = [
  "/deployments",
  "/agreements",
  "/corridors",
  "/people",
  "/visits",
  "/agreements/c5-friendship-2022",
  "/deployments/rus-kgz-kant",
  "/ru/deployments",
];

for (const path of WHOLE) {
  test(`${path} says that it does not follow another date, and of which day it is`, async ({ page }) => {
    await page.goto(path);
    await expect(said(page)).toHaveCount(0);
    await page.goto(`${path}?time=2008-01-01`);
    await expect(said(page)).toHaveCount(1);
    await expect(said(page)).toContainText(/November 2026|ноября 2026/);
  });
}

/** What stands below the sentence that follows the date. */
const PARTS = {
  "/relations/KAZ/RUS": ["#summary", "#bodies", "#agreements", "#deployments", "#trade", "#votes"],
  "/countries/KAZ": ["#summary", "#vectors", "#agreements", "#deployments", "#values"],
  "/organizations/csto": ["#summary", "#beside-nato", "#agreements"],
};

for (const [path, parts] of Object.entries(PARTS)) {
  test(`parts of ${path} that do not follow another date say so, each where it stands`, async ({ page }) => {
    await page.goto(`${path}?time=2008-01-01`);
    await expect(page.getByTestId("sentence")).toContainText("2008");
    for (const part of parts) await expect(page.locator(part).locator(".own-day").first(), part).toBeVisible();
    await page.locator(".date-chip").click();
    await page.getByRole("button", { name: "Latest" }).click();
    await expect(said(page)).toHaveCount(0);
  });
}

test("chapters of the story say it, and the map beside one of them does not", async ({ page }) => {
  await page.goto("/?time=2008-01-01");
  await expect(page.locator("#between .own-day")).toBeVisible();
  await expect(page.locator("#the-alliance .steps .own-day")).toBeVisible();
  await expect(page.locator("[data-figure=alliance] .own-day, .landing .own-day")).toHaveCount(0);
});

test("a page that follows the date says nothing of the kind; one with years of its own says that it has them", async ({ page }) => {
  await page.goto("/map?time=2008-01-01");
  await expect(page.locator(".date-chip")).toHaveText("Day: 1 January 2008");
  await expect(said(page)).toHaveCount(0);
  await page.goto("/vectors?time=2008-01-01");
  await expect(said(page)).toContainText("years of its own");
});

test("a month that is typed is its last day", async ({ page }) => {
  await page.goto("/map");
  await page.locator(".date-chip").click();
  await page.locator("#date-panel-field").fill("July 2008");
  await page.keyboard.press("Enter");
  await expect(page.locator(".date-chip")).toHaveText("Day: 31 July 2008");
});
