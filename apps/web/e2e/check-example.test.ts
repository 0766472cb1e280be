import { expect, test } from "./hydrated.ts";

for (const locale of ["en", "ru"]) {
  test(`a text with one slip can be tried, and is offered to an empty field alone, in ${locale}`, async ({ page }) => {
    await page.goto(locale === "en" ? "/check" : "/ru/check");
    const example = page.locator(".check-example a");
    await example.click();
    await expect(page.locator("[data-stance=agrees]").first()).toBeVisible();
    await expect(page.locator(".sentences > li:has([data-stance=differs])")).toHaveCount(1);
    await expect(page.locator(".sentences > li[data-finding=not-held]")).toHaveCount(1);
    await expect(example).toBeHidden();
    await page.getByRole("button", { name: locale === "en" ? "Clear" : "Очистить" }).click();
    await expect(example).toBeVisible();
  });
}
