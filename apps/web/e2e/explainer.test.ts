import { readFileSync } from "node:fs";
import { dataset } from "@multivector/data/dataset";
import type { Page } from "@playwright/test";
import { tenths } from "../src/features/audit/coverage-bar.tsx";
import { bindChapter, type Chapter } from "../src/features/story/bind.ts";
import { expect, test } from "./hydrated.ts";
import { RANDOM_VIEWS } from "./random-views.ts";

const says = { title: ({ days }: { days: unknown }) => `It took ${days} days`, stand: "So it was.", since: "Nothing since." };
const chapter: Chapter = {
  id: "sample",
  prose: () => ({ ...says, steps: { one: { title: "A step", text: says.title } } }),
  steps: ["one"],
  facts: { days: { text: () => "13", receipt: null } },
  demands: [],
  figures: [],
};

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
        for (const each of await page.locator(".chapter").all()) await expect(each.locator("[data-figure] svg[data-drawing]").first()).toBeAttached();
        const opacity = (step: string) =>
          page
            .locator(`#votes .at-820 [data-step="${step}"]`)
            .first()
            .evaluate((mark) => getComputedStyle(mark).opacity);
        await expect.poll(() => opacity("2")).toBe("0.22");
        expect(await opacity("1 2 3")).toBe("1");
      });
    });
  }

  test("brings out the marks of the step that is scrolled to, where graphic and prose stand side by side", async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto("/");
    const marks = (step: string) => page.locator(`#between .at-820 [data-step="${step}"]`).first();
    const opacity = (step: string) => marks(step).evaluate((mark) => getComputedStyle(mark).opacity);
    await page.locator("#between-voted").evaluate((step) => step.scrollIntoView({ block: "center" }));
    await expect(page.locator("#between-voted")).toHaveClass(/read/);
    await expect.poll(() => opacity("3")).toBe("0.22");
    expect(await opacity("2")).toBe("1");
    await page.locator("#between-threatened").evaluate((step) => step.scrollIntoView({ block: "center" }));
    await expect.poll(() => opacity("2")).toBe("0.22");
    await expect.poll(() => opacity("3")).toBe("1");
  });

  test("can be read with the keyboard alone: a step in focus does the same", async ({ page }) => {
    await page.goto("/");
    await page.locator("#journeys-of-2022-others a").first().focus();
    const putin = page.locator("#journeys [data-step='1']").first();
    await expect.poll(() => putin.evaluate((mark) => getComputedStyle(mark).opacity)).toBe("0.22");
  });
});

test.describe("a graphic", () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  const taken = async (page: Page, name: string) => {
    await page.goto("/countries");
    await page.goto("/#trade");
    await page.locator("#trade .tools summary", { hasText: "Download" }).click();
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#trade").getByRole("button", { name, exact: true }).click()]);
    return readFileSync(await download.path());
  };

  test("is taken away as CSV with its title, version, date and licence, row for row", async ({ page }) => {
    const lines = (await taken(page, "CSV of what is shown")).toString().trim().split("\n");
    expect(lines[0]).toMatch(/^# China drew level/);
    expect(lines[1]).toMatch(/^# Multivector.*data version \d+\.\d+\.\d+, as of \d+ \w+ \d{4}.*CC BY 4\.0/);
    expect(lines[2]).toBe('Republic,Partner,Year,"Part of goods trade, %"');
    expect(lines.length - 3).toBe(await page.locator("#trade tbody tr").count());
  });

  test("is taken away as a picture that says what it is", async ({ page }) => {
    const svg = (await taken(page, "SVG")).toString();
    expect(svg).toContain("CC BY 4.0");
    expect(svg).toContain("China drew level with Russia");
    expect(svg).toContain("font/woff2;base64");
    const png = await taken(page, "PNG");
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect(png.readUInt32BE(16)).toBeGreaterThan(1000);
  });

  test("has its receipt on its marks", async ({ page }) => {
    await page.goto("/#votes");
    await page.locator("#votes .at-820 [data-receipt]").first().click();
    await expect(page.locator(".receipt:popover-open")).toContainText("votes/un-68-262");
  });
});

test.describe("the time map", () => {
  test.use({ viewport: { width: 1440, height: 1000 } });
  const sentence = (page: Page) => page.getByTestId("sentence");

  test("says of a day before the first member that there was none", async ({ page }) => {
    await page.goto("/map?time=1991-01-01");
    await expect(sentence(page)).toContainText("none of the states followed here were in the CSTO");
  });

  test("is there without script, at the latest day", async ({ browser }) => {
    const page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 1440, height: 900 } });
    await page.goto("/map");
    await expect(sentence(page)).toContainText("six of the states followed here were in the CSTO");
    await expect(page.locator(".atlas-wide [data-country=ARM]")).toHaveClass(/frozen/);
    await page.close();
  });

  test("answers for any day, organization and layer, with the names of the day", async ({ page }) => {
    await page.goto("/map?time=2007-01-01");
    await expect(sentence(page)).toContainText("On 1 January 2007, seven of the states followed here were in the CSTO");
    await expect(page.locator(".atlas-wide [data-country=UZB]")).toHaveClass(/in/);
    await expect(page.locator(".atlas-wide .label .name", { hasText: "Turkey" })).toBeVisible();
    await page.getByLabel("Organization").selectOption("eaeu");
    await expect(sentence(page)).toContainText("none of the states followed here were in the EAEU");
    await page.getByLabel("Events", { exact: true }).check();
    await expect(sentence(page)).toContainText(/\d+ events/);
    await page.getByLabel("States are filled by").selectOption("un");
    await expect(sentence(page)).toContainText("In 2007 the five voted as Russia did: Kazakhstan (");
    await expect.poll(() => page.url()).toContain("time=2007-01-01");
    await expect.poll(() => page.url()).toContain("layers=sites~events");
  });

  test("sets two days side by side and says what changed", async ({ page }) => {
    await page.goto("/map?time=2005-01-01..2007-01-01");
    await expect(page.locator(".atlas-figure")).toHaveCount(2);
    await expect(page.getByRole("heading", { name: "What changed from 1 January 2005 to 1 January 2007" })).toBeVisible();
    await expect(page.locator(".fact-row").first()).toContainText("Uzbekistan");
  });

  test("comes closer with buttons, and arrows go from mark to mark", async ({ page }) => {
    await page.goto("/map");
    await page.getByRole("button", { name: "Closer" }).filter({ visible: true }).click();
    await expect(page.locator(".atlas-wide .zoomed")).toHaveAttribute("transform", /scale\(1\.6\)/);
    await page.locator(".atlas-wide [data-mark]").first().focus();
    await page.keyboard.press("ArrowRight");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBeTruthy();
  });

  test("goes round: random views are shown as their address says, and write the same address", async ({ page }) => {
    await page.goto("/map?time=2000-01-01");
    await expect(sentence(page)).toContainText("2000");
    let seed = 20261125;
    const random = (below: number) => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return Math.floor((seed / 2 ** 32) * below);
    };
    const pick = <T>(list: readonly T[]) => list[random(list.length)] as T;
    const day = () => `${1991 + random(35)}-${String(1 + random(12)).padStart(2, "0")}-${String(1 + random(28)).padStart(2, "0")}`;
    test.setTimeout(60_000 + RANDOM_VIEWS * 300);
    for (let round = 0; round < RANDOM_VIEWS; round++) {
      const days = [day(), day()].sort();
      const layers = ["sites", "corridors", "events", "visits"].filter(() => random(2) === 1);
      const view = {
        time: random(3) === 0 ? days.join("..") : (days[0] as string),
        org: pick(["csto", "cst", "eaeu", "sco", "ots", "cis"]),
        fill: pick(["members", "un", "trade", "none"]),
        partner: pick(["RUS", "CHN", "TUR", "USA"]),
        layers: layers.length === 0 ? "~" : layers.join("~"),
        months: String(1 + random(120)),
      };
      const standing: Record<string, string> = { org: "csto", fill: "members", partner: "RUS", layers: "sites", months: "12" };
      const search = `?${Object.entries(view)
        .filter(([name, value]) => standing[name] !== value)
        .map(([name, value]) => `${name}=${value}`)
        .join("&")}`;
      const shown = await page.evaluate(async (address) => {
        const frames = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
        history.replaceState(null, "", address);
        dispatchEvent(new PopStateEvent("popstate"));
        await frames();
        await frames();
        const value = (index: number) => document.querySelectorAll<HTMLSelectElement>(".atlas-controls select")[index]?.value;
        const state = {
          fill: value(0),
          second: value(1),
          layers: [...document.querySelectorAll<HTMLInputElement>(".layer-boxes input")].map(({ checked }) => checked),
          maps: document.querySelectorAll(".atlas-figure").length,
        };
        // A layer off and on again: the address is then written anew.
        const box = document.querySelector<HTMLInputElement>(".layer-boxes input");
        box?.click();
        await frames();
        document.querySelector<HTMLInputElement>(".layer-boxes input")?.click();
        // As if the page were left: what was chosen is written at once.
        dispatchEvent(new PageTransitionEvent("pagehide"));
        return { ...state, search: location.search };
      }, `/map${search}`);
      expect(shown.fill, search).toBe(view.fill);
      if (view.fill === "members") expect(shown.second, search).toBe(view.org);
      if (view.fill === "un") expect(shown.second, search).toBe(view.partner);
      expect(shown.layers, search).toEqual(["sites", "corridors", "events", "visits"].map((layer) => layers.includes(layer)));
      expect(shown.maps, search).toBe(view.time.includes("..") && days[0] !== days[1] ? 2 : 1);
      const sorted = (text: string) => text.slice(1).split("&").sort();
      expect(sorted(shown.search)).toEqual(sorted(search));
    }
  });

  test("repairs what it does not understand and says so", async ({ page }) => {
    await page.goto("/map?fill=colour&layers=sites~dragons&time=nonsense");
    await expect(page.locator(".invalid-params p")).toHaveCount(3);
    await expect(page.locator(".invalid-params")).toContainText("fill=colour, which is not one of: members, un, trade, none. Shown instead: members.");
  });
});

test.describe("the timeline", () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test("shows what fits, counts it, and gives that alone away", async ({ page }) => {
    await page.goto("/timeline?type=un-vote");
    const shown = page.locator(".timeline-list tbody tr:visible");
    const votes = dataset.events.records.filter(({ type }) => type === "un-vote").length;
    await expect(shown).toHaveCount(votes);
    await expect(page.getByTestId("shown")).toContainText(`${votes} of`);
    await page.getByLabel("Words in the title").fill("annex");
    await expect(page.getByTestId("shown")).not.toContainText(`${votes} of`);
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "CSV of what is shown" }).click()]);
    const lines = readFileSync(await download.path(), "utf8")
      .trim()
      .split("\n");
    expect(lines.length - 3).toBe(await shown.count());
    await page.getByRole("button", { name: "Show all" }).click();
    await expect.poll(() => shown.count()).toBeGreaterThan(240);
  });

  test("takes a day alone as all time up to it", async ({ page }) => {
    await page.goto("/timeline?time=1992-12-31");
    await expect(page.locator(".timeline-list tbody tr:visible").last()).toContainText("199");
    await expect(page.getByTestId("shown")).toContainText(/^\d\d of/);
  });
});

test.describe("the audit", () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test("adds up to 100 % whatever the counts", () => {
    for (let round = 1; round < 400; round++) {
      const counts = Array.from({ length: 1 + (round % 9) }, (_, index) => (round * (index + 3) * 7919) % 23);
      const sum = tenths(counts).reduce((total, part) => total + Math.round(part * 10), 0);
      expect(sum).toBe(counts.every((count) => count === 0) ? 0 : 1000);
    }
  });

  test("gives each claim a page with its review in schema.org's words", async ({ page }) => {
    await page.goto("/article");
    await page.locator("#claim-37 .number").click();
    await expect(page).toHaveURL(/\/claims\/central-asia-coming-into-its-own-37/);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("nine of the fifteen");
    const review = JSON.parse((await page.locator("script[type='application/ld+json']").first().textContent()) ?? "{}");
    expect(review).toMatchObject({ "@type": "ClaimReview", reviewRating: { alternateName: "Imprecise" } });
    await expect(page.locator(".evidence li").first()).toBeVisible();
  });

  test("compares another text here in the browser, and sends nothing", async ({ page }) => {
    const sent: string[] = [];
    page.on("request", (request) => {
      if (request.method() !== "GET" || new URL(request.url()).host !== "localhost:3100") sent.push(request.url());
    });
    await page.goto("/article");
    await page
      .getByLabel(/^Text, up to/)
      .fill("Armenia froze its part in the CSTO in February 2024. Putin travelled to Central Asia five times in 2022. My cat likes fish.");
    await page.getByRole("button", { name: "Compare" }).click();
    await expect(page.locator(".findings > li")).toHaveCount(3);
    await expect(page.locator("[data-finding=claim] a").first()).toHaveAttribute("href", /own-17/);
    await expect(page.locator("[data-finding=not-held]")).toContainText("nothing here is about this sentence");
    await page.getByLabel(/^Text, up to/).fill("x ".repeat(10_001));
    await page.getByRole("button", { name: "Compare" }).click();
    await expect(page.locator("#text-box-status")).toContainText("Shorten it by 2");
    expect(sent).toEqual([]);
  });
});

test("Russian pages are Russian, and each page names the other", async ({ page }) => {
  await page.goto("/ru?time=2007-01-01");
  await expect(page.locator("html")).toHaveAttribute("lang", "ru");
  await expect(page.getByTestId("sentence")).toContainText("1 января 2007: 7 государств в Организации Договора о коллективной безопасности");
  await page.goto("/ru/article");
  await expect(page.locator("#claim-17 h3")).toHaveText("В 2022 году Путин пять раз ездил в Центральную Азию.");
  await page.getByRole("navigation", { name: "Основное меню" }).getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(/\/article$/);
  expect(await page.locator("link[hreflang=ru]").getAttribute("href")).toMatch(/\/ru\/article$/);
});
