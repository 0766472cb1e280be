import type { Page } from "@playwright/test";
import { expect, test } from "./hydrated.ts";
import { violationsOn, WCAG } from "./violations.ts";

const PAGES = [
  "/",
  "/map",
  "/map?time=2003-01-01..2024-03-01&layers=sites~corridors~events~visits",
  "/article",
  "/check",
  "/articles/russian-hold-will-not-break",
  "/claims/central-asia-coming-into-its-own-37",
  "/timeline",
  "/organizations",
  "/organizations/csto",
  "/countries",
  "/countries/KAZ",
  "/countries/KAZ/notes",
  "/notes",
  "/events/2022-09-14-kyrgyz-tajik-clashes-2022",
  "/sources/csto-basic-facts",
  "/embed/trade",
  "/nowhere",
  "/ru",
  "/ru/article",
  "/ru/check",
];

/** Looked at on a wide screen too in each run: the pages with layouts of their own there. */
const WIDE = [
  "/",
  "/map",
  "/map?time=2003-01-01..2024-03-01&layers=sites~corridors~events~visits",
  "/article",
  "/check",
  "/timeline",
  "/organizations/csto",
  "/countries/KAZ",
  "/ru",
];

// Looked at on a phone in each run.
const REFERENCE = [
  "/reference",
  "/relations/KAZ/RUS",
  "/relations/TKM/MLT",
  "/series/trade-kgz",
  "/vectors",
  "/vectors/method",
  "/compare",
  "/search?q=csto",
  "/data",
  "/data/events",
  "/api",
  "/people/vladimir-putin",
  "/deployments/csto-kaz-2022",
  "/corridors/btc",
  "/votes/un-es-11-4",
  "/visits",
  "/glossary",
  "/report",
  "/about",
  "/deployments?time=2008-01-01&host=TJK",
  "/relations/KAZ/RUS?time=2008-01-01",
];

async function holds(page: Page, path: string) {
  await page.goto(path);
  const violations = await violationsOn(page, WCAG);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
}

test("faint text and a picture without words are seen, in a frame too", async ({ page }) => {
  await page.goto("/nowhere");
  await page.evaluate(() => {
    const frame = document.createElement("iframe");
    frame.title = "A frame";
    frame.srcdoc = '<html lang="en"><title>Inside</title><main><p style="color:#999;background:#fff">faint inside</p></main></html>';
    const image = document.createElement("img");
    image.src = "data:,";
    document.querySelector("main")?.append(frame, image);
    return new Promise((resolve) => frame.addEventListener("load", resolve));
  });
  const found = await violationsOn(page, WCAG);
  expect(found.map(({ id }) => id).sort()).toEqual(["color-contrast", "image-alt"]);
  expect(found.find(({ id }) => id === "color-contrast")?.nodes[0]?.target).toHaveLength(2);
});

/** Nothing scrolls sideways either when only the text grows, to 200 %. */
async function holdsWithLargeText(page: Page) {
  await page.setViewportSize({ width: 720, height: 450 });
  await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), "at 200 %").toBeLessThanOrEqual(0);
}

// Every page is looked at on a phone in each run, and some on a wide screen; `pnpm --filter @multivector/web run test:all access` looks in all of them.
for (const width of [390, 768, 1440]) {
  for (const colorScheme of ["light", "dark"] as const) {
    const always = (width === 390 && colorScheme === "dark") || (width === 1440 && colorScheme === "light");
    test.describe(`${width} px, ${colorScheme}${always ? "" : " @full"}`, () => {
      test.use({ viewport: { width, height: 900 }, colorScheme });
      // What stands wide as it stands narrow is looked at on a phone alone.
      const paths = width === 1440 && always ? WIDE : [...PAGES, ...REFERENCE];
      for (const path of paths) {
        test(`${path} has no violation and does not scroll sideways`, async ({ page }) => {
          await holds(page, path);
          if (width === 390 && always) await holdsWithLargeText(page);
        });
      }
    });
  }
}

test.describe("forced colours @full", () => {
  test.use({ viewport: { width: 1440, height: 900 }, contextOptions: { forcedColors: "active" } });
  for (const path of [...PAGES, ...REFERENCE]) test(`${path} has no violation`, ({ page }) => holds(page, path));
});

test.describe("wide, the reference @full", () => {
  test.use({ viewport: { width: 1440, height: 900 } });
  for (const path of REFERENCE) test(`${path} has no violation and does not scroll sideways`, ({ page }) => holds(page, path));
});
