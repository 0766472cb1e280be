import type { Page } from "@playwright/test";
import { FRAME_HEIGHTS, FRAME_WIDTHS } from "../src/ui/figure/frame-heights.ts";
import { browser } from "./browser.ts";
import { expect, test } from "./hydrated.ts";

const { executablePath, args } = await browser();
// The page around a frame is made up by the test, and browsers keep such pages from those of this machine.
test.use({ launchOptions: { executablePath, args: [...args, "--disable-features=LocalNetworkAccessChecks"] } });

const FIGURES = Object.keys(FRAME_HEIGHTS);
/** A page of another site. */
const HOST = "http://localhost:4999/article";

/** Opens a page of another site with frames in it. @param script Where on it the script stands that sets their heights; null for none. */
async function openHost(page: Page, site: string, paths: readonly string[], script: "before" | "after" | null): Promise<void> {
  const listener = `<script src="${site}/embed.js"></script>`;
  const frames = paths.map((path) => `<iframe src="${site}${path}" title="Figure" width="100%" height="300" style="border:0"></iframe>`).join("");
  const body = `<!doctype html><html lang="en"><title>Article</title><body style="margin:0">${script === "before" ? listener : ""}${frames}</body></html>`;
  await page.route(HOST, (route) => route.fulfill({ body, contentType: "text/html" }));
  await page.goto(HOST);
  if (script === "after") {
    await page.frameLocator("iframe").first().locator("figure").waitFor();
    await page.waitForTimeout(1000);
    await page.addScriptTag({ url: `${site}/embed.js` });
  }
}

/** How much of a frame is hidden, or empty, at its foot. */
async function slack(page: Page, place = 0): Promise<number> {
  const outer = await page
    .locator("iframe")
    .nth(place)
    .evaluate((frame) => frame.clientHeight);
  const inner = await page
    .frameLocator("iframe")
    .nth(place)
    .locator("main")
    .evaluate((main) => main.getBoundingClientRect().height);
  return Math.abs(outer - inner);
}

test("every frame has a story", async ({ request }) => {
  const home = await (await request.get("/")).text();
  expect([...new Set([...home.matchAll(/data-figure="([\w-]+)"/g)].map(([, id]) => id))].sort()).toEqual([...FIGURES].sort());
});

test("no figure scrolls sideways in a frame from 280 pixels upwards, and each is as high as is said", async ({ page }) => {
  test.setTimeout(240_000);
  const wide: string[] = [];
  const wrong: string[] = [];
  for (const id of FIGURES) {
    const heights = FRAME_WIDTHS.map(() => 0);
    for (const path of [`/embed/${id}`, `/ru/embed/${id}`]) {
      await page.goto(path);
      for (const width of [280, ...FRAME_WIDTHS]) {
        await page.setViewportSize({ width, height: 700 });
        const [over, height, what] = await page.evaluate(() => {
          const out = [...document.querySelectorAll("body *")].find(
            (element) => element.getBoundingClientRect().right > innerWidth + 1 && element.closest(".table-frame") === null,
          );
          return [
            document.documentElement.scrollWidth - innerWidth,
            document.querySelector("main")?.clientHeight ?? 0,
            `${out?.tagName}.${out?.getAttribute("class")}`,
          ] as const;
        });
        if (over > 0) wide.push(`${path} at ${width}: ${over} px, ${what}`);
        const place = FRAME_WIDTHS.indexOf(width as (typeof FRAME_WIDTHS)[number]);
        if (place >= 0) heights[place] = Math.max(heights[place] ?? 0, height);
      }
    }
    const said = FRAME_HEIGHTS[id] ?? [];
    // A frame of fixed height must not cut off the foot, nor leave a gap below it.
    if (heights.some((height, place) => height > (said[place] ?? 0) || height < (said[place] ?? 0) - 40))
      wrong.push(`${/^[a-z]+$/.test(id) ? id : `"${id}"`}: [${heights.map((height) => Math.ceil((height + 8) / 10) * 10).join(", ")}],`);
  }
  expect(wide).toEqual([]);
  // Where this fails, these lines belong in src/ui/figure/frame-heights.ts.
  expect(wrong.join("\n")).toBe("");
});

for (const script of ["before", "after"] as const) {
  test(`frames are as high as their figures, with the script ${script} them`, async ({ page, baseURL }) => {
    await page.setViewportSize({ width: 600, height: 800 });
    await openHost(page, baseURL ?? "", ["/embed/trade", "/ru/embed/doubt"], script);
    for (const place of [0, 1]) await expect(async () => expect(await slack(page, place)).toBeLessThanOrEqual(1)).toPass();
    await page.setViewportSize({ width: 320, height: 800 });
    await expect(async () => expect(await slack(page)).toBeLessThanOrEqual(1)).toPass();
    await page.frameLocator("iframe").first().locator(".figure-table summary").click();
    await expect(page.frameLocator("iframe").first().locator(".figure-table")).toHaveAttribute("open");
    await expect(async () => expect(await slack(page)).toBeLessThanOrEqual(1)).toPass();
    // Folded again, the frame shrinks.
    await page.frameLocator("iframe").first().locator(".figure-table summary").click();
    await expect(async () => expect(await slack(page)).toBeLessThanOrEqual(1)).toPass();
  });
}

test("a message from elsewhere changes no frame", async ({ page, baseURL }) => {
  await openHost(page, baseURL ?? "", ["/embed/trade"], "before");
  await expect(async () => expect(await slack(page)).toBeLessThanOrEqual(1)).toPass();
  await page.evaluate(() => postMessage({ type: "multivector:height", figure: "trade", height: 77 }, "*"));
  await page.waitForTimeout(200);
  expect(await slack(page)).toBeLessThanOrEqual(1);
});

test("links of a frame open beside the page around it; source notes open within", async ({ page, context, baseURL }) => {
  await openHost(page, baseURL ?? "", ["/embed/trade"], "before");
  const frame = page.frameLocator("iframe");
  for (const link of [frame.getByRole("link", { name: "See it on its page" }), frame.getByRole("link", { name: "How doubt is drawn" })]) {
    const [opened] = await Promise.all([context.waitForEvent("page"), link.click()]);
    expect(new URL(opened.url()).pathname).toBe("/");
    await opened.close();
  }
  expect(page.url()).toBe(HOST);
  await expect(frame.locator("figure")).toBeVisible();
});

test("a frame has the title and the heading of its figure, and describes itself for oEmbed", async ({ page, request }) => {
  for (const path of ["/embed/alliance", "/embed/doubt", "/ru/embed/guarantor"]) {
    await page.goto(path);
    const heading = page.getByRole("heading", { level: 1 });
    await expect(heading).toHaveCount(1);
    const title = (await heading.textContent()) ?? "";
    await expect(page).toHaveTitle(`${title} · Multivector`);
    const link = page.locator('link[type="application/json+oembed"]');
    await expect(link).toHaveAttribute("title", title);
    const answer = await request.get(new URL((await link.getAttribute("href")) ?? "").pathname);
    expect(answer.headers()["content-type"]).toContain("application/json");
    const described = await answer.json();
    expect(described).toMatchObject({ type: "rich", version: "1.0", title, width: 600 });
    expect(described.html).toContain(`${path}"`);
    expect(described.thumbnail_url).toBe(await page.locator('meta[property="og:image"]').getAttribute("content"));
  }
  for (const nowhere of ["/oembed/en-constructor.json", "/oembed/de-trade.json"]) expect((await request.get(nowhere)).status(), nowhere).toBe(404);
});

test("what is pasted shows the chosen day, and the frame shows it too", async ({ page }) => {
  await page.goto("/?time=2007-01-01");
  const tools = page.locator('[data-figure="alliance"] .tools');
  await tools.getByText("Embed", { exact: true }).click();
  await expect(tools.locator("code").first()).toContainText("/embed/alliance?time=2007-01-01");
  await expect(tools.locator("code").first()).toContainText("/embed.js");
  await page.goto("/embed/alliance?time=2007-01-01");
  await expect(page.getByTestId("sentence")).toContainText("2007");
});

test("the newsroom kit has snippets, every figure, and forms filled in", async ({ page }) => {
  await page.goto("/newsroom");
  await expect(page.locator("#embed table tbody tr")).toHaveCount(FIGURES.length);
  await page
    .getByRole("link", { name: /^Report an error in/ })
    .first()
    .click();
  await expect(page.getByTestId("report")).toContainText("Record: figures/");
  // Where no address for reports is set, the text goes into a letter.
  if (process.env.ISSUES_URL === undefined)
    await expect(page.getByRole("link", { name: "Open as an e-mail" })).toHaveAttribute("href", /^mailto:\?subject=.*&body=Record%3A%20figures%2F/);
});
