import { expect, test } from "./hydrated.ts";

test("Russian pages are Russian, and each page names the other", async ({ page }) => {
  await page.goto("/ru?time=2007-01-01");
  await expect(page.locator("html")).toHaveAttribute("lang", "ru");
  await expect(page.getByTestId("sentence")).toContainText("1 января 2007 года в Организации Договора о коллективной безопасности состояло 7 государств");
  await page.goto("/ru/article");
  await expect(page.locator("#claim-17 h3")).toHaveText("В 2022 году Путин пять раз ездил в Центральную Азию.");
  await page.getByRole("navigation", { name: "Основное меню" }).getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(/\/article$/);
  expect(await page.locator("link[hreflang=ru]").getAttribute("href")).toMatch(/\/ru\/article$/);
});

test("what collections mean to hold is said in Russian on Russian pages", async ({ page }) => {
  for (const path of ["visits", "agreements", "corridors", "deployments", "positions", "people", "timeline", "countries", "organizations"]) {
    await page.goto(`/ru/${path}`);
    await expect(page.locator(".top [data-held]").first(), path).toContainText(/[а-я]/);
    await expect(page.locator("[data-held] [lang=en]"), path).toHaveCount(0);
  }
});
