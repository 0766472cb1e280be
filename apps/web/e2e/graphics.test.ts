import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, test } from "./hydrated.ts";

test.describe("a graphic", () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  const taken = async (page: Page, name: string) => {
    await page.goto("/countries");
    await page.goto("/#trade");
    await page.locator("#trade .tools summary", { hasText: "Download" }).click();
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#trade").getByRole("button", { name, exact: true }).click()]);
    return readFileSync(await download.path());
  };

  test("is taken away as CSV with one row of heads, its version, date and licence in columns, row for row", async ({ page }) => {
    const lines = (await taken(page, "CSV of what is shown")).toString().trim().split("\n");
    expect(lines[0]).toBe('Republic,Partner,Year,"Share of goods trade, %",record,sources,data_version,as_of,licence,address');
    expect(lines[1]).toMatch(/,\d+\.\d+\.\d+(?:-next\.\w+)?,\d{4}-\d\d-\d\d,.*CC BY 4\.0/);
    expect(lines.length - 1).toBe(await page.locator("#trade tbody tr").count());
  });

  test("is taken away as a picture that says what it is", async ({ page }) => {
    const svg = (await taken(page, "SVG")).toString();
    expect(svg).toContain("CC BY 4.0");
    expect(svg).toContain("China passed Russia in the trade");
    expect(svg).toContain("font/woff2;base64");
    const png = await taken(page, "PNG");
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect(png.readUInt32BE(16)).toBeGreaterThan(1000);
  });

  test("has its receipt on its marks", async ({ page }) => {
    await page.goto("/#votes");
    await page.locator("#votes .at-820 [data-receipt]").first().click();
    await expect(page.locator(".receipt:popover-open")).toContainText("votes/un-68-262");
  });
});
