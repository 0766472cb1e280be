import { DOMAINS, REPUBLICS } from "@multivector/data/vectors";
import { expect, test } from "./hydrated.ts";

const SCREENS = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

for (const javaScriptEnabled of [true, false]) {
  for (const viewport of SCREENS) {
    test.describe(`${viewport.width} px ${javaScriptEnabled ? "with" : "without"} script`, () => {
      test.use({ viewport, javaScriptEnabled });

      for (const path of ["/", "/ru"]) {
        test(`the answer, its grid and three doors are in the first screen of ${path}`, async ({ page }) => {
          // Typefaces that come too late are used from the second visit on.
          await page.goto(path);
          await page.goto(path);
          const cells = page.locator(".lead-grid .tile");
          await expect(cells).toHaveCount(REPUBLICS.length * DOMAINS.length);
          for (const place of [page.getByTestId("headline"), page.getByTestId("standfirst"), page.locator(".lead-grid"), page.locator(".doors")]) {
            const box = await place.boundingBox();
            expect((box?.y ?? 0) + (box?.height ?? 9999)).toBeLessThanOrEqual(viewport.height);
          }
          await expect(page.locator(".doors dt")).toHaveCount(3);
        });
      }
    });
  }
}

test("the year moves the grid, stands in the address, and each cell leads to what is behind it", async ({ page }) => {
  await page.goto("/");
  const title = page.locator("#lead-title");
  await expect(title).toHaveText("Who comes first, by republic and field");
  const slider = page.getByRole("slider", { name: "Year" });
  await slider.focus();
  for (let step = 0; step < 6; step++) await page.keyboard.press("ArrowLeft");
  await expect(title).toHaveText("Who came first in 2019");
  await expect(page).toHaveURL(/\?time=2019-12-31$/);
  await expect(page.locator(".date-chip")).toHaveText("Day: 31 December 2019");
  await expect(page.getByTestId("tally")).toContainText("In 2019:");
  // What is in large type stays, and says of which years it is.
  await expect(page.locator(".landing-latest")).toBeVisible();
  await expect(page.locator(".landing-latest")).toContainText(/latest answers \(economy 20\d\d, security 20\d\d/);
  const cell = page.getByRole("link", { name: /^Kyrgyzstan, Economy, 2019: China settled, with \d+% of ties$/ });
  await expect(cell).toHaveClass(/settled/);
  await cell.click();
  await expect(page).toHaveURL(/\/vectors\?domain=economy&year=2019&country=KGZ&partner=CHN&time=2019-12-31#rows$/);
});

test("the date of the header and the year of the grid are one choice", async ({ page }) => {
  const title = page.locator("#lead-title");
  const chip = page.locator(".date-chip");
  await page.goto("/?time=2010-01-01");
  await expect(title).toHaveText("Who came first in 2010");
  await chip.click();
  await page.locator("#date-panel-field").fill("2005-06-01");
  await page.keyboard.press("Enter");
  await expect(title).toHaveText("Who came first in 2005");
  await expect(page.getByRole("slider", { name: "Year" })).toHaveAttribute("aria-valuetext", "2005");
  // An address that names a year chooses its last day, whatever else it says.
  await page.goto("/?year=2012&time=2003-01-01");
  await expect(title).toHaveText("Who came first in 2012");
  await expect(chip).toHaveText("Day: 31 December 2012");
  await expect(page).toHaveURL(/\?time=2012-12-31$/);
  await page.getByRole("slider", { name: "Year" }).press("End");
  await expect(title).toHaveText("Who comes first, by republic and field");
  await expect(page.getByTestId("tally")).toHaveCount(0);
  await expect(page.locator(".landing-latest")).toBeHidden();
  await expect(page).toHaveURL(/\/$/);
});

test("what is not known of a year is said, not filled in", async ({ page }) => {
  await page.goto("/?year=1992");
  await expect(page.getByRole("link", { name: "Tajikistan, Economy, 1992: no data, too little is known" })).toBeVisible();
});

test("nobody is called first where half of the evidence is missing, and the first screen says what is", async ({ page }) => {
  await page.goto("/?year=2010");
  const cell = page.getByRole("link", { name: "Kazakhstan, Economy, 2010: cannot tell who comes first; missing: goods exports and goods imports" });
  await expect(cell).toHaveText("cannot tell");
  await expect(page.getByTestId("untold")).toContainText("economy in Kazakhstan");
  await expect(page.getByTestId("untold")).toContainText("missing: goods exports and goods imports");
  await expect(page.locator(".lead-key")).toContainText("cannot tell");
});

test("the article is named as what it is, after the answer", async ({ page }) => {
  await page.goto("/");
  await expect(page.locator(".landing-origin")).toContainText("an analysis of January 2023 whose author we could not confirm");
  await page.getByRole("link", { name: "What became of the article" }).click();
  await expect(page).toHaveURL("/article");
});
