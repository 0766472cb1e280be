import type { Page } from "@playwright/test";
import { expect, test } from "./hydrated.ts";
import { RANDOM_VIEWS } from "./random-views.ts";

/** Random numbers that are the same in every run. */
function seeded(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Shows a view by its address alone, as a link would; then changes a part of it there and back, so that the address is written anew. */
async function shown<T>(page: Page, address: string, touched: string, read: () => T): Promise<{ state: T; search: string }> {
  await page.evaluate(async (to) => {
    history.replaceState(null, "", to);
    dispatchEvent(new PopStateEvent("popstate"));
    for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
  }, address);
  const state = await page.evaluate(read);
  const search = await page.evaluate(async (selector) => {
    const select = document.querySelector<HTMLSelectElement>(selector);
    if (select === null) throw new Error(`no ${selector}`);
    const before = select.value;
    const other = [...select.options].find(({ value }) => value !== before)?.value ?? "";
    for (const value of [other, before]) {
      select.value = value;
      select.dispatchEvent(new Event("change", { bubbles: true }));
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
    }
    // As if the page were left: what was chosen is written at once.
    dispatchEvent(new PageTransitionEvent("pagehide"));
    return location.search;
  }, touched);
  return { state, search };
}

/** A view as an address has it: what stands anyway is left out. */
function searchOf(view: Record<string, string>, standing: Record<string, string>): string {
  const parts = Object.entries(view).filter(([name, value]) => standing[name] !== value);
  return parts.length === 0 ? "" : `?${parts.map(([name, value]) => `${name}=${value}`).join("&")}`;
}
const inWords = (locale: string, day: string) =>
  new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }).format(new Date(day));
const sorted = (search: string) => search.slice(1).split("&").sort();

test.describe("random views go round", () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test("of the timeline", async ({ page }) => {
    await page.goto("/timeline?type=summit");
    await expect(page.getByTestId("shown")).not.toContainText(/^(\d+) of \1/);
    const options = await page
      .locator(".timeline-filter select")
      .evaluateAll((selects) => (selects as HTMLSelectElement[]).map((select) => [...select.options].map(({ value }) => value)));
    const random = seeded(20261125);
    const pick = (list: readonly string[] = []) => list[random(list.length)] ?? "";
    const day = () => `${1991 + random(35)}-${String(1 + random(12)).padStart(2, "0")}-${String(1 + random(28)).padStart(2, "0")}`;
    test.setTimeout(60_000 + RANDOM_VIEWS * 300);
    for (let round = 0; round < RANDOM_VIEWS; round++) {
      const days = [day(), day()].sort();
      const view = {
        q: pick(["", "border", "gas"]),
        type: pick(options[0]),
        country: pick(options[1]),
        org: pick(options[2]),
        confidence: pick(options[3]),
        ...(random(2) === 0 ? {} : { time: days.join("..") }),
      };
      const search = searchOf(view, { q: "", type: "all", country: "all", org: "all", confidence: "low" });
      const { state, search: written } = await shown(page, `/timeline${search}`, ".timeline-filter select", () => ({
        values: [...document.querySelectorAll<HTMLSelectElement>(".timeline-filter select")].map(({ value }) => value),
        texts: [...document.querySelectorAll<HTMLInputElement>(".timeline-filter input")].map(({ value }) => value),
      }));
      expect(state.values, search).toEqual([view.type, view.country, view.org, view.confidence]);
      expect(state.texts[0], search).toBe(view.q);
      if (view.time !== undefined) expect(state.texts.slice(1), search).toEqual(days.map((one) => inWords("en", one)));
      expect(sorted(written)).toEqual(sorted(search));
    }
  });

  test("of the audit", async ({ page }) => {
    await page.goto("/article?check=yes");
    await expect(page.locator(".claim-filter input")).toBeChecked();
    const kinds = await page.locator(".claim-filter select option").evaluateAll((all) => (all as HTMLOptionElement[]).map(({ value }) => value));
    const verdicts = ["all", "supported", "supported-with-caveat", "imprecise", "contested", "outdated-since", "inaccurate", "unverifiable", "opinion"];
    const random = seeded(59);
    test.setTimeout(60_000 + RANDOM_VIEWS * 300);
    for (let round = 0; round < RANDOM_VIEWS; round++) {
      const view = {
        verdict: verdicts[random(verdicts.length)] ?? "all",
        kind: kinds[random(kinds.length)] ?? "all",
        check: random(2) === 0 ? "all" : "yes",
      };
      const search = searchOf(view, { verdict: "all", kind: "all", check: "all" });
      const { state, search: written } = await shown(page, `/article${search}`, ".claim-filter select", () => ({
        pressed: [...document.querySelectorAll<HTMLElement>(".claim-filter [aria-pressed]")].findIndex(
          (button) => button.getAttribute("aria-pressed") === "true",
        ),
        kind: document.querySelector<HTMLSelectElement>(".claim-filter select")?.value,
        check: document.querySelector<HTMLInputElement>(".claim-filter input")?.checked,
      }));
      expect(state.pressed === -1, search).toBe(view.verdict === "all");
      expect(state.kind, search).toBe(view.kind);
      expect(state.check, search).toBe(view.check === "yes");
      expect(sorted(written)).toEqual(sorted(search));
    }
  });
});
