import { expect, test } from "./hydrated.ts";

test("agreements are filtered by party and by status, in the address", async ({ page }) => {
  await page.goto("/agreements");
  const rows = page.locator("[data-table=agreements] tbody tr");
  const all = await rows.count();
  await page.getByLabel("State or organization").selectOption("TKM");
  await page.getByLabel("Status").selectOption("now");
  await expect(page).toHaveURL(/\?party=TKM&status=now$/);
  const shown = await rows.filter({ visible: true }).count();
  expect(shown).toBeGreaterThan(0);
  expect(shown).toBeLessThan(all / 4);
  await expect(page.getByTestId("shown")).toHaveText(`${shown} of ${all} rows shown`);
  await page.reload();
  await expect(page.getByTestId("shown")).toHaveText(`${shown} of ${all} rows shown`);
});

test("deployments are filtered by host, owner and status, and those still there are as many as the page says", async ({ page }) => {
  await page.goto("/deployments?status=now");
  const said = /still there: at least (\d+)/.exec((await page.locator(".stand").textContent()) ?? "")?.[1];
  await expect(page.getByTestId("shown")).toContainText(`${said} of `);
  await page.goto("/deployments?host=TJK&operator=CHN");
  await expect(page.locator("[data-table=deployments] tbody tr").filter({ visible: true })).toHaveCount(1);
});

test("visits and corridors are filtered in the same way", async ({ page }) => {
  await page.goto("/visits?from=RUS&to=KAZ");
  await expect(page.getByTestId("shown")).toHaveText(/^[1-9]\d* of [1-9]\d\d rows shown$/);
  await page.goto("/corridors?country=TKM");
  await expect(page.getByTestId("shown")).toHaveText(/^[1-9]\d? of [1-9]\d rows shown$/);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("rows say who is host and who runs it, and terms from when to when", async ({ page }) => {
    const before = (selector: string) => page.locator(selector).evaluate((cell) => getComputedStyle(cell, "::before").content);
    await page.goto("/deployments");
    expect(await before("#deployments-row-aze-arm-border td:nth-of-type(2)")).toContain("Host");
    expect(await before("#deployments-row-aze-arm-border td:nth-of-type(3)")).toContain("Run by");
    await page.goto("/people");
    expect(await before("[data-table=offices-KAZ] tbody tr:first-child td:nth-of-type(2)")).toContain("From");
  });

  test("the slider of the first screen stays under the finger when an earlier year is chosen", async ({ page }) => {
    for (const path of ["/", "/ru"]) {
      await page.goto(path);
      const slider = page.locator(".year-slider input");
      const top = () => slider.evaluate((input) => input.getBoundingClientRect().top + scrollY);
      const before = await top();
      await slider.press("ArrowLeft");
      await expect(page.locator(".landing-latest")).toBeVisible();
      expect(Math.abs((await top()) - before), path).toBeLessThan(8);
    }
  });
});

test("sources are told whole in the last column", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  for (const path of ["/agreements", "/deployments", "/corridors"]) {
    await page.goto(path);
    const beyond = await page.evaluate(() => {
      const edge = document.querySelector(".record-table .table-frame")?.getBoundingClientRect().right ?? 0;
      return [...document.querySelectorAll("[data-receipt-cell] .marker")].filter((marker) => marker.getBoundingClientRect().right > edge + 1).length;
    });
    expect(beyond, path).toBe(0);
  }
});

test("the votes that are counted apart are named where all are counted", async ({ page }) => {
  await page.goto("/votes");
  await expect(page.locator(".top")).toContainText("counts 26 of them");
  await expect(page.locator(".top")).toContainText(/77\/284.*Kazakhstan.* voted in favour/);
  await expect(page.locator("[data-figure=votes]")).toContainText("In these 26 votes none of the five republics voted in favour.");
});

test("the note of a vote stands at its cell and says first how that state voted", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("/votes");
  const cell = page.getByRole("button", { name: /^Uzbekistan, 68\/262/ }).filter({ visible: true });
  await cell.scrollIntoViewIfNeeded();
  await cell.click();
  const note = page.locator(".receipt:popover-open");
  await expect(note).toHaveText(/^Uzbekistan, 68\/262, 27 March 2014: abstained/);
  const [at, box] = [await cell.boundingBox(), await note.boundingBox()];
  if (at === null || box === null) throw new Error("neither is drawn");
  const apart = Math.max(box.y - at.y - at.height, at.y - box.y - box.height, 0);
  expect(apart).toBeLessThan(30);
  // Drawn, and not only laid out there.
  expect(await note.evaluate((element, [x = 0, y = 0]) => element.contains(document.elementFromPoint(x, y)), [box.x + 30, box.y + 30])).toBe(true);
  expect(Math.min(Math.abs(box.x - at.x), Math.abs(box.x + box.width - at.x - at.width))).toBeLessThan(60);
  await page.keyboard.press("Escape");
  await expect(page.locator(".receipt-says, .mark-place")).toHaveCount(0);
});

test("a dossier lists every change that it counts", async ({ page }) => {
  await page.goto("/countries/KAZ");
  const lately = page.locator("#summary > div", { has: page.getByRole("heading", { name: "What changed lately" }) });
  const count = Number(/^(\d+)/.exec((await lately.locator(".note").first().textContent()) ?? "")?.[1]);
  await lately.locator("summary").click();
  await expect(lately.locator(".change-list > li")).toHaveCount(count);
});

test("who makes the site is found: in the foot, the menu and the search", async ({ page }) => {
  await page.goto("/");
  await page.locator(".foot").getByRole("link", { name: "About" }).click();
  await expect(page).toHaveURL(/\/about$/);
  await expect(page.getByRole("heading", { name: "Who makes it" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "How far you can trust it" })).toBeVisible();
  for (const query of ["about", "who made this site", "author", "кто делает сайт"]) {
    await page.goto(`/search?q=${encodeURIComponent(query)}`);
    await expect(page.locator("main a[href$='/about']").first(), query).toBeVisible();
  }
  await page.goto("/ru/about");
  await expect(page.getByRole("heading", { name: "Кто делает сайт" })).toBeVisible();
});
