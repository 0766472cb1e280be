import { vectors } from "@multivector/data/published-vectors";
import { DOMAINS, METHOD, METHODS, REPUBLICS } from "@multivector/data/vectors";
import { vectorMessages } from "@/messages/vector/index.ts";
import { certaintyOf } from "@/model/vectors/certainty.ts";
import { bandIn } from "@/phrases/percent.ts";
import { expect, test } from "./hydrated.ts";
import { listedPages } from "./site-map.ts";

const at = (country: string, domain: string, year: number) =>
  vectors.vectors.find((one) => one.country === country && one.domain === domain && one.year === year);

const FELL: Readonly<Record<string, string>> = { rose: "more concentrated", fell: "less concentrated", "not settled": "unclear, " };

test.describe("the page answers", () => {
  test("for each republic and domain who came first in 2010, 2019 and the latest year, or that too little is known", async ({ page }) => {
    await page.goto("/vectors");
    const rows = await page
      .locator("table[data-table=answers] tbody tr")
      .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent ?? "")));
    expect(rows).toHaveLength(20);
    const words = vectorMessages("en");
    const order = DOMAINS.flatMap((domain) => REPUBLICS.map((country) => ({ domain, country })));
    for (const [index, { domain, country }] of order.entries()) {
      const [, early = "", middle = "", latest = "", fell = ""] = rows[index] ?? [];
      for (const [text, year] of [
        [early, 2010],
        [middle, 2019],
      ] as const) {
        const vector = at(country, domain, year);
        const first = vector?.first ?? null;
        if (vector === undefined || first === null) expect(text).toContain("too little known");
        else {
          expect(text.toLowerCase()).toContain(words.holders[first.partner].toLowerCase());
          expect(text.toLowerCase()).toContain(words.settled[certaintyOf(vector) ?? "untold"]);
          expect(text).toContain(bandIn("en", vector.presence[first.partner].low, vector.presence[first.partner].high));
        }
      }
      const answer = vectors.answers.find((one) => one.country === country && one.domain === domain);
      expect(latest).toMatch(
        answer?.years.length === 3 ? /20\d\d, (settled|leaning|open)|^Cannot tell.*20\d\d, (missing: |the range is too wide)/ : /no evidence/,
      );
      expect(fell.toLowerCase()).toContain(answer?.fell == null ? "cannot tell" : FELL[answer.fell.verdict]);
    }
  });

  test("and each answer leads to rows that add up to its share", async ({ page, request }) => {
    await page.goto("/vectors?domain=security&year=2025&country=UZB&partner=REGION");
    await expect(page.locator("table[data-table=rows]")).toContainText("Treaty on a Nuclear-Weapon-Free Zone in Central Asia");
    const parts = await page.locator("table[data-table=rows] tbody tr td:last-child").allTextContents();
    const sum = parts.reduce((total, text) => total + Number(text.replace(/[^\d.]/g, "")), 0);
    expect(Math.abs(sum - 100 * (at("UZB", "security", 2025)?.presence.REGION.share ?? 0))).toBeLessThan(0.06 * parts.length);
    const links = await page
      .locator("table[data-table=rows] tbody a")
      .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    expect(links.length).toBe(parts.length);
    const pages = await listedPages(request);
    for (const path of links) expect(pages.has(path), path).toBe(true);
  });

  test("and a value of a series leads to the view that shows it", async ({ page }) => {
    await page.goto("/vectors?partner=CHN");
    const row = page.locator("table[data-table=rows] tbody tr", { hasText: /^Goods imports/i });
    const link = row.getByRole("link");
    await expect(link).toContainText(/imports/i);
    await expect(link).toHaveAttribute("href", "/series/trade-kaz?country=KAZ&partner=CHN&item=imports&time=2023");
    await link.click();
    await expect(page.getByTestId("sentence")).toContainText(/imports.*China: \$15bn in 2023/i);
    await expect(page.locator(".invalid-params p")).toHaveCount(0);
  });

  test("and of the rows those of the partner that leads are shown, unless another is asked for", async ({ page }) => {
    await page.goto("/vectors");
    const first = at("KAZ", "economy", 2023)?.first?.partner ?? "others";
    const words = vectorMessages("en");
    await expect(page.locator("#rows-title")).toContainText(words.holders[first]);
    await page.locator("#rows select").first().selectOption("TJK");
    await expect(page.locator("#rows-title")).toContainText(words.holders[at("TJK", "economy", 2023)?.first?.partner ?? "others"]);
  });

  test("and no number is shown before it is known", async ({ browser }) => {
    const context = await browser.newContext({ serviceWorkers: "block" });
    const page = await context.newPage();
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route("**/vectors/published.json", (route) => held.then(() => route.continue()));
    await page.goto("/vectors?domain=security&year=2025&country=TKM&partner=REGION#rows");
    await expect(page.locator("#rows-title")).toHaveText("What the share is made of: the region in Turkmenistan, security, 2025");
    release();
    await expect(page.locator("#rows-title")).toHaveText(/^What \d+% is made of: the region in Turkmenistan/);
    // The answer can be cited from where it stands.
    await page.locator("#rows .tools summary").click();
    await expect(page.locator("#rows .tool")).toContainText("/vectors?domain=security&year=2025&country=TKM&partner=REGION#rows");
    await expect(page.locator("#rows").getByRole("button", { name: /^Copy/ })).toBeVisible();
    await context.close();
  });

  test("by year and domain, with holes said in words", async ({ page }) => {
    await page.goto("/vectors");
    await page.getByRole("button", { name: "Routes", exact: true }).click();
    await expect(page.getByTestId("say-KGZ")).toContainText("Missing: transport corridors in service and oil and gas by destination");
    await expect(page.getByTestId("say-KAZ")).toContainText("Kazakhstan: open.");
    await page.getByRole("slider", { name: "Year" }).focus();
    await page.keyboard.press("Home");
    await expect(page.locator("#roses-title")).toContainText("routes, 1992");
    await expect(page.getByTestId("say-KGZ")).toContainText("too little is known of 1992");
    await expect(page).toHaveURL(/year=1992/);
  });

  test("and what could not be fetched is not called unknown", async ({ browser }) => {
    // The worker that keeps pages would ask past the test.
    const context = await browser.newContext({ serviceWorkers: "block" });
    const page = await context.newPage();
    await page.route("**/vectors/published.json", (route) => route.abort());
    await page.goto("/vectors?domain=security&year=2019");
    await expect(page.getByTestId("say-KAZ")).toHaveText("not fetched");
    await expect(page.locator("#roses")).toContainText("could not be fetched");
    await expect(page.locator("#roses")).not.toContainText("too little is known");
    await context.close();
  });

  test("by keyboard: an arrow takes the focus, arrow keys move on, Enter shows its rows", async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 1000 });
    await page.goto("/vectors");
    const first = page.locator("[data-republic=TJK] .rose-wide [data-mark][tabindex='0']");
    await first.focus();
    await expect(first).toHaveAttribute("aria-label", /China/);
    await page.keyboard.press("Enter");
    await expect(page.locator("#rows-title")).toContainText("China in Tajikistan");
    await expect(page.locator("#rows-title")).toBeFocused();
    await expect(page.getByTestId("rows-answer")).toContainText(/^Tajikistan: .* of re-runs/);
  });

  test("without script: the standing vectors, the answers and where the rest is", async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto("/vectors");
    await expect(page.getByRole("heading", { name: "Who has which share: economy, 2023" })).toBeVisible();
    await expect(page.locator("table[data-table=answers] tbody tr")).toHaveCount(20);
    await expect(page.locator("table[data-table=rows] tbody tr")).not.toHaveCount(0);
    await context.close();
  });
});

test("the method that is shown is the one that the numbers were made by", async ({ page }) => {
  await page.goto("/vectors/method");
  await expect(page.locator("code.hash")).toHaveText(vectors.method.sha256);
  await expect(page.getByRole("heading", { name: /What the numbers do not support/ })).toBeVisible();
  expect(vectors.method).toMatchObject({ version: METHOD.version, draws: 10_000, seed: METHOD.seed });
  await page.goto("/vectors");
  await page.getByRole("link", { name: "The first method in full" }).click();
  await expect(page).toHaveURL(/\/vectors\/method\/1$/);
  await expect(page.locator("code.hash")).toHaveText(METHODS[1].sha256);
});
