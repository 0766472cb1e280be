import type { Page } from "@playwright/test";
import { expect, test } from "./hydrated.ts";

const sentence = (page: Page) => page.getByTestId("sentence");
const slider = (page: Page) => page.getByRole("slider", { name: "Day" });
const timeOf = (page: Page) => new URL(page.url()).searchParams.get("time");

test.describe("the date slider", () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test("moves by a day with arrows, by a year with Page keys, to the ends with Home and End, and says so in words", async ({ page }) => {
    await page.goto("/?time=2003-09-18");
    await expect(sentence(page)).toContainText("On 18 September 2003, six states were members");
    await slider(page).focus();
    await page.keyboard.press("ArrowLeft");
    await expect(slider(page)).toHaveAttribute("aria-valuetext", "17 September 2003");
    await expect(sentence(page)).toContainText("six states were parties to the Collective Security Treaty");
    await expect.poll(() => timeOf(page)).toBe("2003-09-17");
    await page.keyboard.press("PageUp");
    await expect(slider(page)).toHaveAttribute("aria-valuetext", "17 September 2004");
    await page.keyboard.press("PageDown");
    await page.keyboard.press("ArrowRight");
    await expect(slider(page)).toHaveAttribute("aria-valuetext", "18 September 2003");
    await page.keyboard.press("Home");
    await expect(sentence(page)).toContainText("On 1 January 1992, nobody had signed");
    await page.keyboard.press("End");
    await expect(sentence(page)).toContainText("Armenia, had frozen its part");
    await expect.poll(() => timeOf(page)).toBeNull();
  });

  test("moves with the mouse, and map, flag, line and header follow", async ({ page }) => {
    await page.goto("/");
    await slider(page).scrollIntoViewIfNeeded();
    const track = await slider(page).boundingBox();
    if (track === null) throw new Error("no slider");
    await page.mouse.move(track.x + track.width - 12, track.y + track.height / 2);
    await page.mouse.down();
    await page.mouse.move(track.x + track.width * 0.09, track.y + track.height / 2, { steps: 12 });
    await page.mouse.up();
    await expect(sentence(page)).toContainText("nine states were parties");
    const day = await slider(page).getAttribute("aria-valuetext");
    await expect(page.locator("#alliance .flag:visible")).toHaveText(day ?? "");
    await expect(page.locator(".date-chip")).toContainText(day ?? "");
    await expect(page.locator(".map-866 [data-country=GEO]")).toHaveClass(/party/);
    await expect.poll(() => timeOf(page)).toMatch(/^199\d-\d\d-\d\d$/);
  });

  test("plays through the days on which something changed", async ({ page }) => {
    await page.goto("/?time=1994-04-19");
    await page.getByRole("button", { name: "Play", exact: true }).click();
    await expect(slider(page)).toHaveAttribute("aria-valuetext", "20 April 1994");
    await expect(slider(page)).toHaveAttribute("aria-valuetext", "20 April 1999");
    await page.getByRole("button", { name: "Stop", exact: true }).click();
  });

  test("has no play button under reduced motion", async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto("/");
    await expect(page.getByRole("button", { name: "Play", exact: true })).toHaveCount(0);
  });
});

test.describe("the address", () => {
  test("goes round: what it names is shown, what is chosen it names, and the next page keeps it", async ({ page }) => {
    await page.goto("/?time=2007-01-01");
    await expect(sentence(page)).toContainText("On 1 January 2007, seven states were members");
    await page.reload();
    await expect(sentence(page)).toContainText("seven states");
    await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Reference" }).click();
    await page.getByRole("link", { name: "Organizations" }).click();
    await expect(page).toHaveURL(/\/organizations\?time=2007-01-01/);
    await page.getByRole("link", { name: "Collective Security Treaty Organization" }).click();
    await expect(page).toHaveURL(/\/organizations\/csto\?time=2007-01-01/);
    await expect(sentence(page)).toContainText("On 1 January 2007, seven");
    await page.goBack();
    await page.goBack();
    await page.goBack();
    await expect(sentence(page)).toContainText("On 1 January 2007");
    await page.locator(".spell-rows:visible a", { hasText: "Georgia" }).click();
    await expect(page).toHaveURL(/\/countries\/GEO\?time=2007-01-01/);
  });

  for (const [given, shown] of [
    ["1995", "1 January 1995"],
    ["2022-02-30", "23 November 2026"],
    ["nonsense", "23 November 2026"],
    ["2050-01-01", "23 November 2026"],
    ["1800-01-01", "1 January 1991"],
  ]) {
    test(`time=${given} shows ${shown}`, async ({ page }) => {
      await page.goto(`/?time=${given}`);
      await expect(page.locator(".date-chip")).toContainText(shown ?? "");
      await expect(sentence(page)).toContainText(`On ${shown}`);
    });
  }

  test("a day beyond the horizon is answered for it, and the page says so; a day within says nothing of the kind", async ({ page }) => {
    for (const path of ["/organizations/csto", "/countries/KAZ", "/relations/KAZ/RUS", "/map", "/"]) {
      await page.goto(`${path}?time=2030`);
      await expect(page.getByTestId("limits"), path).toContainText("As known on 23 November 2026.");
      await expect(sentence(page), path).not.toContainText(/Uncertain on this date|leave room/);
    }
    await page.goto("/organizations/csto");
    await expect(page.getByTestId("limits")).toContainText("the news was followed only up to");
    await expect(page.getByTestId("limits")).not.toContainText("As known on");
    await page.goto("/organizations/csto?time=2007-01-01");
    await expect(page.getByTestId("limits")).toHaveCount(0);
    await page.goto("/ru/organizations/csto?time=2031-05-01");
    await expect(page.getByTestId("limits")).toContainText("Показано то, что известно на 23 ноября 2026");
  });

  test("a day can be typed in the header of any page", async ({ page }) => {
    await page.goto("/organizations/cst");
    await page.locator(".date-chip").click();
    await page.getByRole("textbox").fill("never");
    await page.getByRole("button", { name: "Set" }).click();
    await expect(page.getByRole("status").filter({ hasText: "not a day of the calendar" })).toBeVisible();
    await page.getByRole("textbox").fill("1995-01-01");
    await page.keyboard.press("Enter");
    await expect(sentence(page)).toContainText("On 1 January 1995, nine");
    await expect.poll(() => timeOf(page)).toBe("1995-01-01");
    await page.locator(".date-chip").click();
    await page.getByRole("textbox").fill("2 February 2007");
    await page.keyboard.press("Enter");
    await expect.poll(() => timeOf(page)).toBe("2007-02-02");
  });
});

test("the page answers as the import and the API do, byte for byte", async ({ page }) => {
  const { membershipsAt, published } = await import("@multivector/data");
  const { memberships } = await import("@multivector/data/memberships");
  const { api } = test.info().config.metadata as { api: string };
  for (const [organization, at] of [
    ["csto", "2007-01-01"],
    ["csto", "2003-09-17"],
    ["csto", "2003-09-18"],
    ["cst", "1995-01-01"],
  ] as const) {
    const { members } = membershipsAt(memberships, { organization, at });
    const imported = JSON.stringify(members);
    const served = await (await fetch(`${api}/v1/organizations/${organization}/members?at=${at}`)).text();
    // What is published has its days as text.
    expect(served.startsWith(`{"data":${JSON.stringify(published(members))},`)).toBe(true);
    for (const path of [`/organizations/${organization}`, "/"]) {
      await page.goto(`${path}?time=${at}`);
      await expect(page.getByTestId("sentence")).toContainText(/On (1 January|1[78] September) (2007|2003|1995)/);
      expect(await page.locator(`script[data-answer=${organization}]`).textContent(), `${path} at ${at}`).toBe(imported);
    }
  }
});
