import { dataset } from "@multivector/data/dataset";
import { withoutReceipt } from "../checks/receipts.ts";
import { parsePage } from "../postprocess/parse.ts";
import { expect, test } from "./hydrated.ts";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 1440, height: 900 } });

  test("the story is legible at the default date, with its table", async ({ page }) => {
    await page.goto("/");
    await expect(page.getByTestId("sentence")).toContainText("On 23 November 2026, six states were members");
    await expect(page.locator(".map-866 [data-country=ARM]")).toHaveClass(/frozen/);
    await expect(page.locator(".spell-rows:visible [data-receipt]")).toHaveCount(33);
    await expect(page.locator(".slider:visible input")).toBeHidden();
    await page.getByText("Table (33 spells)").click();
    await page.locator("#alliance .figure-table").getByRole("link", { name: "On the page of notes" }).click();
    await expect(page.locator("section:target tbody tr")).toHaveCount(34);
  });

  test("the receipts of a long page stand open on its page of notes", async ({ page }) => {
    await page.goto("/countries/KAZ");
    await page
      .getByRole("row", { name: /Nursultan Nazarbayev/ })
      .getByRole("link", { name: /receipt/ })
      .first()
      .click();
    await expect(page).toHaveURL(/\/countries\/KAZ\/notes#leaders-kaz-head-of-state-nursultan-nazarbayev-1990$/);
    await expect(page.locator(".receipt:target")).toContainText("REIGN leader list");
    await page.getByRole("link", { name: "Back to the page" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Kazakhstan");
  });

  test("every claim is there with its verdict, reason and evidence", async ({ page }) => {
    const claims = dataset.claims.records;
    await page.goto("/article");
    await expect(page.locator(".claim")).toHaveCount(claims.length);
    await expect(page.locator(".claim .chip")).toHaveCount(claims.length);
    await expect(page.locator(".claim .evidence")).toHaveCount(claims.length);
    expect(await page.locator(".check .pass").count()).toBeGreaterThanOrEqual(12);
    await expect(page.locator(".check .fail")).toHaveCount(0);
  });

  test("receipts open all the same", async ({ page }) => {
    await page.goto("/");
    await page.locator("#the-alliance-treaty .marker").nth(1).click();
    await expect(page.getByRole("dialog").filter({ visible: true })).toContainText("organizations/cst");
  });
});

test.describe("receipts", () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test("open from a mark in the graphic with the keyboard, close with Escape", async ({ page }) => {
    await page.goto("/");
    const mark = page.locator(".spell-rows:visible [data-receipt]").first();
    await mark.focus();
    await page.keyboard.press("ArrowRight");
    const focused = page.locator(".spell-rows:visible [data-receipt]:focus");
    await expect(focused).toHaveAttribute("aria-label", /Russia: party from 20 April 1994/);
    await page.keyboard.press("Enter");
    const receipt = page.getByRole("dialog", { name: /Russia, CST: party/ });
    await expect(receipt).toBeVisible();
    await expect(receipt).toContainText("confidence high");
    await page.keyboard.press("Escape");
    await expect(receipt).toBeHidden();
  });

  test("show who disagrees, side by side", async ({ page }) => {
    await page.goto("/organizations/csto");
    await page
      .getByText(/^Table/)
      .first()
      .click();
    await page
      .locator(".figure-table")
      .first()
      .getByRole("row", { name: /Uzbekistan/ })
      .getByRole("button")
      .click();
    const receipt = page.getByRole("dialog", { name: /Uzbekistan: member/ });
    await expect(receipt).toContainText("When did the second membership begin?");
    await expect(receipt).toContainText("23 June 2006, announcement in Minsk");
    await receipt
      .getByRole("link", { name: /CSTO confirms getting note/ })
      .first()
      .click();
    await expect(page).toHaveURL(/\/sources\/tass-2012-06-28/);
    await expect(page.locator(".supports li").first()).toBeVisible();
  });
});

test.describe("notes of a long page", () => {
  // What the worker fetches for a page is out of a test's hands.
  test.use({ serviceWorkers: "block" });

  for (const path of ["/", "/countries/KAZ", "/ru/countries/RUS", "/relations/KAZ/RUS"]) {
    test(`come in at the first sign of a reader: ${path}`, async ({ page }) => {
      let release = () => {};
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      await page.route("**/notes", (route) => held.then(() => route.continue()));
      await page.goto(path);
      const deferred = page.locator("a[data-deferred]");
      expect(await deferred.count()).toBeGreaterThan(20);
      expect(withoutReceipt(parsePage(await page.content()))).not.toEqual([]);
      release();
      await page.mouse.move(100, 100);
      await expect(deferred).toHaveCount(0);
      // The same walk as in the build: every marker and every mark finds its receipt again.
      expect(withoutReceipt(parsePage(await page.content()))).toEqual([]);
      const ids = await page.evaluate(() => [...document.querySelectorAll("[id]")].map(({ id }) => id));
      expect(ids.length).toBe(new Set(ids).size);
    });
  }

  test("open where they are asked for before they are there, by mouse, by keyboard, and from a mark", async ({ page }) => {
    await page.route("**/notes", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    const link = page
      .getByRole("row", { name: /Nursultan Nazarbayev/ })
      .getByRole("link", { name: /receipt/ })
      .first();
    const receipt = page.getByRole("dialog", { name: /Nursultan Nazarbayev, President/ });
    await page.goto("/countries/KAZ");
    await link.click();
    await expect(receipt).toBeVisible();
    await expect(page).toHaveURL(/KAZ$/);
    await page.goto("/countries/KAZ");
    await link.press("Enter");
    await expect(receipt).toBeVisible();
    await page.goto("/");
    await page.locator("#votes svg:visible [data-receipt]").first().dispatchEvent("click");
    await expect(page.locator("#votes .receipt:popover-open")).toBeVisible();
  });

  test("are led to where they cannot be fetched", async ({ page }) => {
    await page.route("**/notes", (route) => (route.request().isNavigationRequest() ? route.continue() : route.abort()));
    await page.goto("/countries/KAZ");
    await page.locator("td .marker[data-deferred]").first().dispatchEvent("click");
    await expect(page).toHaveURL(/\/countries\/KAZ\/notes#/);
    await expect(page.locator(".receipt:target")).toBeVisible();
    await page.goto("/");
    await page.locator("#votes svg:visible [data-receipt]").first().dispatchEvent("click");
    await expect(page).toHaveURL(/\/notes#votes-/);
  });
});

test("claims can be filtered by verdict", async ({ page }) => {
  const claims = dataset.claims.records;
  const wrong = claims.filter(({ verdict }) => verdict === "inaccurate").length;
  await page.goto("/article");
  await page.getByRole("button", { name: /Wrong/ }).click();
  await expect(page.locator(".claim:visible")).toHaveCount(wrong);
  await expect(page.locator(".claim-filter [role=status]")).toContainText(new RegExp(`^${wrong} claims? (is|are) shown: wrong`));
  await page.getByRole("button", { name: /Wrong/ }).click();
  await expect(page.locator(".claim:visible")).toHaveCount(claims.length);
});

test("a check's link repeats it at the API", async ({ page, request }) => {
  await page.goto("/article#claim-37");
  const href = await page.locator("#claim-37").getByRole("link", { name: "Run it again" }).getAttribute("href");
  const { api } = test.info().config.metadata as { api: string };
  const { data } = await (await request.get(api + new URL(href ?? "").pathname)).json();
  expect(data).toMatchObject({ holds: true, answer: { least: 7, most: 7 } });
});

test("an unknown address is answered with a page that helps", async ({ page }) => {
  const response = await page.goto("/organizations/nothing");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nothing lives at this address");
  // Names that every object has are no ids.
  for (const path of ["/embed/constructor", "/data/constructor", "/series/toString"]) expect((await page.request.get(path)).status(), path).toBe(404);
  await page.goto("/ru/nichego");
  await expect(page.locator("html")).toHaveAttribute("lang", "ru");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/[а-я]/);
  await page.goto("/people/vladimir-puttin");
  await expect(page.getByTestId("nearest").getByRole("link").first()).toHaveText("Vladimir Putin");
});

// The walk over the export follows every link of every page; here the server is asked, and what scripts add is looked at.
test("links within the site are answered, those that scripts write too", async ({ page, request }) => {
  const kinds = new Map<string, string[]>();
  for (const path of [
    "/",
    "/map",
    "/article",
    "/timeline",
    "/organizations",
    "/countries/KAZ",
    "/relations/KAZ/RUS",
    "/search?q=csto",
    "/compare",
    "/data",
    "/ru",
  ]) {
    await page.goto(path);
    for (const href of await page.locator("a[href^='/']").evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""))) {
      const kind = href.split(/[/?#]/)[1] ?? "";
      kinds.set(kind, [...(kinds.get(kind) ?? []), href]);
    }
  }
  expect(kinds.size).toBeGreaterThan(15);
  for (const hrefs of kinds.values()) for (const href of new Set(hrefs.slice(0, 12))) expect((await request.get(href)).status(), href).toBe(200);
});

test("every address of the API that a page names answers", async ({ page, request }) => {
  const { api } = test.info().config.metadata as { api: string };
  const addresses = new Set<string>();
  // Where the API lives was decided when the pages were built; its page names it.
  await page.goto("/api");
  const { origin } = new URL((await page.getByRole("link", { name: "OpenAPI document" }).getAttribute("href")) ?? "");
  for (const path of [
    "/",
    "/map?layers=sites~corridors~visits",
    "/article",
    "/timeline",
    "/countries/KAZ",
    "/organizations/csto",
    "/sources/csto-basic-facts",
    "/api",
    "/data",
    "/data/events",
    "/relations/KAZ/RUS",
    "/series/gdp",
    "/people/recep-tayyip-erdogan",
    "/positions",
    "/agreements",
    "/corridors",
    "/deployments",
    "/votes/un-es-11-4",
    "/visits",
    "/people",
  ]) {
    await page.goto(path);
    const written = (await page.content()).replaceAll("&amp;", "&");
    for (const [address] of written.matchAll(/https?:\/\/[^"'<>\\\s]+/g)) {
      // Agents post to this one; a browser that asks is told so.
      if (address.startsWith(`${origin}/`) && !address.endsWith("/mcp")) addresses.add(address);
    }
  }
  expect(addresses.size).toBeGreaterThan(100);
  const wrong: string[] = [];
  for (const address of addresses) {
    const { pathname, search } = new URL(address);
    const response = await request.get(api + pathname + search);
    if (response.status() !== 200) wrong.push(`${response.status()} ${pathname}${search}`);
  }
  expect(wrong).toEqual([]);
});

test("nothing is asked of any other host", async ({ page }) => {
  const hosts = new Set<string>();
  page.on("request", (request) => hosts.add(new URL(request.url()).host));
  for (const path of ["/", "/article", "/organizations/csto"]) await page.goto(path, { waitUntil: "networkidle" });
  expect([...hosts]).toEqual(["localhost:3100"]);
});
