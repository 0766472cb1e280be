import { readFileSync } from "node:fs";
import { dataset } from "@multivector/data/dataset";
import Papa from "papaparse";
import { expect, test } from "./hydrated.ts";

test.describe("the timeline", () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test("shows what fits, counts it, and gives that alone away", async ({ page }) => {
    await page.goto("/timeline?type=un-vote");
    const shown = page.locator(".timeline-list tbody tr:visible");
    const votes = dataset.events.records.filter(({ type }) => type === "un-vote").length;
    await expect(shown).toHaveCount(votes);
    await expect(page.getByTestId("shown")).toContainText(`${votes} of`);
    await page.getByLabel("Words in the title").fill("annex");
    await expect(page.getByTestId("shown")).not.toContainText(`${votes} of`);
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "CSV of what is shown" }).click()]);
    const rows = Papa.parse<Record<string, string>>(readFileSync(await download.path(), "utf8").trimEnd(), { header: true }).data;
    const record = dataset.events.records.find(({ title }) => title === rows[0]?.What);
    expect(rows.length).toBe(await shown.count());
    expect(rows[0]?.record).toBe(`events/${record?.id}`);
    await page.getByRole("button", { name: "Show all" }).click();
    await expect.poll(() => shown.count()).toBeGreaterThan(240);
  });

  test("has a menu of years that opens the one asked for", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto("/timeline");
    const year = page.locator("#year-1991");
    await expect(year).not.toHaveAttribute("open");
    await page.locator(".section-menu").getByRole("link", { name: "1991" }).click();
    await expect(year).toHaveAttribute("open");
    await expect(year.getByRole("link").first()).toBeInViewport();
  });

  test("takes a day alone as all time up to it", async ({ page }) => {
    await page.goto("/timeline?time=1992-12-31");
    await expect(page.locator(".timeline-list tbody tr:visible").last()).toContainText("199");
    await expect(page.getByTestId("shown")).toContainText(/^\d\d of/);
  });
});
