import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import Papa from "papaparse";
import { expect, test } from "./hydrated.ts";

const year = (page: Page, side: 1 | 2) => page.getByRole("textbox", { name: `Year ${side}` });
const sentence = (page: Page) => page.getByTestId("sentence");
const query = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

test("a year is typed key by key, held, and taken on Enter or when the field is left; the other side stays", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/compare");
  await year(page, 1).selectText();
  await page.keyboard.press("2");
  await page.keyboard.press("0");
  await expect(year(page, 1)).toHaveValue("20");
  await page.keyboard.press("1");
  await page.keyboard.press("2");
  await expect(year(page, 1)).toHaveValue("2012");
  await page.keyboard.press("Enter");
  await expect.poll(() => query(page, "year")).toBe("2012~2023");
  await expect(sentence(page)).toContainText("Kazakhstan with Russia, 2012");
  // What is pasted into B changes B alone, an earlier year too.
  await year(page, 2).fill("1999");
  await year(page, 2).blur();
  await expect.poll(() => query(page, "year")).toBe("2012~1999");
  await expect(year(page, 1)).toHaveValue("2012");
});

test("what is no year stays in the field, with a remedy, and changes nothing", async ({ page }) => {
  await page.goto("/compare");
  for (const wrong of ["20", "1980", "2050", "soon"]) {
    await year(page, 1).fill(wrong);
    await page.keyboard.press("Enter");
    await expect(year(page, 1)).toHaveValue(wrong);
    await expect(year(page, 1)).toHaveAttribute("aria-invalid", "true");
    await expect(page.locator(".year-field [role=status]").first()).toHaveText(`“${wrong}” is not a year from 1991 to 2026. Type four digits, such as 2026.`);
  }
  await expect(sentence(page)).toContainText("Kazakhstan with Russia, 2023");
  await year(page, 1).fill("2012");
  await page.keyboard.press("Enter");
  await expect(year(page, 1)).toHaveAttribute("aria-invalid", "false");
  await page.keyboard.press("ArrowUp");
  await expect(year(page, 1)).toHaveValue("2013");
  await expect(year(page, 1)).toBeFocused();
});

test("each pair is compared as it was chosen, from the lists and from the address", async ({ page }) => {
  await page.goto("/compare");
  for (const partner of ["China", "Kyrgyzstan", "Türkiye"]) {
    await page.getByLabel("Partner 2").selectOption(partner);
    await expect(sentence(page)).toContainText(`Kazakhstan with Russia, 2023 (A) against Uzbekistan with ${partner}, 2023 (B)`);
  }
  await page.getByLabel("Republic 1").selectOption("Uzbekistan");
  await page.getByLabel("Republic 2").selectOption("Kazakhstan");
  await expect(sentence(page)).toContainText("Uzbekistan with Russia, 2023 (A) against Kazakhstan with Türkiye, 2023 (B)");
  await expect.poll(() => [query(page, "country"), query(page, "partner")]).toEqual(["UZB~KAZ", "RUS~TUR"]);
  await page.reload();
  await expect(sentence(page)).toContainText("Uzbekistan with Russia, 2023 (A) against Kazakhstan with Türkiye, 2023 (B)");
  await page.goto("/compare?country=KAZ~UZB&partner=RUS~CHN");
  await expect(sentence(page)).toContainText("Kazakhstan with Russia, 2023 (A) against Uzbekistan with China, 2023 (B)");
});

test("an address of old is understood, and the day of the header does not follow its years", async ({ page }) => {
  await page.goto("/compare?country=KAZ~UZB&partner=CHN~RUS&time=2012..2026");
  await expect(sentence(page)).toContainText("Kazakhstan with China, 2012 (A) against Uzbekistan with Russia, 2026, as of 23 November 2026 (B)");
  await expect.poll(() => [query(page, "year"), query(page, "time")]).toEqual(["2012~2026", null]);
  await expect(page.locator(".date-chip")).toHaveText("Day: 23 November 2026");
});

test("what cannot be compared says why, and is neither level nor behind", async ({ page }) => {
  await page.goto("/compare?country=KAZ&partner=RUS&year=2012~2026");
  await expect(sentence(page)).toContainText("Cannot be compared: visits (not counted before 2014; 2026 is not over), events (2026 is not over)");
  await expect(sentence(page)).toContainText("trade (the series runs from 2018 to 2023)");
  await expect(page.locator("[data-measure=visits]")).toContainText("cannot be compared: not counted before 2014");
  await page.goto("/compare?country=KAZ&partner=RUS~eu&year=2024");
  await expect(page.locator("[data-measure=trade]")).toContainText("no figure: the series runs from 2018 to 2023");
  await expect(page.locator("[data-measure=bodies]")).toContainText("no figure: this is asked of states only");
  await page.locator("[data-measure=trade]").getByRole("link", { name: "In reports, by another count" }).click();
  await expect(page).toHaveURL(/series\/reported-economy\?country=KAZ&partner=RUS&time=2024&item=turnover/);
  await expect(sentence(page)).toContainText("Russia: $28bn in 2024");
});

test("a comparison can be taken away and cited as it was chosen, and leads on to three republics", async ({ page }) => {
  await page.goto("/compare?country=TJK~KGZ&partner=CHN&year=2022");
  await expect(page.getByTestId("sentence")).toContainText("Tajikistan");
  const tools = page.locator(".compare .tools");
  await tools.locator("summary").click();
  await expect(tools.locator("dd a")).toHaveText(/\/compare\?country=TJK~KGZ&partner=CHN&year=2022$/);
  await expect(tools.locator("pre").first()).toContainText("Tajikistan with China, 2022 / Kyrgyzstan with China, 2022");
  const waiting = page.waitForEvent("download");
  await tools.getByRole("button", { name: "CSV of what is shown" }).click();
  const file = await waiting;
  expect(file.suggestedFilename()).toBe("multivector-compare-TJK-CHN-2022-KGZ-CHN-2022.csv");
  const { data } = Papa.parse<Record<string, string>>(readFileSync(await file.path(), "utf8").trimEnd(), { header: true });
  expect(data.length).toBe(await page.locator("[data-table=compare] tbody tr").count());
  expect(Object.keys(data[0] ?? {})).not.toContain("Records");
  await page.getByRole("link", { name: "trade with a partner" }).click();
  await expect(page.getByTestId("sentence")).toContainText(/Kazakhstan – China[:,] .*Kyrgyzstan – China[:,] /);
  await expect(page.locator(".invalid-params p")).toHaveCount(0);
});
