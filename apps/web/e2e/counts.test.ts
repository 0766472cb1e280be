import { compare, FIRST_YEAR, MEASURES, type Reading, type Readings } from "../src/features/compare/measures.ts";
import { expect, test } from "./hydrated.ts";

test("a count over what is not whole says at least, and once why", async ({ page }) => {
  await page.goto("/relations/KAZ/CHN");
  await expect(page.getByTestId("sentence")).toContainText("at least");
  await expect(page.getByTestId("sentence")).not.toContainText(/between \S+ and|at most/);
  await expect(page.locator("#visits .finding")).toContainText(/made at least .* visits? to/);
  await expect(page.locator("#visits [data-held=visits]")).toContainText("were chosen");
  await page.goto("/compare?country=KAZ~UZB&partner=RUS&time=2026");
  await expect(page.locator("[data-measure=agreements]")).toContainText("at least");
  await expect(page.locator(".compare .note").last()).toContainText("As known on 23 November 2026.");
  // A body whose memberships are all held keeps its most.
  await page.goto("/organizations/csto");
  await expect(page.getByTestId("sentence")).not.toContainText("at least");
  await page.goto("/organizations/wto");
  await expect(page.getByTestId("sentence")).toContainText("at least");
});

test("a comparison counts a difference only where the ranges do not touch", () => {
  const range = (seed: number): Reading => (seed % 7 === 0 ? null : [seed % 5, (seed % 5) + (seed % 3)]);
  for (let seed = 1; seed < 400; seed++) {
    const readings: Record<string, Readings> = Object.fromEntries(
      ["KAZ", "UZB"].map((code, side) => [
        code,
        { RUS: Object.fromEntries(MEASURES.map((measure, at) => [measure, [range(seed * (at + 3) + side * 11)]])) as never },
      ]),
    );
    for (const { a, b, more } of compare(
      readings,
      { republic: "KAZ", partner: "RUS", year: FIRST_YEAR },
      { republic: "UZB", partner: "RUS", year: FIRST_YEAR },
    )) {
      // The slow way: every pair of values that the ranges allow.
      const values = (reading: Reading) => (reading === null ? [] : Array.from({ length: reading[1] - reading[0] + 1 }, (_, index) => reading[0] + index));
      const signs = new Set(values(a).flatMap((one) => values(b).map((other) => Math.sign(one - other))));
      const expected = signs.size === 0 ? null : signs.size > 1 ? "open" : signs.has(1) ? "a" : signs.has(-1) ? "b" : "same";
      expect(more).toBe(expected);
    }
  }
});
