import { dataset } from "@multivector/data/dataset";
import { tenths } from "../src/features/audit/coverage-bar.tsx";
import { claimsOf, FIRST_ARTICLE } from "../src/model/articles.ts";
import { expect, test } from "./hydrated.ts";

test.describe("the audit", () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test("adds up to 100 % whatever the counts", () => {
    for (let round = 1; round < 400; round++) {
      const counts = Array.from({ length: 1 + (round % 9) }, (_, index) => (round * (index + 3) * 7919) % 23);
      const sum = tenths(counts).reduce((total, part) => total + Math.round(part * 10), 0);
      expect(sum).toBe(counts.every((count) => count === 0) ? 0 : 1000);
    }
  });

  test("gives each claim a page with its review in schema.org's words", async ({ page }) => {
    await page.goto("/article");
    await page.locator("#claim-37 .number").click();
    await expect(page).toHaveURL(/\/claims\/central-asia-coming-into-its-own-37/);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("nine of the fifteen");
    const review = JSON.parse((await page.locator("script[type='application/ld+json']").first().textContent()) ?? "{}");
    expect(review).toMatchObject({ "@type": "ClaimReview", reviewRating: { alternateName: "Imprecise" } });
    await expect(page.locator(".evidence li").first()).toBeVisible();
  });
});

test("claims can be filtered by verdict", async ({ page }) => {
  const claims = claimsOf(FIRST_ARTICLE);
  const wrong = claims.filter(({ verdict }) => verdict === "inaccurate").length;
  await page.goto("/article");
  await page.getByRole("button", { name: /Wrong/ }).click();
  await expect(page.locator(".claim:visible")).toHaveCount(wrong);
  await expect(page.locator(".claim-filter [role=status]")).toContainText(new RegExp(`^${wrong} claims? (is|are) shown: wrong`));
  await page.getByRole("button", { name: /Wrong/ }).click();
  await expect(page.locator(".claim:visible")).toHaveCount(claims.length);
});

test("the articles audited name each other, and a claim says which it is from", async ({ page }) => {
  const [other] = dataset.articles.records.filter(({ id }) => id !== FIRST_ARTICLE.id);
  if (other === undefined) throw new Error("one article alone");
  await page.goto("/article");
  await page.locator(".other-article a").click();
  await expect(page).toHaveURL(new RegExp(`/articles/${other.id}$`));
  await expect(page.locator(".kicker").first()).toContainText(other.author ?? "");
  await expect(page.locator(".claim")).toHaveCount(claimsOf(other).length);
  await expect(page.locator(".check .fail")).toHaveCount(0);
  await page.locator("#claim-13 .number").click();
  await expect(page).toHaveURL(/\/claims\/russian-hold-will-not-break-13/);
  await page.locator(".top-kicker a").click();
  await expect(page).toHaveURL(/\/articles\/russian-hold-will-not-break#claim-13/);
  await page.locator(".other-article a").click();
  await expect(page).toHaveURL(/\/article$/);
  await page.goto(`/ru/articles/${other.id}`);
  await expect(page.locator("#claim-13 h3")).toContainText("газопроводы");
});

test("a check's link repeats it at the API", async ({ page, request }) => {
  await page.goto("/article#claim-37");
  const href = await page.locator("#claim-37").getByRole("link", { name: "Run it again" }).getAttribute("href");
  const { api } = test.info().config.metadata as { api: string };
  const { data } = await (await request.get(api + new URL(href ?? "").pathname)).json();
  expect(data).toMatchObject({ holds: true, answer: { least: 7, most: 7 } });
});
