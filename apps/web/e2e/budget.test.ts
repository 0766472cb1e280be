import { readFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";
import type { APIRequestContext } from "@playwright/test";
import { HtmlValidate } from "html-validate";
import { readAssets } from "../site/assets.ts";
import { ASSETS } from "../site/paths.ts";
import { expect, test } from "./hydrated.ts";
import { listedPages } from "./site-map.ts";

const kB = (bytes: number) => Math.round(bytes / 100) / 10;
/** Bytes, as servers compress pages when they are asked for them. */
const compressed = (body: Buffer | string) => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
const assets = new Map<string, number>();
/** Bytes of a file beside the pages, compressed as well as it can be, as the export has it. */
function asset(path: string): number {
  const size = assets.get(path) ?? brotliCompressSync(readFileSync(ASSETS + path)).length;
  assets.set(path, size);
  return size;
}
const read = async (request: APIRequestContext, path: string) => (await request.get(path)).text();
const PAGES = [
  "/",
  "/map",
  "/article",
  "/check",
  "/timeline",
  "/countries/KAZ",
  "/organizations/csto",
  "/claims/central-asia-coming-into-its-own-37",
  "/ru",
  "/ru/map",
  ...[
    "/reference",
    "/relations/KAZ/RUS",
    "/series/un-agreement",
    "/vectors",
    "/vectors/method",
    "/ru/vectors",
    "/compare",
    "/search",
    "/data",
    "/data/events",
    "/api",
    "/people/vladimir-putin",
  ],
  ...["/deployments/csto-kaz-2022", "/corridors/btc", "/votes/un-es-11-4", "/visits", "/glossary", "/report", "/ru/relations/KAZ/RUS", "/ru/data"],
];

/** Scripts that a page fetches once it is drawn: those named in it, with what they import. */
function scriptsOf(html: string): string[] {
  const [, start = "", needs = ""] = /<script type="module" async blocking="render" src="([^"]+)" data-needs="([^"]+)"/.exec(html) ?? [];
  return [start, ...needs.split(" ")];
}

test("pages keep to their budgets, brotli, without fonts", async ({ request }) => {
  const rows = [];
  for (const page of PAGES) {
    const html = await read(request, page);
    const css = [...html.matchAll(/rel="stylesheet" href="([^"]+\.css)"/g)].map(([, path]) => asset(path ?? ""));
    const notes = await request.get(page === "/" ? "/notes" : `${page}/notes`);
    rows.push({
      page,
      // Without anybody's doing: what waits for a reader to reach for it is left out.
      "script kB": kB([...new Set([...scriptsOf(html), ...laterScriptsOf(html, "visible|idle")])].reduce((sum, path) => sum + asset(path), 0)),
      "HTML kB": kB(compressed(html)),
      // Elsewhere the style sheet is in the page.
      "CSS kB": kB(css.reduce((sum, size) => sum + size, 0)),
      // Fetched on first interaction.
      "notes kB": notes.ok() ? kB(compressed(await notes.body())) : 0,
    });
  }
  console.table(rows);
  // The map says what crosses a break of a series, and names capitals beside the badges: one more.
  for (const row of rows) expect(row["script kB"], row.page).toBeLessThanOrEqual(row.page === "/" ? 100 : row.page.endsWith("/map") ? 121.5 : 120);
  // Two more than there were with two languages: each page links to itself in five others; three more for names that are tied to their marks, keys and years; one for source notes in words that outsiders know.
  const home = rows[0];
  expect((home?.["HTML kB"] ?? 999) + (home?.["CSS kB"] ?? 999) + (home?.["notes kB"] ?? 999)).toBeLessThanOrEqual(296);
});

/** Scripts of the islands that are hydrated later, with what they import. @param defer Pattern of when. */
function laterScriptsOf(html: string, defer: string): string[] {
  const { islands } = readAssets().scripts.en;
  const names = [...html.matchAll(new RegExp(`data-island="(\\w+)" data-defer="(?:${defer})"`, "g"))].map(([, name = ""]) => name);
  return names.flatMap((name) => [islands[name]?.module ?? name, ...(islands[name]?.imports ?? [])]);
}

test("a page fetches the scripts that it names, and later those of islands that wait, and no others", async ({ page }) => {
  for (const path of ["/", "/map", "/countries/KAZ", "/series/un-agreement"]) {
    const fetched = new Set<string>();
    const note = (request: { url(): string }) => {
      const { pathname } = new URL(request.url());
      if (pathname.endsWith(".js") && pathname !== "/offline.js") fetched.add(pathname);
    };
    page.on("request", note);
    const response = await page.goto(path);
    page.off("request", note);
    const html = (await response?.text()) ?? "";
    const [named, later] = [scriptsOf(html), laterScriptsOf(html, "visible|idle|interaction")];
    expect(
      named.filter((script) => !fetched.has(script)),
      path,
    ).toEqual([]);
    expect(
      // The menu of a long page brings its script where there is one.
      [...fetched].filter((script) => !named.includes(script) && !later.includes(script) && !script.startsWith("/islands/sections-")),
      path,
    ).toEqual([]);
  }
});

test("a graphic in a frame is at most 60 kB", async ({ request }) => {
  const html = await read(request, "/");
  const frames = [...html.matchAll(/data-figure="([\w-]+)"/g)].map(([, id]) => `/embed/${id}`);
  expect(new Set(frames).size).toBe(14);
  const rows = [];
  for (const embed of frames) rows.push({ embed, kB: kB(compressed(await read(request, embed))) });
  console.table(rows);
  for (const { embed, kB: size } of rows) expect(size, embed).toBeLessThanOrEqual(60);
});

test("pages are valid HTML, load no script from elsewhere and allow none", async ({ request }) => {
  const validator = new HtmlValidate({
    extends: ["html-validate:standard"],
    rules: {
      // What React writes and the standard allows.
      "void-style": "off",
      "attribute-boolean-style": "off",
      "attr-quotes": "off",
      "doctype-style": "off",
      "no-trailing-whitespace": "off",
      // Graphics are placed by attributes; a sentence may stay together.
      "no-inline-style": "off",
      "long-title": "off",
      "no-implicit-button-type": "off",
      "valid-id": ["error", { relaxed: true }],
      "prefer-native-element": "off",
      "aria-label-misuse": "off",
      "no-redundant-role": "off",
      "tel-non-breaking": "off",
      "svg-focusable": "off",
      "require-sri": "off",
    },
  });
  for (const page of [...PAGES, "/404", "/embed/trade", "/notes", "/ru/countries/KAZ/notes"]) {
    const html = await read(request, page);
    const { results } = await validator.validateString(html);
    const messages = results.flatMap((result) => result.messages.map(({ ruleId, message, line, column }) => `${page} ${line}:${column} ${ruleId}: ${message}`));
    expect(messages.slice(0, 8), page).toEqual([]);
    expect(html.match(/<script(?![^>]*(?:type="application\/|src="\/islands\/))[^>]*>/g), page).toBeNull();
    expect(html).toContain("script-src 'self';");
  }
});

test("every page is in the site map, with both languages", async ({ request }) => {
  const listed = await listedPages(request);
  expect(listed.size).toBeGreaterThan(4500);
  for (const page of PAGES) expect(listed, page).toContain(page);
  for (const page of PAGES) {
    const image = /property="og:image" content="[^"]*(\/social\/[^"]+)"/.exec(await read(request, page))?.[1] ?? "/none";
    expect((await request.get(image)).headers()["content-type"], `${page}: ${image}`).toBe("image/png");
  }
});
