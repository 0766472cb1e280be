import { dataset } from "@multivector/data/dataset";
import { claimsOf, FIRST_ARTICLE } from "../src/model/articles.ts";
import { expect, test } from "./hydrated.ts";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 1440, height: 900 } });

  test("the story is legible at the default date, with its table", async ({ page }) => {
    await page.goto("/");
    await expect(page.getByTestId("sentence")).toContainText("On 23 November 2026, six states were members");
    await expect(page.locator(".map-866 [data-country=ARM]")).toHaveClass(/frozen/);
    await expect(page.locator(".spell-rows:visible [data-receipt]")).toHaveCount(33);
    await expect(page.locator(".slider:visible input")).toBeHidden();
    await page.getByText("Table (33 periods)").click();
    await page.locator("#alliance .figure-table").getByRole("link", { name: "On the page of notes" }).click();
    await expect(page.locator("section:target tbody tr")).toHaveCount(34);
  });

  test("the receipts of a long page stand open on its page of notes", async ({ page }) => {
    await page.goto("/countries/KAZ");
    await page
      .getByRole("row", { name: /Kassym-Jomart Tokayev President/ })
      .getByRole("link", { name: /source note/ })
      .first()
      .click();
    await expect(page).toHaveURL(/\/countries\/KAZ\/notes#leaders-kaz-head-of-state-kassym-jomart-tokayev-2019$/);
    await expect(page.locator(".receipt:target")).toContainText("Tokayev");
    await page.getByRole("link", { name: "Back to the page" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Kazakhstan");
  });

  test("every claim is there with its verdict, reason and evidence", async ({ page }) => {
    const claims = claimsOf(FIRST_ARTICLE);
    await page.goto("/article");
    await expect(page.locator(".claim")).toHaveCount(claims.length);
    await expect(page.locator(".claim .chip")).toHaveCount(claims.length);
    await expect(page.locator(".claim .evidence")).toHaveCount(claims.length);
    expect(await page.locator(".check .stands").count()).toBeGreaterThanOrEqual(12);
    await expect(page.locator(".check .fails")).toHaveCount(0);
  });

  test("receipts open all the same", async ({ page }) => {
    await page.goto("/");
    await page.locator("#the-alliance-treaty .marker").nth(1).click();
    await expect(page.getByRole("dialog").filter({ visible: true })).toContainText("organizations/cst");
  });
});

test("tables without script hold every record", async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto("/visits");
  await expect(page.locator("[data-table=visits] tbody tr")).toHaveCount(dataset.visits.records.length);
  await page.goto("/relations/KAZ/RUS");
  await expect(page.locator("#trade svg[data-drawing]").first()).toBeAttached();
  await page.goto("/series/population");
  await expect(page.locator("[data-table=population] tbody tr").first()).toBeVisible();
  await page.close();
});
