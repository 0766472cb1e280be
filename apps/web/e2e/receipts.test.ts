import { withoutReceipt } from "../checks/receipts.ts";
import { parsePage } from "../postprocess/parse.ts";
import { expect, test } from "./hydrated.ts";

test.describe("receipts", () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test("open from a mark in the graphic with the keyboard, close with Escape", async ({ page }) => {
    await page.goto("/");
    const mark = page.locator(".spell-rows:visible [data-receipt]").first();
    await mark.focus();
    await page.keyboard.press("ArrowRight");
    const focused = page.locator(".spell-rows:visible [data-receipt]:focus");
    await expect(focused).toHaveAttribute("aria-label", /Russia: party since 20 April 1994/);
    await page.keyboard.press("Enter");
    const receipt = page.getByRole("dialog", { name: /Russia, CST: party/ });
    await expect(receipt).toBeVisible();
    await expect(receipt).toContainText("well sourced");
    await page.keyboard.press("Escape");
    await expect(receipt).toBeHidden();
  });

  test("show who disagrees, side by side", async ({ page }) => {
    await page.goto("/organizations/csto");
    await page
      .getByText(/^Table/)
      .first()
      .click();
    await page
      .locator(".figure-table")
      .first()
      .getByRole("row", { name: /Uzbekistan/ })
      .getByRole("button")
      .click();
    const receipt = page.getByRole("dialog", { name: /Uzbekistan: member/ });
    await expect(receipt).toContainText("When did the second membership begin?");
    await expect(receipt).toContainText("23 June 2006, announcement in Minsk");
    await receipt
      .getByRole("link", { name: /CSTO confirms getting note/ })
      .first()
      .click();
    await expect(page).toHaveURL(/\/sources\/tass-2012-06-28/);
    await expect(page.locator(".supports li").first()).toBeVisible();
  });
});

test.describe("notes of a long page", () => {
  // What the worker fetches for a page is out of a test's hands.
  test.use({ serviceWorkers: "block" });

  for (const path of ["/", "/countries/KAZ", "/ru/countries/RUS", "/relations/KAZ/RUS"]) {
    test(`come in at the first sign of a reader: ${path}`, async ({ page }) => {
      let release = () => {};
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      await page.route("**/notes", (route) => held.then(() => route.continue()));
      await page.goto(path);
      const deferred = page.locator("a[data-deferred]");
      expect(await deferred.count()).toBeGreaterThan(20);
      expect(withoutReceipt(parsePage(await page.content()))).not.toEqual([]);
      release();
      await page.mouse.move(100, 100);
      await expect(deferred).toHaveCount(0);
      // The same walk as in the build: every marker and every mark finds its receipt again.
      expect(withoutReceipt(parsePage(await page.content()))).toEqual([]);
      const ids = await page.evaluate(() => [...document.querySelectorAll("[id]")].map(({ id }) => id));
      expect(ids.length).toBe(new Set(ids).size);
    });
  }

  test("open where they are asked for before they are there, by mouse, by keyboard, and from a mark", async ({ page }) => {
    await page.route("**/notes", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    const link = page
      .getByRole("row", { name: /Kassym-Jomart Tokayev President/ })
      .getByRole("link", { name: /source note/ })
      .first();
    const receipt = page.getByRole("dialog", { name: /Kassym-Jomart Tokayev, President/ });
    await page.goto("/countries/KAZ");
    await link.click();
    await expect(receipt).toBeVisible();
    await expect(page).toHaveURL(/KAZ$/);
    await page.goto("/countries/KAZ");
    await link.press("Enter");
    await expect(receipt).toBeVisible();
    await page.goto("/");
    await page.locator("#votes svg:visible [data-receipt]").first().dispatchEvent("click");
    await expect(page.locator("#votes .receipt:popover-open")).toBeVisible();
  });

  test("are led to where they cannot be fetched", async ({ page }) => {
    await page.route("**/notes", (route) => (route.request().isNavigationRequest() ? route.continue() : route.abort()));
    await page.goto("/countries/KAZ");
    await page.locator("td .marker[data-deferred]").first().dispatchEvent("click");
    await expect(page).toHaveURL(/\/countries\/KAZ\/notes#/);
    await expect(page.locator(".receipt:target")).toBeVisible();
    await page.goto("/");
    await page.locator("#votes svg:visible [data-receipt]").first().dispatchEvent("click");
    await expect(page).toHaveURL(/\/notes#votes-/);
  });
});
