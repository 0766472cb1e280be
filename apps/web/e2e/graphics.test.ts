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
    expect(lines[0]).toBe('Republic,Partner,Year,"Share of goods trade, %",Note,record,sources,licence,attribution,data_version,as_of,address');
    // Whose terms they are is said row by row: values of a series have those of its publisher.
    expect(lines[1]).toMatch(/Publisher's terms.*,\d+\.\d+\.\d+(?:-next\.\w+)?,\d{4}-\d\d-\d\d,/);
    expect(lines.some((line) => line.includes(",CC-BY-4.0,"))).toBe(true);
    expect(lines.length - 1).toBe(await page.locator("#trade tbody tr").count());
  });

  test("is taken away as a picture that says what it is", async ({ page }) => {
    const svg = (await taken(page, "SVG")).toString();
    for (const terms of ["CC-BY-4.0", "Bureau of National Statistics", "free use with a link to the source"]) expect(svg).toContain(terms);
    expect(svg).toContain("China was ahead of Russia in the trade");
    expect(svg).toContain("font/woff2;base64");
    const png = await taken(page, "PNG");
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect(png.readUInt32BE(16)).toBe(1680);
  });

  test("has its receipt on its marks", async ({ page }) => {
    await page.goto("/#votes");
    await page.locator("#votes .at-820 [data-receipt]").first().click();
    await expect(page.locator(".receipt:popover-open")).toContainText("votes/un-68-262");
  });
});

test.describe("a picture that is taken away on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  const svgOf = async (page: Page, path: string, downloads: string) => {
    await page.goto(path);
    const button = page.locator(downloads).getByRole("button", { name: "SVG", exact: true });
    await button.focus();
    await expect.poll(() => button.evaluate((element) => element.closest("[data-island]")?.getAttribute("data-island-status"))).toBe("hydrated");
    const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
    return readFileSync(await download.path())
      .toString()
      .replaceAll(/<style>.*?<\/style>/gs, "");
  };

  test("has the key, what is measured and the note, and the width of all pictures", async ({ page }) => {
    await page.goto("/#votes");
    await page.locator("#votes .tools summary", { hasText: "Download" }).click();
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#votes").getByRole("button", { name: "SVG", exact: true }).click()]);
    const svg = readFileSync(await download.path()).toString();
    for (const said of ["in favour", "abstained", "26 resolutions of the UN General Assembly", "An empty seat is not an abstention", "CC-BY-4.0"])
      expect(svg).toContain(said);
    expect(svg).toMatch(/^<svg [^>]*width="8\d\d"/);
    // Each cell is a use of a sign.
    expect(svg.match(/<use [^>]*href="#/g)?.length).toBeGreaterThan(200);
    await expect(page.locator(".picture")).toHaveCount(0);
  });

  test("of the map says what day it shows, has its key and no layer that is not drawn", async ({ page }) => {
    const svg = await svgOf(page, "/map?time=2007-01-01", "[data-figure=map] .downloads");
    const words = [...svg.matchAll(/<text [^>]*>([^<]*)</g)].map(([, text]) => text).join(" ");
    expect(words).toMatch(/^.*On 1 January 2007, /);
    expect(words).toContain("former member");
    expect(words).toContain("several at one place");
    expect(words).not.toContain("Corridors in service");
  });
});
