import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import Papa from "papaparse";
import { expect, test } from "./hydrated.ts";

/** Files of these are read in each run; those of the others, which are made by the same code, by `run test:all`. */
const PAGES = ["/", "/timeline/2022", "/vectors", "/series/gdp", "/ru/corridors/btc"];
const MORE = [
  "/ru",
  "/map",
  "/visits",
  "/timeline",
  "/ru/countries/UZB",
  "/series/un-agreement",
  "/countries/KAZ",
  "/organizations/csto",
  "/relations/KAZ/RUS",
];
const PROVENANCE = ["record", "sources", "licence", "attribution", "data_version", "as_of", "address"];
const MONTHS =
  /\b(January|February|March|April|June|July|August|September|October|November|December|января|февраля|апреля|июня|июля|августа|сентября|октября|ноября|декабря) \d{4}$/;

/** Every file of a kind that a page makes, by its name. */
async function filesOf(page: Page, path: string, ending: string): Promise<Map<string, Buffer>> {
  await page.goto(path);
  await page.keyboard.press("Tab");
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) {
      details.removeAttribute("name");
      details.open = true;
    }
  });
  const buttons = page.locator(".downloads button", { hasText: ending });
  const files = new Map<string, Buffer>();
  for (const button of await buttons.all()) {
    // Islands of files are hydrated when somebody reaches for them.
    await button.focus();
    await expect.poll(() => button.evaluate((element) => element.closest("[data-island]")?.getAttribute("data-island-status")), path).toBe("hydrated");
    const waiting = page.waitForEvent("download");
    await button.evaluate((element) => (element as HTMLElement).click());
    const download = await waiting;
    files.set(download.suggestedFilename(), readFileSync(await download.path()));
  }
  return files;
}

for (const path of [...PAGES, ...MORE]) {
  test(`each table of ${path} is a CSV that programs read as it is${MORE.includes(path) ? " @full" : ""}`, async ({ page }) => {
    test.setTimeout(180_000);
    const files = await filesOf(page, path, "CSV");
    expect(files.size).toBeGreaterThan(0);
    for (const [name, content] of files) {
      const text = content.toString("utf8");
      const { data, errors, meta } = Papa.parse<string[]>(text.trimEnd(), { delimiter: "," });
      expect(errors, name).toEqual([]);
      expect(meta.linebreak, name).toBe("\n");
      const [head = [], ...rows] = data;
      expect(rows.length, name).toBeGreaterThan(0);
      expect(head.slice(-PROVENANCE.length), name).toEqual(PROVENANCE);
      expect(new Set(head).size, `${name}: no name twice`).toBe(head.length);
      expect(head.join(), name).not.toMatch(/^#|\n/);
      expect(
        rows.filter((row) => row.length !== head.length),
        `${name}: every row is as long as the head`,
      ).toEqual([]);
      for (const [at, column] of head.entries()) {
        const cells = rows.map((row) => row[at] ?? "").filter((cell) => cell !== "");
        if (/, (?:in words|словами)$/.test(column)) continue;
        // Where most of a column are numbers or dates, all are: in figures and forms that need no guess.
        const numbers = cells.filter((cell) => /^-?\d+(?:\.\d+)?$/.test(cell));
        const grouped = cells.filter((cell) => /^[-−]?\d{1,3}(?:[,\s]\d{3})+(?:[.,]\d+)?$|^[-−]?\d+,\d+$|^\d+(?:\.\d+)?\s?%$/.test(cell));
        // A column whose values have different units is one of words.
        if ((numbers.length + grouped.length) * 2 > cells.length && grouped.length === cells.length)
          expect(grouped, `${name}, ${column}: points as decimal marks, nothing between thousands, no signs`).toEqual([]);
        expect(
          cells.filter((cell) => MONTHS.test(cell) && cell.length < 20),
          `${name}, ${column}: ISO dates`,
        ).toEqual([]);
        const dates = cells.filter((cell) => /^\d{4}(?:-\d\d){0,2}$/.test(cell));
        for (const date of dates.filter((cell) => cell.length > 7)) expect(new Date(date).toISOString().slice(0, 10), `${name}, ${column}`).toBe(date);
      }
      const grounded = rows.filter((row) => (row[head.indexOf("sources")] ?? "") !== "").length;
      // The timeline leads to records that have their receipts there.
      if (!/timeline|vectors/.test(name)) expect(grounded / rows.length, `${name}: rows say what they rest on`).toBeGreaterThan(0.9);
    }
  });
}

test("the file of the map has every layer that is drawn, row by row with what says so", async ({ page }) => {
  const files = await filesOf(page, "/map?layers=sites~corridors~events~visits&time=2024-12-31", "CSV");
  const { data } = Papa.parse<Record<string, string>>(String(files.get("multivector-map-2024-12-31.csv")).trimEnd(), { header: true });
  const kinds = new Set(data.map((row) => row.Kind));
  expect([...kinds].sort()).toEqual(["corridor", "event", "foreign force or site", "state", "visit"]);
  expect(data.filter(({ record, sources }) => !record || !sources)).toEqual([]);
  const drawn = await page.locator(".map-key .layer-box", { hasText: "Foreign forces and sites" }).locator(".layer-count").textContent();
  expect(data.filter(({ Kind }) => Kind === "foreign force or site").length).toBeGreaterThanOrEqual(Number(/\d+/.exec(drawn ?? "")?.[0]));
});

test("a spreadsheet has the values, typed, and a sheet that says where they come from", async ({ page }) => {
  for (const path of ["/visits", "/series/gdp"]) {
    for (const [name, content] of await filesOf(page, path, "XLSX")) {
      const parts = unzipSync(content);
      const xml = (part: string) => strFromU8(parts[part] ?? new Uint8Array());
      expect(xml("xl/workbook.xml"), name).toMatch(/name="Values".*name="About"/s);
      expect(xml("xl/worksheets/sheet1.xml").match(/<row /g)?.length, name).toBeGreaterThan(3);
      expect(xml("xl/sharedStrings.xml"), name).toContain("CC-BY-4.0");
      expect(xml("xl/sharedStrings.xml"), name).toContain("/sources/");
    }
  }
});

test("a file of a series says which item it holds, and whose terms its values have", async ({ page }) => {
  const { dataset } = await import("@multivector/data/dataset");
  for (const [path, name, item] of [
    ["/series/trade-kaz", "multivector-trade-kaz-exports.csv", "exports"],
    ["/series/trade-kaz?item=imports", "multivector-trade-kaz-imports.csv", "imports"],
    ["/series/trade-kaz?stackMode=relative", "multivector-trade-kaz-exports-share.csv", "share of the world"],
    ["/series/trade-shares", /multivector-trade-shares-.*\.csv/, ""],
  ] as const) {
    const files = await filesOf(page, path, "CSV");
    const [[found, content] = []] = [...files];
    expect(found).toMatch(name);
    const { data } = Papa.parse<Record<string, string>>(String(content).trimEnd(), { header: true });
    const { licence, attribution } = dataset.series.records.find(({ id }) => found?.startsWith(`multivector-${id}-`)) ?? {};
    expect(data.length).toBeGreaterThan(3);
    for (const row of data) expect(row, path).toMatchObject({ licence, attribution });
    for (const row of data) expect(row.Item?.toLowerCase(), path).toContain(item);
  }
});

test("a file of a day or a year has it in its name and in every row, and no zero where nothing is known", async ({ page }) => {
  test.setTimeout(120_000);
  const rowsIn = (content: Buffer | undefined) => Papa.parse<Record<string, string>>(content?.toString("utf8").trimEnd() ?? "", { header: true }).data;
  const map = await filesOf(page, "/map?time=2012-11-23", "CSV");
  const members = rowsIn(map.get("multivector-map-2012-11-23.csv"));
  expect(members.length).toBeGreaterThan(0);
  expect(new Set(members.map((row) => row.as_of))).toEqual(new Set(["2012-11-23"]));
  const vectors = await filesOf(page, "/vectors?domain=economy&year=2012", "CSV");
  const shares = rowsIn(vectors.get("multivector-vectors-economy-2012.csv"));
  expect(new Set(shares.map(({ Year, as_of }) => `${Year}/${as_of}`))).toEqual(new Set(["2012/2012"]));
  expect(new Set(shares.map(({ Republic }) => Republic)).size).toBe(5);
  const russia = shares.find(({ Republic, Partner }) => Republic === "Kazakhstan" && Partner === "Russia");
  expect(russia).toMatchObject({ record: "vectors/KAZ/economy/2012", "Share, %": "", "Share, in words": "not known" });
  expect(russia?.Missing).toContain("goods exports");
});

test.describe("files of data that are fetched", () => {
  // What it keeps would be there at once.
  test.use({ serviceWorkers: "block" });

  test("a file that is asked for before its data are there waits for them", async ({ page }) => {
    await page.route("**/vectors/published.json", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await page.goto("/vectors?domain=economy&year=2012", { waitUntil: "commit" });
    const waiting = page.waitForEvent("download");
    await page.locator("#roses .downloads button", { hasText: "CSV" }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe("multivector-vectors-economy-2012.csv");
    expect(readFileSync(await download.path(), "utf8")).toContain("Kazakhstan,Economy,2012,Russia");
  });

  test("where the data of a figure do not come there is no file of it", async ({ page }) => {
    await page.route("**/vectors/published.json", (route) => route.abort());
    await page.goto("/vectors?domain=economy&year=2012");
    await page.locator("#roses .downloads button", { hasText: "CSV" }).click();
    await expect(page.locator("#roses .downloads [role=status]")).toContainText("could not");
  });
});
