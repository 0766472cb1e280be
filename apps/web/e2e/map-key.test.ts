import { expect, test } from "./hydrated.ts";

test("an organization that there is not yet is told so, and what there was instead is one press away", async ({ page }) => {
  await page.goto("/map?time=1999-06-01");
  const sentence = page.getByTestId("sentence");
  await expect(sentence).toContainText("The CSTO did not exist yet on 1 June 1999: our records of it begin on 7 October 2002.");
  await expect(sentence).not.toContainText("none of the states");
  await sentence.getByRole("button", { name: /^Show the .*which came before it$/ }).click();
  await expect(sentence).toContainText(/On 1 June 1999, .* states followed here .* in the /);
  await expect.poll(() => page.url()).toContain("org=cst");
});

test("the parts of a layer's key add up to its count", async ({ page }) => {
  await page.goto("/map?time=1999-06-01");
  const layer = page.locator(".map-key .layer", { hasText: "Foreign forces and sites" });
  const numbers = async (of: ReturnType<typeof layer.locator>) => (await of.allTextContents()).map((text) => Number(/\d+/.exec(text)?.[0]));
  const [total] = await numbers(layer.locator(".layer-box .layer-count"));
  const rows = layer.locator("li:has(.layer-count)");
  const parts = await numbers(rows.filter({ hasNotText: "uncertain" }).locator(".layer-count"));
  const [open] = await numbers(rows.filter({ hasText: "not in the counts above" }).locator(".layer-count"));
  expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
  expect(open).toBeGreaterThan(0);
});
