import type { Page } from "@playwright/test";
import { expect, test } from "./hydrated.ts";
import { RANDOM_VIEWS } from "./random-views.ts";

test.describe("the time map", () => {
  test.use({ viewport: { width: 1440, height: 1000 } });
  const sentence = (page: Page) => page.getByTestId("sentence");

  test("says of a day before the first member that there was none", async ({ page }) => {
    await page.goto("/map?time=1991-01-01");
    await expect(sentence(page)).toContainText("none of the states followed here were in the CSTO");
  });

  test("is there without script, at the latest day", async ({ browser }) => {
    const page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 1440, height: 900 } });
    await page.goto("/map");
    await expect(sentence(page)).toContainText("six of the states followed here were in the CSTO");
    await expect(page.locator(".atlas-wide [data-country=ARM]")).toHaveClass(/frozen/);
    await page.close();
  });

  test("answers for any day, organization and layer, with the names of the day", async ({ page }) => {
    await page.goto("/map?time=2007-01-01");
    await expect(sentence(page)).toContainText("On 1 January 2007, seven of the states followed here were in the CSTO");
    await expect(page.locator(".atlas-wide [data-country=UZB]")).toHaveClass(/in/);
    await expect(page.locator(".atlas-wide .label .name", { hasText: "Turkey" })).toBeVisible();
    await page.getByLabel("Organization").selectOption("eaeu");
    await expect(sentence(page)).toContainText("none of the states followed here were in the EAEU");
    await page.getByLabel("Events", { exact: true }).check();
    await expect(sentence(page)).toContainText(/\d+ events/);
    await page.getByLabel("States are filled by").selectOption("un");
    await expect(sentence(page)).toContainText("In 2007 the five voted as Russia did: Kazakhstan (");
    await expect.poll(() => page.url()).toContain("time=2007-01-01");
    await expect.poll(() => page.url()).toContain("layers=sites~events");
  });

  test("sets two days side by side and says what changed", async ({ page }) => {
    await page.goto("/map?time=2005-01-01..2007-01-01");
    await expect(page.locator(".atlas-figure")).toHaveCount(2);
    await expect(page.getByRole("heading", { name: "What changed from 1 January 2005 to 1 January 2007" })).toBeVisible();
    await expect(page.locator(".fact-row").first()).toContainText("Uzbekistan");
  });

  test("comes closer with buttons, and arrows go from mark to mark", async ({ page }) => {
    await page.goto("/map");
    await page.getByRole("button", { name: "Closer" }).filter({ visible: true }).click();
    await expect(page.locator(".atlas-wide .zoomed")).toHaveAttribute("transform", /scale\(1\.6\)/);
    await page.locator(".atlas-wide [data-mark]").first().focus();
    await page.keyboard.press("ArrowRight");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBeTruthy();
  });

  test("goes round: random views are shown as their address says, and write the same address", async ({ page }) => {
    await page.goto("/map?time=2000-01-01");
    await expect(sentence(page)).toContainText("2000");
    let seed = 20261125;
    const random = (below: number) => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return Math.floor((seed / 2 ** 32) * below);
    };
    const pick = <T>(list: readonly T[]) => list[random(list.length)] as T;
    const day = () => `${1991 + random(35)}-${String(1 + random(12)).padStart(2, "0")}-${String(1 + random(28)).padStart(2, "0")}`;
    test.setTimeout(60_000 + RANDOM_VIEWS * 300);
    for (let round = 0; round < RANDOM_VIEWS; round++) {
      const days = [day(), day()].sort();
      const layers = ["sites", "corridors", "events", "visits"].filter(() => random(2) === 1);
      const view = {
        time: random(3) === 0 ? days.join("..") : (days[0] as string),
        org: pick(["csto", "cst", "eaeu", "sco", "ots", "cis"]),
        fill: pick(["members", "un", "trade", "none"]),
        partner: pick(["RUS", "CHN", "TUR", "USA"]),
        layers: layers.length === 0 ? "~" : layers.join("~"),
        months: String(1 + random(120)),
      };
      const standing: Record<string, string> = { org: "csto", fill: "members", partner: "RUS", layers: "sites", months: "12" };
      const search = `?${Object.entries(view)
        .filter(([name, value]) => standing[name] !== value)
        .map(([name, value]) => `${name}=${value}`)
        .join("&")}`;
      const shown = await page.evaluate(async (address) => {
        const frames = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
        history.replaceState(null, "", address);
        dispatchEvent(new PopStateEvent("popstate"));
        await frames();
        await frames();
        const value = (index: number) => document.querySelectorAll<HTMLSelectElement>(".atlas-controls select")[index]?.value;
        const state = {
          fill: value(0),
          second: value(1),
          layers: [...document.querySelectorAll<HTMLInputElement>(".layer-boxes input")].map(({ checked }) => checked),
          maps: document.querySelectorAll(".atlas-figure").length,
        };
        // A layer off and on again: the address is then written anew.
        const box = document.querySelector<HTMLInputElement>(".layer-boxes input");
        box?.click();
        await frames();
        document.querySelector<HTMLInputElement>(".layer-boxes input")?.click();
        // As if the page were left: what was chosen is written at once.
        dispatchEvent(new PageTransitionEvent("pagehide"));
        return { ...state, search: location.search };
      }, `/map${search}`);
      expect(shown.fill, search).toBe(view.fill);
      if (view.fill === "members") expect(shown.second, search).toBe(view.org);
      if (view.fill === "un") expect(shown.second, search).toBe(view.partner);
      expect(shown.layers, search).toEqual(["sites", "corridors", "events", "visits"].map((layer) => layers.includes(layer)));
      expect(shown.maps, search).toBe(view.time.includes("..") && days[0] !== days[1] ? 2 : 1);
      const sorted = (text: string) => text.slice(1).split("&").sort();
      expect(sorted(shown.search)).toEqual(sorted(search));
    }
  });

  test("repairs what it does not understand and says so", async ({ page }) => {
    await page.goto("/map?fill=colour&layers=sites~dragons&time=nonsense");
    await expect(page.locator(".invalid-params p")).toHaveCount(3);
    await expect(page.locator(".invalid-params")).toContainText("fill=colour, which is not one of: members, un, trade, none. Shown instead: members.");
  });
});
