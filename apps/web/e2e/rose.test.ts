import type { Holder } from "@multivector/data/vectors";
import type { APIRequestContext } from "@playwright/test";
import { vectorMessages } from "@/messages/vector/index.ts";
import { bandIn, percentIn } from "@/phrases/percent.ts";
import { layoutOf, NARROW, WIDE } from "../src/features/vectors/rose-layout.ts";
import type { Cell } from "../src/model/vectors/cell.ts";
import { expect, test } from "./hydrated.ts";

const json = async <T>(request: APIRequestContext, path: string) => (await (await request.get(path)).json()) as T;

test.describe("the rose", () => {
  test("puts no name on another or outside, in any year, domain and republic, at both sizes and in both languages", async ({ request }) => {
    let [roses, names] = [0, 0];
    // Thousands of comparisons: what is wrong is gathered and looked at once.
    const wrong: string[] = [];
    for (const cell of await json<Cell[]>(request, "/vectors/published.json")) {
      if (!cell.shown) continue;
      for (const size of [WIDE, NARROW])
        for (const locale of ["en", "ru"] as const) {
          const words = vectorMessages(locale);
          const says = (holder: Holder) =>
            `${percentIn(locale, cell.presence[holder]?.share ?? 0)} (${bandIn(locale, cell.presence[holder]?.low ?? 0, cell.presence[holder]?.high ?? 0)})`;
          const { labels, arrows, base } = layoutOf(cell.presence, size, (partner) => words.short[partner], says);
          const where = `${cell.country} ${cell.domain} ${cell.year} ${size.width} ${locale}`;
          roses++;
          names += labels.length;
          for (const [index, { box }] of labels.entries()) {
            if (box[0] < 0 || box[1] < 0 || box[2] > size.width || box[3] > size.height) wrong.push(`${where}: outside`);
            for (const other of labels.slice(index + 1)) {
              const apart = box[2] <= other.box[0] || box[0] >= other.box[2] || box[3] <= other.box[1] || box[1] >= other.box[3];
              if (!apart) wrong.push(`${where}: overlap`);
            }
          }
          const outermost = Math.max(60, ...arrows.map(({ share }) => share * 100)) * size.k;
          for (const { share, low, high, sure, tip, from, cut } of arrows) {
            const whole = Math.max(high, share) * 100 * size.k;
            const off = Math.abs(sure - from - Math.min(low, share) * 100 * size.k) + Math.abs(tip - from - Math.min(whole, outermost));
            if (off > 1e-6 || cut !== whole > outermost || tip > base + outermost + 1e-6) wrong.push(`${where}: length`);
          }
          // The first and the second are always named.
          for (const { partner, share } of arrows.toSorted((one, other) => other.share - one.share).slice(0, 2))
            if (share >= 0.03 && labels.every((label) => label.partner !== partner)) wrong.push(`${where}: ${partner} without a name`);
        }
    }
    expect(wrong).toEqual([]);
    expect(roses).toBeGreaterThan(1_500);
    expect(names / roses).toBeGreaterThan(2);
  });

  test("bends the whole round: the parts of the ring add up to a circle", async ({ request }) => {
    for (const cell of await json<Cell[]>(request, "/vectors/published.json")) {
      const { segments } = layoutOf(
        cell.presence,
        WIDE,
        () => "",
        () => "",
      );
      // What is below a thousandth is not drawn.
      expect(Math.abs((segments.at(-1)?.to ?? 0) - 360)).toBeLessThan(2);
      for (const [index, { from }] of segments.entries()) expect(Math.abs(from - (segments[index - 1]?.to ?? 0))).toBeLessThan(1);
    }
  });

  test("is as large as it says when the browser draws it", async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 1000 });
    await page.goto("/vectors?domain=diplomacy&year=2025");
    await expect(page.getByRole("heading", { name: "Who has which share: diplomacy, 2025" })).toBeVisible();
    const overlaps = await page.evaluate(() =>
      [...document.querySelectorAll(".rose-wide svg")].flatMap((svg) => {
        const boxes = [...svg.querySelectorAll(".rose-name")].map((name) => name.getBoundingClientRect());
        return boxes.flatMap((a, index) =>
          boxes
            .slice(index + 1)
            .filter((b) => a.right > b.left + 1 && a.left < b.right - 1 && a.bottom > b.top + 1 && a.top < b.bottom - 1)
            .map(() => "overlap"),
        );
      }),
    );
    expect(overlaps).toEqual([]);
  });
});
