import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./hydrated.ts";

/** Ten pages of the core. */
const CORE = [
  ...["", "/map", "/article", "/articles/russian-hold-will-not-break", "/translation", "/claims/central-asia-coming-into-its-own-17"],
  ...["/countries/KAZ", "/countries/UZB", "/countries/TKM", "/article/verdicts"],
];

for (const [language, other, word, rewritten] of [
  ["kk", "kk-latn", "Қазақстан", "Qazaqstan"],
  ["uz", "uz-cyrl", "Oʻzbekiston", "Ўзбекистон"],
] as const) {
  test(`ten pages in ${language} fit on the narrowest phone, are sound to axe, and say what is in another language`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width: 320, height: 800 });
    for (const path of CORE) {
      await page.goto(`/${language}${path}`);
      await expect(page.locator("html"), path).toHaveAttribute("lang", language);
      expect(await page.content(), `marks of languages are left on ${path}`).not.toMatch(/[\uE0E0-\uE0EF]/);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), path).toBe(0);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.html.slice(0, 200)}`)).toEqual([]);
    }
  });

  test(`${language} is one click from its other script, at the same view; what it lacks is linked in Russian and says so`, async ({ page }) => {
    await page.goto(`/${language}/map?time=2007-01-01`);
    await expect(page.locator("main")).toContainText(word);
    expect(await page.locator(`link[rel=alternate][hreflang="${other === "kk-latn" ? "kk-Latn" : "uz-Cyrl"}"]`).getAttribute("href")).toMatch(`/${other}/map`);
    await page.locator(".language-button").first().click();
    await page.locator(`#languages a[href="/${other}/map"]`).click();
    await expect(page).toHaveURL(new RegExp(`/${other}/map\\?time=2007-01-01$`));
    await expect(page.locator("main")).toContainText(rewritten);
    const search = page.locator('footer a[href^="/ru/report?record=translations"]');
    await expect(search).toHaveAttribute("hreflang", "ru");
    const elsewhere = await page.request.get(`/${language}/votes`, { maxRedirects: 0 });
    expect([elsewhere.status(), elsewhere.headers().location]).toEqual([302, "/ru/votes"]);
  });
}
