import { expect, test } from "./hydrated.ts";

test("a count over what is not whole says at least, and once why", async ({ page }) => {
  await page.goto("/relations/KAZ/CHN");
  await expect(page.getByTestId("sentence")).toContainText("at least");
  await expect(page.getByTestId("sentence")).not.toContainText(/between \S+ and|at most/);
  await expect(page.locator("#visits .finding")).toContainText(/made at least .* visits? to/);
  await expect(page.locator("#visits [data-held=visits]")).toContainText("covered selectively");
  await page.goto("/compare?country=KAZ~UZB&partner=RUS&year=2026");
  await expect(page.locator("[data-measure=agreements]")).toContainText("at least");
  await expect(page.locator(".compare .note").last()).toContainText("As known on 23 November 2026.");
  // A body whose memberships are all held keeps its most.
  await page.goto("/organizations/csto");
  await expect(page.getByTestId("sentence")).not.toContainText("at least");
  await page.goto("/organizations/wto");
  await expect(page.getByTestId("sentence")).toContainText("at least");
});
