import { expect, test } from "./hydrated.ts";

/** Pages that have graphics between them of every kind. */
const PAGES = ["/", "/ru", "/map?layers=sites~corridors~events", "/timeline", "/timeline/2022", "/vectors", "/compare", "/series/gdp", "/series/un-agreement"];
const DOSSIERS = ["/countries/KAZ", "/organizations/csto", "/relations/KAZ/RUS", "/ru/relations/KAZ/CHN", "/article"];
/** Marks that stand for what has no number and no day: nothing was found there, or it was never so. */
const NOTHING =
  /disputed|спорн|no value|значений нет|not a member|не состоит|never|вступления не было|no evidence|нет данных|name of|not in service|не действует/;

for (const path of [...PAGES, ...DOSSIERS]) {
  test(`every mark of ${path} says what it is, and how much or when`, async ({ page }) => {
    await page.goto(path);
    const marks = await page.evaluate(() =>
      [...document.querySelectorAll<SVGElement>("svg[data-drawing] :is([role=button], [role=img], [data-mark], a[href])")]
        .filter((mark) => mark.getClientRects().length > 0 && mark.closest("[aria-hidden=true]") === null)
        // A link around the name of a row is named by its text.
        .filter((mark) => mark.hasAttribute("aria-label") || mark.textContent?.trim() === "")
        .map((mark) => ({ name: mark.getAttribute("aria-label") ?? "", figure: mark.closest("[data-figure]")?.getAttribute("data-figure") ?? "" })),
    );
    if (path !== "/article") expect(marks.length, "there are marks").toBeGreaterThan(0);
    expect(
      marks.filter(({ name }) => name.trim() === ""),
      "each has a name",
    ).toEqual([]);
    expect(
      marks.filter(({ name }) => !/\d/.test(name) && !NOTHING.test(name)),
      "each names a value or a date",
    ).toEqual([]);
    expect(
      marks.filter(({ name }) => /undefined|NaN|null|\[object/.test(name)),
      "names are words",
    ).toEqual([]);
  });
}
