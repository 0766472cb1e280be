import { changesBetween, deploymentsAt } from "@multivector/data";
import { dataset, meta } from "@multivector/data/dataset";
import { DOMAINS } from "@multivector/data/vectors";
import { expect, test } from "./hydrated.ts";

test.describe("a dossier", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("says on top who leads and how sure, what changed and what is disputed", async ({ page }) => {
    await page.goto("/countries/KAZ");
    const summary = page.locator("#summary");
    await expect(page.locator(".top .say")).toHaveText(/^In Kazakhstan, .*lead.*\.$/);
    // Which bodies it is in stands with its memberships, and is folded: they are not the answer.
    await expect(page.locator("#memberships").getByTestId("sentence")).not.toContainText("CSTO");
    await page.getByText(/^Which \d+$/).click();
    await expect(page.locator("#memberships .more-points")).toContainText("CSTO");
    const leads = summary.locator("div").first().locator("li");
    await expect(leads).toHaveCount(DOMAINS.length);
    for (const text of await leads.allTextContents()) expect(text).toMatch(/re-runs|too little is known/);
    const since = `${Number(meta.horizon.slice(0, 4)) - 1}${meta.horizon.slice(4)}`;
    const latest = changesBetween(dataset, { from: since, country: "KAZ" }).changes.filter(({ kind, holds }) => kind === "event" && holds === "yes");
    await expect(summary).toContainText(latest.at(-1)?.title ?? "nothing");
    // What is announced has changed nothing.
    await expect(summary.locator("div").filter({ hasText: "What changed lately" })).not.toContainText("announced for");
    await expect(summary).toContainText(/Sources differ on \d+ points/);
    // Each point has its subject, and what each side gives.
    const points = summary.locator("div").last().locator("> ul > li");
    for (const point of await points.all()) {
      await expect(point).toHaveText(/^[^?]+: .+\?/);
      expect(await point.locator("li").count()).toBeGreaterThanOrEqual(2);
    }
  });

  test("keeps its sections in sight and marks the one that is read", async ({ page }) => {
    await page.goto("/countries/KAZ");
    const menu = page.locator(".section-menu");
    await menu.getByRole("link", { name: "Events", exact: true }).click();
    await expect(page).toHaveURL(/#events$/);
    await expect(menu.locator("[aria-current]")).toHaveText("Events");
    await expect(menu.locator("[aria-current]")).toBeInViewport({ ratio: 1 });
    const { top, heading } = await page.evaluate(() => ({
      top: document.querySelector(".section-menu")?.getBoundingClientRect().bottom ?? 0,
      heading: document.querySelector("#events h2")?.getBoundingClientRect().top ?? 0,
    }));
    expect(heading).toBeGreaterThanOrEqual(top - 1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });

  test("says who runs what on whose soil, on the chosen day too", async ({ page }) => {
    await page.goto("/relations/KAZ/RUS?time=2007-01-01");
    const words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
    const count = (at?: string) => words[deploymentsAt(dataset.deployments, { host: "KAZ", operator: "RUS", at }).least];
    await expect(page.getByTestId("sentence")).toContainText(`Russia ran at least ${count("2007-01-01")} sites or forces in Kazakhstan.`);
    await expect(page.locator("#deployments .finding")).toContainText(`Russia runs at least ${count()} sites or forces in Kazakhstan`);
    await expect(page.locator("#votes .finding")).toContainText(/In \d+ recorded votes on Ukraine .*they (never voted alike|voted alike)/);
  });

  test("has names of rows that are whole, and its scale on both sides", async ({ page }) => {
    await page.goto("/relations/KAZ/RUS");
    const rows = page.locator("#agreements .drawn svg:visible .row-name");
    // The latest stand open, the earlier ones a press away.
    expect(await rows.count()).toBe(10);
    const years = await page.locator("#agreements .drawn svg:visible .tick").allTextContents();
    expect(years.length).toBe(2 * new Set(years).size);
    await page
      .locator("#agreements")
      .getByText(/\d+ earlier ones/)
      .click();
    await expect.poll(() => rows.count()).toBeGreaterThan(30);
    const names = await rows.allTextContents();
    expect(names.filter((name) => name.includes("…"))).toEqual([]);
  });
});

test("folded rows are a press away, with script and without", async ({ page, browser }) => {
  await page.goto("/countries/KAZ");
  const events = page.locator(".record-table[data-figure=events]");
  await expect(events.locator("tbody tr:visible")).toHaveCount(6);
  await events.getByText(/more rows/).click();
  await expect.poll(() => events.locator("tbody tr:visible").count()).toBeGreaterThan(40);
  // Those that stand under the fold have the same columns as those above it.
  const lefts = await events.locator("tbody").evaluateAll((parts) => parts.map((part) => part.querySelector("td")?.getBoundingClientRect().left));
  expect(new Set(lefts.map((left) => Math.round(left ?? 0))).size).toBe(1);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto("/countries/KAZ");
  const fold = plain.locator(".record-table[data-figure=events] .more-rows");
  await fold.locator("summary").click();
  await fold.getByRole("link", { name: "On the page of notes" }).click();
  await expect.poll(() => plain.locator("section:target tbody tr").count()).toBeGreaterThan(40);
  await context.close();
});

test("the year's page has what began, what was voted and which figures moved", async ({ page }) => {
  await page.goto("/timeline/2023");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What changed in 2023");
  const events = dataset.events.records.filter(({ start }) => new Date(start.earliest * 86_400_000).getUTCFullYear() === 2023);
  await expect(page.getByTestId("sentence")).toContainText(`${events.length} events are recorded`);
  await expect(page.locator("#turned")).toContainText("CICA: Saudi Arabia (now observer)");
  await expect(page.locator("#moved")).toContainText(/Kyrgyzstan: Russia \d+\.\d%, against \d+\.\d% in 2022/);
  await page.getByRole("link", { name: "The year after: 2024" }).click();
  await expect(page).toHaveURL(/\/timeline\/2024$/);
  await page.goto("/timeline/1991");
  await expect(page.getByRole("link", { name: /year before/ })).toHaveCount(0);
});

test("measures of a comparison share a marked scale, a least stands at its mark, and a side that is not there is not drawn", async ({ page }) => {
  await page.goto("/compare");
  const graphic = page.locator(".compare-graphic:visible");
  await expect(graphic.locator("[data-scale=percent] text").last()).toHaveText("100%");
  await expect(graphic.locator("[data-scale=count] text").first()).toHaveText("0");
  // A per cent is as long in one row as in the other.
  const perPoint = (measure: string) =>
    graphic.locator(`[data-measure-graphic=${measure}]`).evaluate((row) => {
      const at = Number(row.querySelector("circle")?.getAttribute("cx"));
      const from = Number(/^M([\d.]+)/.exec(row.querySelector("a path:nth-of-type(2)")?.getAttribute("d") ?? "")?.[1]);
      return (
        (at - from) /
        Number.parseFloat(
          row
            .querySelector("a")
            ?.getAttribute("aria-label")
            ?.match(/([\d.]+)%$/)?.[1] ?? "",
        )
      );
    });
  expect(await perPoint("un")).toBeCloseTo(await perPoint("trade"), 1);
  await page.goto("/compare?country=KAZ&partner=RUS&time=2022");
  await expect(page.getByTestId("sentence")).toContainText("Choose a second");
  await expect(graphic.locator("a[data-mark]")).toHaveCount(8);
});

test("two sides of a comparison are drawn, named and told apart without colour", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/compare");
  const marks = page.locator(".compare-graphic:visible a[data-mark]");
  await expect(marks).toHaveCount(16);
  await expect(marks.first()).toHaveAttribute("aria-label", /^Kazakhstan with Russia, \d{4}\. Organizations .*: at least \d+$/);
  await marks.first().focus();
  await page.keyboard.press("ArrowDown");
  await expect(marks.nth(1)).toBeFocused();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
