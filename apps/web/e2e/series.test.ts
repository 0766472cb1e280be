import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { expect, test } from "./hydrated.ts";

test.describe("a series", () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test("draws chart, map and table over the same rows, and keeps the choice in the address", async ({ page }) => {
    await page.goto("/series/gdp?country=KAZ~UZB&time=2000..2010");
    await expect(page.getByTestId("sentence")).toContainText(/From 2000 to 2010: Kazakhstan, .* to .*; Uzbekistan/);
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
    await expect(page.getByTestId("sentence")).toContainText(/Kazakhstan, .*Kyrgyzstan, .*Tajikistan, .*Turkmenistan, .*Uzbekistan, /);
    await expect(page.locator(".series-view .graphic svg:visible .line-pattern")).toHaveCount(4);
  });

  test("is cited as it is shown: the address opens the same values, the title names the item, the licence is the publisher's", async ({ page }) => {
    await page.goto("/series/trade-kaz?item=imports&partner=CHN~RUS&time=2015..2023");
    await expect(page.getByTestId("sentence")).toContainText(/^Imports of goods\. From 2018 to 2023: China, /);
    const shown = await page.getByTestId("sentence").textContent();
    const tools = page.locator(".record-tools");
    await tools.locator("summary").click();
    const cited = tools.locator("dd a");
    await expect(cited).toHaveText(/item=imports/);
    const address = (await cited.textContent()) ?? "";
    expect(new URL(address).search).toMatch(/^\?version=[^&]+/);
    const text = tools.locator("pre").first();
    await expect(text).toContainText(address);
    await expect(text).toContainText(/imports/i);
    await expect(text).toContainText("Publisher's terms: use with a reference to the source; Bureau of National Statistics");
    await expect(text).not.toContainText("CC-BY");
    await page.goto(((await cited.getAttribute("href")) ?? "").replace(/version=[^&]+&/, ""));
    await expect(page.getByTestId("sentence")).toHaveText(shown ?? "");
  });

  test("says that a gap is not a zero", async ({ page }) => {
    await page.goto("/series/remittances?country=TKM&time=2010..2020");
    await expect(page.getByTestId("sentence")).toContainText("missing, not zero");
  });

  test("takes a year that is typed, and refuses with a remedy what would end before it begins", async ({ page }) => {
    await page.goto("/series/trade-uzb");
    const from = page.getByRole("textbox", { name: "Years From" });
    await from.selectText();
    await page.keyboard.type("2018");
    await expect(from).toHaveValue("2018");
    await page.keyboard.press("Tab");
    await expect.poll(() => page.url()).toContain("time=2018..2023");
    await page.getByRole("textbox", { name: "Years To" }).fill("2012");
    await page.keyboard.press("Enter");
    await expect(page.locator(".year-field [role=status]").last()).toHaveText("“2012” is not a year from 2018 to 2023. Type four digits, such as 2023.");
    expect(page.url()).toContain("time=2018..2023");
  });

  test("leads from each value to the source that it was read in, on the page and in its file", async ({ page }) => {
    await page.goto("/series/reported-economy");
    await expect(page.locator(".series-apart")).toContainText("different counts");
    await expect(page.getByTestId("sentence")).toContainText("Russia: $28bn in 2024; China: $30bn in 2024");
    const row = page.locator("[data-table=reported-economy] tbody tr", { hasText: "Russia" });
    await row.getByRole("button").click();
    await expect(page.locator(".receipt:popover-open a[href*='/sources/']")).toHaveCount(1);
    await expect(page.locator(".receipt:popover-open")).toContainText("The president of Kazakhstan");
    await page.keyboard.press("Escape");
    const button = page.getByRole("button", { name: "CSV of what is shown" });
    await button.focus();
    await expect.poll(() => button.evaluate((element) => element.closest("[data-island]")?.getAttribute("data-island-status"))).toBe("hydrated");
    const waiting = page.waitForEvent("download");
    await button.click();
    const { data } = Papa.parse<Record<string, string>>(readFileSync(await (await waiting).path(), "utf8").trimEnd(), { header: true });
    expect(data.find(({ With }) => With === "Russia")).toMatchObject({ record: "series/reported-economy", sources: "s-nca-kaz-rus-2024" });
    for (const { sources } of data) expect(sources?.split("; ")).toHaveLength(1);
    // What the partner gives is another item.
    await page.getByLabel("Item").selectOption({ label: "Trade in goods, both ways, by the partner's figures (US$)" });
    await expect(page.getByTestId("sentence")).toContainText("China: $44bn in 2024, $49bn in 2025");
    await expect(page.getByTestId("sentence")).toContainText("No value in these years: Russia and Türkiye.");
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
