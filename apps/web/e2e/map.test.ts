import type { Page } from "@playwright/test";
import { expect, test } from "./hydrated.ts";
import { RANDOM_VIEWS } from "./random-views.ts";

const FIVE = ["KAZ", "KGZ", "TJK", "TKM", "UZB"];

test.describe("the time map", () => {
  test.use({ viewport: { width: 1440, height: 900 } });
  const sentence = (page: Page) => page.getByTestId("sentence");
  const layer = (page: Page, name: string) => page.locator(".layer-box", { hasText: name }).locator("input");
  const zoomed = (page: Page) => page.locator(".atlas-map .zoomed").filter({ visible: true });

  test("says of a day before there was such a body that there was none", async ({ page }) => {
    await page.goto("/map?time=1991-01-01");
    await expect(sentence(page)).toContainText("The CSTO did not exist yet on 1 January 1991");
  });

  test("is there without script, at the latest day", async ({ browser }) => {
    const page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 1440, height: 900 } });
    await page.goto("/map");
    await expect(sentence(page)).toContainText("six of the states followed here were in the CSTO");
    await expect(page.locator(".atlas-wide [data-country=ARM]")).toHaveClass(/frozen/);
    await expect(page.locator(".atlas-wide .label .name", { hasText: "Astana" }).filter({ visible: true })).toHaveCount(1);
    await page.close();
  });

  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    test(`has the five whole in the first screen of ${width} × ${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.goto("/map");
      for (const code of FIVE) {
        const box = await page.locator(`[data-country=${code}]`).filter({ visible: true }).boundingBox();
        expect(box !== null && box.y >= 0 && box.y + box.height <= height && box.x >= 0 && box.x + box.width <= width, code).toBe(true);
      }
    });
  }

  test("names never cover each other, at any scale", async ({ page }) => {
    const address = "/map?layers=sites~corridors~events~visits&time=2024-12-31";
    // The first visit may go without its typeface.
    await page.goto(address);
    await page.evaluate(() => document.fonts.ready);
    await page.goto(address);
    for (let step = 0; step < 5; step++) {
      await page.waitForTimeout(300);
      const covered = await zoomed(page).evaluate((map) => {
        const boxes = [...map.querySelectorAll(".label text:not(.count)")].map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }));
        return boxes.flatMap(({ text, box }, index) =>
          boxes
            .slice(index + 1)
            .filter(({ box: other }) => {
              const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
              const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
              // Boxes of a browser have leading above and below the letters.
              return across > 1 && down > 5;
            })
            .map((other) => `${text} and ${other.text}`),
        );
      });
      expect(covered, `step ${step}`).toEqual([]);
      await page.getByRole("button", { name: "Closer" }).filter({ visible: true }).click();
    }
  });

  test("answers for any day, organization and layer, with the names of the day", async ({ page }) => {
    await page.goto("/map?time=2007-01-01");
    await expect(sentence(page)).toContainText("On 1 January 2007, seven of the states followed here were in the CSTO");
    await expect(page.locator(".atlas-wide [data-country=UZB]")).toHaveClass(/in/);
    await expect(page.locator(".atlas-wide .label .name", { hasText: "Turkey" })).toBeVisible();
    await page.getByLabel("Organization").selectOption("eaeu");
    await expect(sentence(page)).toContainText("The EAEU did not exist yet on 1 January 2007");
    await layer(page, "Events").check();
    await expect(page.locator(".layer-box", { hasText: "Events" })).toContainText(/\d/);
    await page.getByLabel("Colour states by").selectOption("un");
    await expect(sentence(page)).toContainText("How often the five voted with Russia in 2007: Kazakhstan (");
    await expect(sentence(page)).toContainText(/\(\d+%\)/);
    await expect.poll(() => page.url()).toContain("time=2007-01-01");
    await expect.poll(() => page.url()).toContain("layers=sites~events");
  });

  test("the key shows what is drawn and counts it", async ({ page }) => {
    await page.goto("/map?layers=sites~corridors~events~visits&time=2024-12-31");
    const key = page.locator(".map-key");
    for (const name of [
      "member, frozen in practice",
      "Russia",
      "oil pipeline",
      "schematic, through named stops",
      "number of visits",
      "capital",
      "Aral shore, late 1950s",
    ]) {
      await expect(key.locator("li", { hasText: name }).first(), name).toBeVisible();
    }
    // Frozen is hatched in the key as on the map.
    await expect(key.locator("li", { hasText: "frozen in practice" }).locator("rect")).toHaveAttribute("style", /hatch/);
    const drawn = await page.locator(".atlas-wide .state.in").count();
    await expect(key.locator("li", { hasText: "member" }).first().locator(".layer-count")).toHaveText(String(drawn));
  });

  test("goes to the last year with values where a colouring has none of the chosen one, and says so", async ({ page }) => {
    await page.goto("/map");
    await page.getByLabel("Colour states by").selectOption("un");
    await expect(page.locator(".fill-year")).toHaveText(/^\d{4} is the last year with values\.$/);
    await expect(page).toHaveURL(/time=\d{4}-12-31/);
    await page.goto("/map?fill=trade&time=1991-06-01");
    await page
      .locator(".fill-year")
      .getByRole("button", { name: /^Show \d{4}$/ })
      .click();
    await expect(page.locator(".fill-year button")).toHaveCount(0);
  });

  test("has the key directly under two maps, and the events between them folded", async ({ page }) => {
    await page.goto("/map?time=2005-06-01..2022-06-01");
    const key = await page.getByRole("heading", { name: "Key and layers" }).boundingBox();
    const changes = await page.locator(".map-changes").boundingBox();
    expect(key?.y ?? Number.POSITIVE_INFINITY).toBeLessThan(changes?.y ?? 0);
    await expect(page.locator(".map-changes details")).not.toHaveAttribute("open");
  });

  test("sets two days side by side and says what changed, in and out between included", async ({ page }) => {
    await page.goto("/map?time=2005-01-01..2022-01-01");
    await expect(page.locator(".atlas-figure")).toHaveCount(2);
    await expect(page.getByRole("heading", { name: "What changed from 1 January 2005 to 1 January 2022" })).toBeVisible();
    await expect(page.locator(".map-changes")).toContainText("Uzbekistan: joined on 16 August 2006 and left on 19 December 2012");
  });

  test("says where a day is not shown as it was asked for", async ({ page }) => {
    await page.goto("/map?time=1950-01-01");
    await expect(page.locator(".time-notice")).toContainText("You asked for 1 January 1950. The record begins on 1 January 1991, which is shown instead.");
    await page.goto("/map?time=2022-01-01..2005-01-01");
    await expect(page.locator(".time-notice")).toContainText("reverse order, 1 January 2022 first");
    await page.goto("/map?time=2007-01-01");
    await expect(page.locator(".time-notice")).toHaveCount(0);
  });

  test("comes closer with buttons, and arrows go from mark to mark", async ({ page }) => {
    await page.goto("/map");
    await page.getByRole("button", { name: "Closer" }).filter({ visible: true }).click();
    await expect(zoomed(page)).toHaveAttribute("transform", /scale\(1\.6\)/);
    await page.getByRole("button", { name: "Whole map" }).click();
    await expect(zoomed(page)).toHaveAttribute("transform", /scale\(1\)/);
    await page.locator(".atlas-wide [data-mark]").first().focus();
    await page.keyboard.press("ArrowRight");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBeTruthy();
  });

  test("says more of a mark by pointer and by keyboard, and Escape leads back to it", async ({ page }) => {
    await page.goto("/map?time=2024-12-31");
    const mark = page.locator('.atlas-wide [data-key="deployments/rus-kaz-baikonur"]');
    await mark.locator("path").hover();
    await expect(page.locator(".mark-tooltip")).toContainText("Baikonur");
    await mark.locator("path").click();
    const panel = page.locator(".mark-panel");
    await expect(panel).toContainText("since 10 December 1994");
    await expect(panel.getByRole("link", { name: /Open the record and its sources \(\d+ sources/ })).toHaveAttribute("href", "/deployments/rus-kaz-baikonur");
    await expect.poll(() => page.url()).toContain("mark=deployments:rus-kaz-baikonur");
    await page.keyboard.press("Escape");
    await expect(panel).toHaveCount(0);
    await expect(mark).toBeFocused();
    await page.locator('.atlas-wide [data-key="countries/UZB"]').focus();
    await expect(page.locator(".mark-tooltip")).toContainText("CSTO: former member");
    await page.keyboard.press("Enter");
    await expect(panel.getByRole("heading", { name: "Uzbekistan" })).toBeFocused();
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
        const value = (index: number) => document.querySelectorAll<HTMLSelectElement>(".map-controls select")[index]?.value;
        const state = {
          fill: value(0),
          second: value(1),
          layers: [...document.querySelectorAll<HTMLInputElement>(".layer-box input")].map(({ checked }) => checked),
          maps: document.querySelectorAll(".atlas-figure").length,
        };
        // A layer off and on again: the address is then written anew.
        const box = document.querySelector<HTMLInputElement>(".layer-box input");
        box?.click();
        await frames();
        document.querySelector<HTMLInputElement>(".layer-box input")?.click();
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
