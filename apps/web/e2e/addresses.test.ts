import { history } from "@multivector/data/history";
import { meta } from "@multivector/data/meta";
import { movedPage } from "../site/redirect-pages.ts";
import { expect, test } from "./hydrated.ts";

test.describe("addresses are stable", () => {
  for (const [old, now] of [
    ["/indicators", "/series"],
    ["/ru/indicators", "/ru/series"],
    ["/indicators/trade-kaz?country=KAZ&partner=RUS", "/series/trade-kaz?country=KAZ&partner=RUS"],
    ["/ru/indicators/gdp?country=KAZ~UZB&time=2000..2010#main", "/ru/series/gdp?country=KAZ~UZB&time=2000..2010#main"],
    ["/events?type=summit", "/timeline?type=summit"],
    ["/relations/RUS/KAZ?time=2006-01-01", "/relations/KAZ/RUS?time=2006-01-01"],
  ] as const) {
    test(`${old} leads to ${now}, by our server and by the page alone`, async ({ page, request }) => {
      const answer = await request.get(old, { maxRedirects: 0 });
      expect([answer.status(), answer.headers().location]).toEqual([301, now.replace(/#.*/, "")]);
      const path = old.replace(/[?#].*/, "");
      // As a host answers that does not read `_redirects`.
      await page.route(
        (url) => url.pathname === path,
        (route) => route.fulfill({ body: movedPage(now.replace(/[?#].*/, ""), "http://localhost"), contentType: "text/html" }),
      );
      await page.goto(old);
      await expect(page).toHaveURL(now);
      await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("Moved");
      await expect(page.locator(".invalid-params").filter({ hasText: /\S/ })).toHaveCount(0);
    });
  }

  test("a dossier named the other way round leads to the one there is", async ({ page }) => {
    await page.goto("/relations/RUS/KAZ");
    await expect(page).toHaveURL(/\/relations\/KAZ\/RUS$/);
  });

  test("a view that was cited two releases ago is shown, with what became of its record since", async ({ page }) => {
    await page.goto("/organizations/csto?version=0.1.0&time=2007-01-01");
    await expect(page.getByTestId("sentence")).toContainText("On 1 January 2007, seven");
    await expect(page.getByTestId("pinned")).toContainText(`cited from data version 0.1.0. It now shows version ${meta.version}`);
    const then = page.getByTestId("pinned").getByRole("link", { name: "As it stood then" });
    await expect(then).toHaveAttribute("href", /\/v1\/organizations\/csto\?asOf=0\.1\.0$/);
    await page.goto("/?version=0.1.0");
    await expect(page.getByTestId("pinned")).toContainText(/Since then [\d,]+ records were added, changed or withdrawn/);
    await page.goto("/people/vladimir-putin?version=9.9.9");
    await expect(page.locator(".invalid-params")).toContainText(
      `version=9.9.9, which is not one of: latest, ${[...new Set([...history.releases.map(({ version }) => version), meta.version])].join(", ")}`,
    );
  });

  test("an address pinned by “Cite this view” opens the same view", async ({ page }) => {
    await page.goto("/agreements/rus-kgz-1992");
    await page.locator(".record-tools summary").click();
    const href = (await page.locator(".record-tools dd a").getAttribute("href")) ?? "";
    expect(href).toMatch(/\?version=\d+\.\d+\.\d+(?:-next\.\w+)?$/);
    await page.goto(href);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Treaty of Friendship");
    await expect(page.locator(".cited-version")).toContainText("the one shown");
  });
});

test("an unknown address is answered with a page that helps", async ({ page }) => {
  const response = await page.goto("/organizations/nothing");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no page at this address");
  // Names that every object has are no ids.
  for (const path of ["/embed/constructor", "/data/constructor", "/series/toString"]) expect((await page.request.get(path)).status(), path).toBe(404);
  await page.goto("/ru/nichego");
  await expect(page.locator("html")).toHaveAttribute("lang", "ru");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/[а-я]/);
  await page.goto("/people/vladimir-puttin");
  await expect(page.getByTestId("nearest").getByRole("link").first()).toHaveText("Vladimir Putin");
});
