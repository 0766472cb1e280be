import { vectors } from "@multivector/data/published-vectors";
import { DOMAINS, type Holder, METHOD, METHODS, PARTNERS, REPUBLICS, type Score, scoresOf } from "@multivector/data/vectors";
import type { APIRequestContext } from "@playwright/test";
import { vectorMessages } from "@/messages/vector/index.ts";
import { bandIn, percentIn } from "@/phrases/percent.ts";
import { flipsBetween, outsideBand } from "../src/features/vectors/presence.ts";
import { layoutOf, NARROW, WIDE } from "../src/features/vectors/rose-layout.ts";
import { MOST, weightsParam } from "../src/features/vectors/weights.ts";
import type { Cell, YearEvidence } from "../src/model/vectors/cell.ts";
import { expect, test } from "./hydrated.ts";
import { listedPages } from "./site-map.ts";

const json = async <T>(request: APIRequestContext, path: string) => (await (await request.get(path)).json()) as T;
const at = (country: string, domain: string, year: number) =>
  vectors.vectors.find((one) => one.country === country && one.domain === domain && one.year === year);

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
          const { labels, arrows } = layoutOf(cell.presence, size, (partner) => words.short[partner], says);
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
          for (const { share, low, high, sure, tip, from } of arrows) {
            const off = Math.abs(sure - from - Math.min(low, share) * 100 * size.k) + Math.abs(tip - from - Math.max(high, share) * 100 * size.k);
            if (off > 1e-6) wrong.push(`${where}: length`);
          }
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
    await expect(page.getByRole("heading", { name: "Five vectors: diplomacy, 2025" })).toBeVisible();
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

test.describe("the page answers", () => {
  test("for each republic and domain who came first in 2010, 2019 and the latest year, or that too little is known", async ({ page }) => {
    await page.goto("/vectors");
    const rows = await page
      .locator("table[data-table=answers] tbody tr")
      .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent ?? "")));
    expect(rows).toHaveLength(20);
    const words = vectorMessages("en");
    const order = DOMAINS.flatMap((domain) => REPUBLICS.map((country) => ({ domain, country })));
    for (const [index, { domain, country }] of order.entries()) {
      const [, early = "", middle = "", latest = "", fell = ""] = rows[index] ?? [];
      for (const [text, year] of [
        [early, 2010],
        [middle, 2019],
      ] as const) {
        const vector = at(country, domain, year);
        const first = vector?.first ?? null;
        if (vector === undefined || first === null) expect(text).toContain("too little known");
        else {
          expect(text.toLowerCase()).toContain(words.holders[first.partner].toLowerCase());
          expect(text).toContain(first.settled);
          expect(text).toContain(bandIn("en", vector.presence[first.partner].low, vector.presence[first.partner].high));
        }
      }
      const answer = vectors.answers.find((one) => one.country === country && one.domain === domain);
      expect(latest).toMatch(answer?.years.length === 3 ? /20\d\d, (settled|leaning|not settled)/ : /no evidence/);
      expect(fell).toContain(answer?.fell == null ? "cannot be said" : answer.fell.verdict);
    }
  });

  test("and each answer leads to rows that add up to its share", async ({ page, request }) => {
    await page.goto("/vectors?domain=security&year=2025&country=UZB&partner=REGION");
    await expect(page.locator("table[data-table=rows]")).toContainText("Treaty on a Nuclear-Weapon-Free Zone in Central Asia");
    const parts = await page.locator("table[data-table=rows] tbody tr td:last-child").allTextContents();
    const sum = parts.reduce((total, text) => total + Number(text.replace(/[^\d.]/g, "")), 0);
    expect(Math.abs(sum - 100 * (at("UZB", "security", 2025)?.presence.REGION.share ?? 0))).toBeLessThan(0.06 * parts.length);
    const links = await page
      .locator("table[data-table=rows] tbody a")
      .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    expect(links.length).toBe(parts.length);
    const pages = await listedPages(request);
    for (const path of links) expect(pages.has(path), path).toBe(true);
  });

  test("by year and domain, with holes said in words", async ({ page }) => {
    await page.goto("/vectors");
    await page.getByRole("button", { name: "Connectivity", exact: true }).click();
    await expect(page.getByTestId("say-KGZ")).toContainText("Missing: transport corridors in service and oil and gas by destination");
    await expect(page.getByTestId("say-KAZ")).toContainText("no order is settled");
    await page.getByRole("slider", { name: "Year" }).focus();
    await page.keyboard.press("Home");
    await expect(page.locator("#roses-title")).toContainText("connectivity, 1992");
    await expect(page.getByTestId("say-KGZ")).toContainText("too little is known of 1992");
    await expect(page).toHaveURL(/year=1992/);
  });

  test("and what could not be fetched is not called unknown", async ({ browser }) => {
    // The worker that keeps pages would ask past the test.
    const context = await browser.newContext({ serviceWorkers: "block" });
    const page = await context.newPage();
    await page.route("**/vectors/published.json", (route) => route.abort());
    await page.goto("/vectors?domain=security&year=2019");
    await expect(page.getByTestId("say-KAZ")).toHaveText("not fetched");
    await expect(page.locator("#roses")).toContainText("could not be fetched");
    await expect(page.locator("#roses")).not.toContainText("too little is known");
    await context.close();
  });

  test("by keyboard: an arrow takes the focus, arrow keys move on, Enter shows its rows", async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 1000 });
    await page.goto("/vectors");
    const first = page.locator("[data-republic=TJK] .rose-wide [data-mark][tabindex='0']");
    await first.focus();
    await expect(first).toHaveAttribute("aria-label", /China/);
    await page.keyboard.press("Enter");
    await expect(page.locator("#rows-title")).toContainText("China in Tajikistan");
    await expect(page.locator("#rows-title")).toBeFocused();
  });

  test("without script: the standing vectors, the answers and where the rest is", async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto("/vectors");
    await expect(page.getByRole("heading", { name: "Five vectors: economy, 2023" })).toBeVisible();
    await expect(page.locator("table[data-table=answers] tbody tr")).toHaveCount(20);
    await expect(page.locator("table[data-table=rows] tbody tr")).not.toHaveCount(0);
    await context.close();
  });
});

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
      await expect(line).toContainText(outside.length === 0 ? "stays inside its published band" : "outside the published band");
      await expect(line).toContainText(flips.length === 0 ? "no order turned round" : "order turned round");
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
    await expect(page.locator(".weight", { hasText: "Goods imports" })).toContainText("57 % of the domain, above the cap");
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

test("the method that is shown is the one that the numbers were made by", async ({ page }) => {
  await page.goto("/vectors/method");
  await expect(page.locator("code.hash")).toHaveText(vectors.method.sha256);
  await expect(page.getByRole("heading", { name: /What the numbers do not support/ })).toBeVisible();
  expect(vectors.method).toMatchObject({ version: METHOD.version, draws: 10_000, seed: METHOD.seed });
  await page.goto("/vectors");
  await page.getByRole("link", { name: "The first method in full" }).click();
  await expect(page).toHaveURL(/\/vectors\/method\/1$/);
  await expect(page.locator("code.hash")).toHaveText(METHODS[1].sha256);
});
