import type { Locator } from "@playwright/test";
import { bindChapter, type Chapter } from "../src/features/story/bind.ts";
import { expect, test } from "./hydrated.ts";

const says = { title: ({ days }: { days: unknown }) => `It took ${days} days`, stand: "So it was.", since: "Nothing since.", doubt: "Who knows." };
const chapter: Chapter = {
  id: "sample",
  prose: () => ({ ...says, steps: { one: { title: "A step", text: says.title } } }),
  steps: ["one"],
  facts: { days: { text: () => "13", receipt: null } },
  demands: [],
  figures: [],
};

/** Has the first of these marks lost its colour? */
function isQuiet(marks: Locator): Promise<boolean> {
  return marks.first().evaluate((mark) => {
    const style = getComputedStyle(mark);
    return style.getPropertyValue("--fact") === style.getPropertyValue("--quiet");
  });
}

test.describe("the story", () => {
  test("puts the values in, in both languages", () => {
    for (const locale of ["en", "ru"] as const) {
      const [title] = [bindChapter(locale, chapter).title];
      expect(title.map((piece) => (piece.kind === "receipt" ? "" : piece.text)).join("")).toContain("13");
    }
  });

  test("does not build with a number that is typed, a fact that is not there, one that nobody uses, or a sentence that no longer holds", () => {
    const with_ = (change: Partial<Chapter>) => () => bindChapter("en", { ...chapter, ...change });
    const since = (sentence: ReturnType<Chapter["prose"]>["since"]) => with_({ prose: (locale) => ({ ...chapter.prose(locale), since: sentence }) });
    expect(since("Then 12 came.")).toThrow(/chapter “sample” \(en\), what happened since: “12” is typed/);
    expect(since("It was in March.")).toThrow(/“March” is typed/);
    expect(since(({ nobody }: { nobody: unknown }) => `Then ${nobody} came.`)).toThrow(/no fact “nobody”. There are: days/);
    expect(with_({ facts: { ...chapter.facts, more: chapter.facts.days as never } })).toThrow(/nothing uses more/);
    expect(with_({ demands: [{ says: "the force grew", holds: false, found: "3 after 4" }] })).toThrow(/says that the force grew, but the data say 3 after 4/);
  });

  for (const javaScriptEnabled of [true, false]) {
    test.describe(javaScriptEnabled ? "with script" : "without script", () => {
      test.use({ javaScriptEnabled, viewport: { width: 1440, height: 900 } });

      test("shows a graphic in every chapter, and a step that is linked to brings out its marks", async ({ page }) => {
        await page.goto("/#between-threatened");
        await expect(page.locator(".chapter")).toHaveCount(10);
        for (const each of await page.locator(".chapter").all()) await expect(each.locator(".kicker")).toHaveText(/Chapter \d+ · \d minutes?/);
        for (const each of await page.locator(".chapter").all()) await expect(each.locator("[data-figure] svg[data-drawing]").first()).toBeAttached();
        await expect.poll(() => isQuiet(page.locator(`#votes .at-820 [data-step="2"]`))).toBe(true);
        expect(await isQuiet(page.locator(`#votes .at-820 [data-step="1 2 3"]`))).toBe(false);
      });
    });
  }

  test("brings out the marks of the step that is scrolled to, where graphic and prose stand side by side", async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto("/");
    const quiet = (step: string) => isQuiet(page.locator(`#between .at-820 [data-step="${step}"]`));
    await page.locator("#between-voted").evaluate((step) => step.scrollIntoView({ block: "center" }));
    await expect(page.locator("#between-voted")).toHaveClass(/read/);
    await expect.poll(() => quiet("3")).toBe(true);
    expect(await quiet("2")).toBe(false);
    await page.locator("#between-threatened").evaluate((step) => step.scrollIntoView({ block: "center" }));
    await expect.poll(() => quiet("2")).toBe(true);
    await expect.poll(() => quiet("3")).toBe(false);
  });

  test("can be read with the keyboard alone: a step in focus does the same", async ({ page }) => {
    await page.goto("/");
    await page.locator("#journeys-of-2022-others a").first().focus();
    await expect.poll(() => isQuiet(page.locator("#journeys [data-step='1']"))).toBe(true);
  });
});
