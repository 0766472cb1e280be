import { expect, test } from "./hydrated.ts";

test.describe("a series", () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test("draws chart, map and table over the same rows, and keeps the choice in the address", async ({ page }) => {
    await page.goto("/series/gdp?country=KAZ~UZB&time=2000..2010");
    await expect(page.getByTestId("sentence")).toContainText(/Kazakhstan: .* in 2000, .* in 2010; Uzbekistan/);
    await expect(page.locator("[data-table=gdp] tbody tr")).toHaveCount(22);
    await page.getByLabel("Of: Add").selectOption("KGZ");
    await expect(page.locator("[data-table=gdp] tbody tr")).toHaveCount(33);
    await expect.poll(() => page.url()).toContain("country=KAZ~KGZ~UZB");
    await page.getByRole("button", { name: "Remove Uzbekistan" }).click();
    await expect.poll(() => page.url()).toContain("country=KAZ~KGZ");
    await page.getByText(/^Map, 2010/).click();
    await expect(page.locator(".locator-map [data-country=KAZ]")).toHaveClass(/part-/);
    await page.goto("/series/trade-kgz?country=KGZ&partner=RUS&time=1800..1801&stackMode=sideways");
    await expect(page.locator(".invalid-params")).toContainText("stackMode=sideways");
  });

  test("names all five in its sentence, and tells their lines apart without colour", async ({ page }) => {
    await page.goto("/series/population");
    await expect(page.getByTestId("sentence")).toContainText(/Kazakhstan: .*Kyrgyzstan: .*Tajikistan: .*Turkmenistan: .*Uzbekistan: /);
    await expect(page.locator(".series-view .graphic svg:visible .line-pattern")).toHaveCount(4);
  });

  test("says that a gap is not a zero", async ({ page }) => {
    await page.goto("/series/remittances?country=TKM&time=2010..2020");
    await expect(page.getByTestId("sentence")).toContainText("missing, not zero");
  });

  test("scrolls twenty thousand rows without a stutter", async ({ page }) => {
    await page.goto("/series/un-agreement");
    await page.getByText(/^Every row of the series/).click();
    const frame = page.locator(".every-row");
    await expect(frame.locator("tbody tr").nth(3)).toBeVisible();
    expect(Number(await frame.locator("table").getAttribute("aria-rowcount"))).toBeGreaterThan(20_000);
    // Long tasks are what a reader feels as stutter.
    const slowest = await frame.evaluate(async (element) => {
      const frames: number[] = [];
      let before = performance.now();
      for (let round = 0; round < 120; round++) {
        element.scrollTop += 900;
        await new Promise((resolve) => requestAnimationFrame(resolve));
        const now = performance.now();
        frames.push(now - before);
        before = now;
      }
      return frames.sort((a, b) => b - a)[2] ?? 0;
    });
    console.log(`slowest of 120 frames but two while scrolling 20,640 rows: ${Math.round(slowest)} ms`);
    expect(await frame.locator("tbody tr").count()).toBeLessThan(80);
    expect(await frame.evaluate((element) => element.scrollTop)).toBeGreaterThan(50_000);
  });
});
