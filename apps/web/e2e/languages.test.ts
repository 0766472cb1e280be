import { tagOf } from "../src/locale/languages.ts";
import { expect, test } from "./hydrated.ts";
import { violationsOn } from "./violations.ts";

/** Ten pages of the core. */
const CORE = [
  ...["", "/map", "/article", "/articles/russian-hold-will-not-break", "/translation", "/claims/central-asia-coming-into-its-own-17"],
  ...["/countries/KAZ", "/countries/UZB", "/countries/TKM", "/article/verdicts"],
];

/** And of other kinds. */
const OTHERS = [
  ...["/votes/un-es-11-4", "/people/kassym-jomart-tokayev", "/corridors/btc", "/series", "/glossary", "/compare", "/deployments/csto-kaz-2022"],
  ...["/organizations/eaeu", "/events/2022-01-06-csto-deployment-kazakhstan", "/newsroom"],
];

for (const [language, other, word, rewritten] of [
  ["kk", "kk-latn", "Қазақстан", "Qazaqstan"],
  ["uz", "uz-cyrl", "Oʻzbekiston", "Ўзбекистон"],
] as const) {
  // The second script is made of the first by a table, so that its pages are looked at with `FULL=1` alone.
  for (const [locale, path, when] of [
    ...CORE.map((path) => [language, path, ""] as const),
    ...[...CORE, ...OTHERS].map((path) => [other, path, " @full"] as const),
    ...OTHERS.map((path) => [language, path, " @full"] as const),
  ]) {
    test(`/${locale}${path} fits on the narrowest phone, is sound to axe, and says what is in another language${when}`, async ({ page }) => {
      // The story is long, and the machine may be busy.
      test.setTimeout(180_000);
      await page.setViewportSize({ width: 320, height: 800 });
      await page.goto(`/${locale}${path}`);
      await expect(page.locator("html")).toHaveAttribute("lang", tagOf(locale));
      expect(await page.content(), "marks of languages are left").not.toMatch(/[\uE0E0-\uE0EF]/);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
      const violations = await violationsOn(page);
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)).toEqual([]);
    });
  }

  test(`${language} is one click from its other script, at the same view; what it lacks is linked in Russian and says so`, async ({ page }) => {
    await page.goto(`/${language}/map?time=2007-01-01`);
    await expect(page.locator("main")).toContainText(word);
    expect(await page.locator(`link[rel=alternate][hreflang="${tagOf(other)}"]`).getAttribute("href")).toMatch(`/${other}/map`);
    await page.locator(".language-button").first().click();
    await page.locator(`#languages a[href="/${other}/map"]`).click();
    await expect(page).toHaveURL(new RegExp(`/${other}/map\\?time=2007-01-01$`));
    await expect(page.locator("main")).toContainText(rewritten);
    await expect(page.locator(`footer a[href^="/${other}/report?record=translations"]`)).toHaveCount(1);
    await expect(page.locator('header a[href="/ru/check"]').first()).toHaveAttribute("hreflang", "ru");
    const elsewhere = await page.request.get(`/${language}/check?text=a`, { maxRedirects: 0 });
    expect([elsewhere.status(), elsewhere.headers().location]).toEqual([302, "/ru/check?text=a"]);
    const moved = await page.request.get(`/${language}/relations/RUS/KAZ`, { maxRedirects: 0 });
    expect([moved.status(), moved.headers().location]).toEqual([301, `/${language}/relations/KAZ/RUS`]);
  });

  test(`a search from a page in ${language} finds Russian titles, says so, and leads on in ${language}`, async ({ page }) => {
    await page.goto(`/${language}/search?q=btc`);
    const found = page.locator(`.search-results a[href="/${language}/corridors/btc"]`);
    await expect(found).toHaveAttribute("lang", "ru");
  });
}
