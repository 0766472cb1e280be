import { expect, test } from "./hydrated.ts";

test("brings what is said of a mark into view on a phone, as much of it as the mark counts", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/map?time=2005-01-01");
  const mark = page.locator('[data-key*="deployments/rus-tjk"][data-key*="~"]').filter({ visible: true }).first();
  const count = Number(await mark.locator(".several").textContent());
  await mark.locator(".reach").click();
  const panel = page.locator(".mark-panel");
  await expect(panel.locator(".mark-entry")).toHaveCount(count);
  await expect(panel.locator("h2")).toBeInViewport();
  await expect(panel.locator(".mark-entry dd").first()).toBeInViewport();
  await expect(panel).not.toContainText("France");
});
