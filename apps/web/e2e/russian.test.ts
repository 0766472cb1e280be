import { dataset } from "@multivector/data/dataset";
import { parse } from "node-html-parser";
import { expect, test } from "./hydrated.ts";

test("Russian pages are Russian, and each page names the other", async ({ page }) => {
  await page.goto("/ru?time=2007-01-01");
  await expect(page.locator("html")).toHaveAttribute("lang", "ru");
  await expect(page.getByTestId("sentence")).toContainText("1 января 2007 года в Организации Договора о коллективной безопасности состояло 7 государств");
  // On a narrower screen the languages are in the menu.
  await page.setViewportSize({ width: 1500, height: 900 });
  await page.goto("/ru/article");
  await expect(page.locator("#claim-17 h3")).toHaveText("В 2022 году Путин пять раз ездил в Центральную Азию.");
  await page.getByRole("button", { name: "Языки: Русский" }).first().click();
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(/\/article$/);
  expect(await page.locator("link[hreflang=ru]").getAttribute("href")).toMatch(/\/ru\/article$/);
});

test("what collections mean to hold is said in Russian on Russian pages", async ({ page }) => {
  for (const path of ["visits", "agreements", "corridors", "deployments", "positions", "people", "timeline", "countries", "organizations"]) {
    await page.goto(`/ru/${path}`);
    await expect(page.locator(".top [data-held]").first(), path).toContainText(/[а-я]/);
    await expect(page.locator("[data-held] [lang=en]"), path).toHaveCount(0);
  }
});

/** A page of each kind. */
const KINDS = [
  ...["/", "/map", "/article", "/claims/central-asia-coming-into-its-own-17", "/check", "/timeline", "/timeline/2022", "/vectors", "/vectors/method"],
  ...["/compare", "/reference", "/countries", "/countries/KAZ", "/organizations", "/organizations/csto", "/relations", "/relations/KAZ/RUS", "/people"],
  ...["/people/vladimir-putin", "/events/2022-01-06-csto-deployment-kazakhstan", "/agreements", "/agreements/kgz-tjk-2025", "/deployments"],
  ...["/deployments/usa-kgz-manas", "/corridors", "/corridors/cpc", "/visits", "/positions", "/votes", "/votes/un-es-11-1", "/series", "/series/trade-kaz"],
  ...["/glossary", "/data", "/data/events", "/newsroom", "/report", "/api", "/naming", "/verdicts", "/about"],
];
/** Names of publishers and works, which stay in their letters, and all that stands in a receipt. */
const NAMES = [
  ...new Set([
    ...dataset.sources.records.flatMap(({ publisher, title }) => [title, publisher ?? ""]),
    ...dataset.series.records.flatMap(({ publisher, attribution, licence }) => [publisher, attribution, licence]),
  ]),
]
  .filter((name) => name.length > 3)
  .sort((a, b) => b.length - a.length);
const APART = "script, style, code, pre, [popover], a[href*='/sources/'], a[download], .says, #versions, #universes dt";
/** Symbols of resolutions and formats of files are the same in every language. */
const CODES = /\bA\/RES\/\S+|\b(?:PNG|SVG|CSV|XLSX|JSON|API|Excel|OpenAPI|JavaScript|Parquet)\b/g;

test("the main text of every kind of Russian page is Russian but for names of publishers and codes", async ({ request }) => {
  const shares: [number, string][] = [];
  for (const path of KINDS) {
    const answer = await request.get(`/ru${path === "/" ? "" : path}`);
    if (!answer.ok()) continue;
    const main = parse(await answer.text()).querySelector("main");
    for (const element of main?.querySelectorAll(APART) ?? []) element.remove();
    const text = NAMES.reduce((all, name) => all.replaceAll(name, " "), main?.structuredText ?? "").replaceAll(CODES, " ");
    const [latin, cyrillic] = [text.match(/[a-z]/gi)?.length ?? 0, text.match(/[а-яё]/gi)?.length ?? 0];
    shares.push([Math.round((1000 * latin) / (latin + cyrillic)) / 10, path]);
  }
  console.log(shares.map(([share, path]) => `${path} ${share} %`).join("\n"));
  expect(shares.length).toBeGreaterThan(35);
  // The dictionary of a table lists its codes.
  expect(shares.filter(([share, path]) => share > (path.startsWith("/data/") ? 12 : 8))).toEqual([]);
});
