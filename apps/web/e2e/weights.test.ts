import { vectors } from "@multivector/data/published-vectors";
import { DOMAINS, PARTNERS, REPUBLICS, type Score, scoresOf } from "@multivector/data/vectors";
import type { APIRequestContext } from "@playwright/test";
import { bandIn, percentIn } from "@/phrases/percent.ts";
import { flipsBetween, outsideBand } from "../src/features/vectors/presence.ts";
import { MOST, weightsParam } from "../src/features/vectors/weights.ts";
import type { YearEvidence } from "../src/model/vectors/cell.ts";
import { expect, test } from "./hydrated.ts";

const json = async <T>(request: APIRequestContext, path: string) => (await (await request.get(path)).json()) as T;
const at = (country: string, domain: string, year: number) =>
  vectors.vectors.find((one) => one.country === country && one.domain === domain && one.year === year);

test.describe("weights of one's own", () => {
  const weighed = { exports: 3, loans: 0 };

  test("give in the browser what they give in Node, in at most a second", async ({ page, request }) => {
    const { evidence } = await json<YearEvidence>(request, "/vectors/2023.json");
    const drawn = (country: string) => scoresOf(evidence[country] ?? [], { weights: weighed, draws: 2_000 });
    await page.goto("/vectors?weights=exports:3~loans:0");
    const result = page.getByTestId("weights-result");
    await expect(result.locator("li")).toHaveCount(5);
    for (const country of REPUBLICS) {
      const score = drawn(country).scores.find(({ domain }) => domain === "economy") as Score;
      const published = at(country, "economy", 2023)?.presence ?? {};
      const outside = outsideBand(published, score.presence, PARTNERS);
      const flips = flipsBetween(published, score.presence, PARTNERS);
      const line = result.locator("li", {
        hasText: { KAZ: "Kazakhstan", KGZ: "Kyrgyzstan", TJK: "Tajikistan", TKM: "Turkmenistan", UZB: "Uzbekistan" }[country],
      });
      await expect(line).toContainText(outside.length === 0 ? "stays inside its published range" : "outside the published range");
      await expect(line).toContainText(flips.length === 0 ? "no order reversed" : "order reversed");
      if (country === "KAZ") {
        const { share, low, high } = score.presence.RUS;
        await expect(page.locator("[data-republic=KAZ] .rose-wide")).toContainText(`${percentIn("en", share)} (${bandIn("en", low, high)})`);
      }
    }
    const took = Number(await result.getAttribute("data-took"));
    console.log(`2,000 draws of all republics and domains, with composites: ${took} ms in the browser's worker`);
    expect(took).toBeGreaterThan(0);
  });

  test("are set by sliders, live in the address, and go back", async ({ page }) => {
    await page.goto("/vectors");
    const slider = page.getByRole("slider", { name: /Goods imports/ });
    await slider.focus();
    await page.keyboard.press("End");
    await expect(page).toHaveURL(/weights=imports:4/);
    await expect(page.getByTestId("weights-result").locator("li")).toHaveCount(5);
    await expect(page.locator(".weight", { hasText: "Goods imports" })).toContainText("57% of the field, above the method’s cap");
    await page.getByRole("button", { name: "Back to the published weights" }).click();
    await expect(page).not.toHaveURL(/weights/);
    await expect(page.getByTestId("weights-result")).toContainText("all equal");
  });

  test("show the composite only when asked", async ({ page, request }) => {
    const { evidence } = await json<YearEvidence>(request, "/vectors/2023.json");
    await page.goto("/vectors?year=2023");
    await expect(page.getByTestId("composite")).toHaveCount(0);
    await page.getByRole("checkbox", { name: "Show the composite" }).check();
    await expect(page.getByTestId("composite").locator("li")).toHaveCount(5);
    const { composite } = scoresOf(evidence.KAZ ?? [], { draws: 2_000 });
    await expect(page.getByTestId("composite").locator("li").first()).toContainText(
      `${percentIn("en", composite?.presence[composite.first.partner].share ?? 0)}`,
    );
    await expect(page).toHaveURL(/composite=on/);
  });

  test("200 random weights go round in the address, and bad ones are refused", () => {
    let state = 7;
    const random = (below: number) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
    const names = [...DOMAINS, ...vectors.indicators.map(({ id }) => id)];
    for (let round = 0; round < 200; round++) {
      const weights = Object.fromEntries(names.filter(() => random(3) === 0).map((name) => [name, random(MOST * 4 + 1) / 4]));
      const text = weightsParam.write(weights);
      const read = text === "" ? {} : weightsParam.read(text);
      expect(weightsParam.write(read ?? {})).toBe(text);
      for (const name of names) expect((read as Record<string, number>)[name] ?? 1).toBe(weights[name] ?? 1);
    }
    for (const bad of ["exports", "exports:5", "exports:-1", "export:1", "exports:2~exports:3", "exports:2,loans:1", "exports:NaN", "outlets:2"])
      expect(weightsParam.read(bad), bad).toBeNull();
  });
});
