import { expect, test } from "./hydrated.ts";

// The walk over the export follows every link of every page; here the server is asked, and what scripts add is looked at.
test("links within the site are answered, those that scripts write too", async ({ page, request }) => {
  // A few of each kind, each drawn when it is asked for.
  test.setTimeout(180_000);
  const kinds = new Map<string, string[]>();
  for (const path of [
    "/",
    "/map",
    "/article",
    "/check",
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
  for (const hrefs of kinds.values()) for (const href of new Set(hrefs.slice(0, 4))) expect((await request.get(href)).status(), href).toBe(200);
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

test("the reference of the API opens in the page, from our own files", async ({ page }) => {
  await page.goto("/api");
  await page.getByRole("button", { name: "Open the reference here" }).click();
  await expect(page.locator(".api-reference .swagger-ui").first()).toBeAttached({ timeout: 30_000 });
});
