import { dataset } from "@multivector/data/dataset";
import { claimsOf, FIRST_ARTICLE } from "../src/model/articles.ts";
import { expect, test } from "./hydrated.ts";

test.describe("the audit", () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test("shows every claim in its order, with its verdict, and leads to it", async ({ page }) => {
    const claims = claimsOf(FIRST_ARTICLE);
    await page.goto("/article");
    const marks = page.locator(".strip-marks a");
    await expect(marks).toHaveCount(claims.length);
    expect(await marks.evaluateAll((all) => all.map((mark) => Number((mark as HTMLElement).dataset.strip)))).toEqual(
      [...claims].sort((a, b) => a.paragraph - b.paragraph || a.number - b.number).map(({ number }) => number),
    );
    await expect(page.getByTestId("result")).toHaveText(/^\d+ of one article’s 69 claims are supported, \d+ more with a caveat\. /);
    const wrong = page.getByRole("link", { name: /^Claim 42, wrong: In 2020 Armenia asked/ });
    await wrong.focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/#claim-42$/);
    await expect(page.locator("#claim-42")).toBeInViewport();
  });

  test("counts each verdict out of all, and the counts add up", async ({ page }) => {
    for (const article of dataset.articles.records) {
      const all = claimsOf(article).length;
      await page.goto(article.id === FIRST_ARTICLE.id ? "/article" : `/articles/${article.id}`);
      const counts = await page.locator(".scale b").allTextContents();
      expect(counts.every((text) => text.endsWith(` of ${all}`))).toBe(true);
      expect(counts.reduce((sum, text) => sum + Number.parseInt(text, 10), 0)).toBe(all);
      await expect(page.locator("main")).not.toContainText(/\d ?% of (the )?claims/);
    }
  });

  test("tells the reason before the check, and never that a claim holds because its check does", async ({ page }) => {
    await page.goto("/article");
    const claim = page.locator("#claim-42");
    await expect(claim.locator(".chip")).toHaveText("Wrong");
    await expect(claim.locator(".check summary")).toHaveText("Automated check: our verdict stands");
    await expect(claim.locator(".check dl")).toBeHidden();
    const order = await claim.evaluate((one) => [...one.querySelectorAll(".chip, .why, .evidence, .since, .check")].map((part) => part.classList[0]));
    expect(order).toEqual(["chip", "why", "evidence", "since", "check"]);
    await expect(claim.locator("svg")).toHaveCount(1);
    await claim.locator(".check summary").click();
    await expect(claim.locator(".check dl")).toBeVisible();
  });

  test("says of what became outdated what changed", async ({ page }) => {
    await page.goto("/article?verdict=outdated-since");
    const shown = page.locator(".claim:visible");
    await expect(shown).toHaveCount(claimsOf(FIRST_ARTICLE).filter(({ verdict }) => verdict === "outdated-since").length);
    for (const claim of await shown.all()) await expect(claim.locator(".since")).toContainText("What changed since");
  });

  test("a mark whose claim is filtered out brings it back", async ({ page }) => {
    await page.goto("/article?verdict=inaccurate");
    const mark = page.locator(".strip-marks [data-strip='17']");
    await expect(mark).toHaveAttribute("data-dim", "");
    await mark.click();
    await expect(page.locator("#claim-17")).toBeInViewport();
    await expect(mark).not.toHaveAttribute("data-dim", "");
  });

  test("tells a paragraph in our words, each statement with its verdict", async ({ page }) => {
    await page.goto("/article");
    const paragraph = page.locator("#paragraph-4 .paraphrase");
    await expect(paragraph).toContainText("Putin travelled to Central Asia five times in 2022.");
    await expect(paragraph.getByRole("link", { name: "Claim 17: imprecise" })).toBeVisible();
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
  await expect(page.locator(".check .fails")).toHaveCount(0);
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
  await page.locator("#claim-37 .check summary").click();
  const href = await page.locator("#claim-37").getByRole("link", { name: "Run it again" }).getAttribute("href");
  const { api } = test.info().config.metadata as { api: string };
  const { data } = await (await request.get(api + new URL(href ?? "").pathname)).json();
  expect(data).toMatchObject({ holds: true, answer: { least: 7, most: 7 } });
});
