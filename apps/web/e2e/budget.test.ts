import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { HtmlValidate } from "html-validate";
import { expect, test } from "./awake.ts";

const out = fileURLToPath(new URL("../out", import.meta.url));
const read = (path: string) => readFileSync(join(out, path));
const compressed = (path: string) => (existsSync(join(out, `${path}.br`)) ? read(`${path}.br`) : brotliCompressSync(read(path))).length;
const kB = (bytes: number) => Math.round(bytes / 100) / 10;
const PAGES = [
  "index",
  "map",
  "article",
  "timeline",
  "countries/KAZ",
  "organizations/csto",
  "claims/central-asia-coming-into-its-own-37",
  "ru",
  "ru/map",
  ...[
    "reference",
    "relations/KAZ/RUS",
    "series/un-agreement",
    "vectors",
    "vectors/method",
    "ru/vectors",
    "compare",
    "search",
    "data",
    "data/events",
    "api",
    "people/vladimir-putin",
  ],
  ...["deployments/csto-kaz-2022", "corridors/btc", "votes/un-es-11-4", "visits", "glossary", "report", "ru/relations/KAZ/RUS", "ru/data"],
];

/** Scripts that a page loads by itself: those named in it, with what they import. */
function scriptsOf(html: string): string[] {
  return [...new Set([...html.matchAll(/[" ]\/(islands\/[^" ]+\.js)/g)].map(([, path]) => path ?? ""))];
}

test("pages keep to their budgets, brotli, without fonts", () => {
  const rows = PAGES.map((page) => {
    const html = read(`${page}.html`).toString();
    const css = [...html.matchAll(/href="\/(_next\/static\/[^"]+\.css)"/g)].map(([, path]) => compressed(path ?? ""));
    const script = scriptsOf(html).reduce((sum, path) => sum + compressed(path), 0);
    const notes = page === "index" ? "notes.html" : `${page}/notes.html`;
    return {
      page,
      "script kB": kB(script),
      "HTML kB": kB(compressed(`${page}.html`)),
      // Elsewhere the style sheet is in the page.
      "CSS kB": kB(css.reduce((sum, size) => sum + size, 0)),
      // Fetched when a reader shows up.
      "notes kB": existsSync(join(out, notes)) ? kB(compressed(notes)) : 0,
    };
  });
  console.table(rows);
  for (const row of rows) expect(row["script kB"], row.page).toBeLessThanOrEqual(row.page === "index" ? 120 : 160);
  const home = rows[0];
  expect((home?.["HTML kB"] ?? 999) + (home?.["CSS kB"] ?? 999) + (home?.["notes kB"] ?? 999)).toBeLessThanOrEqual(300);
});

test("a page fetches the scripts that it names, and no others", async ({ page }) => {
  for (const path of ["/", "/map", "/countries/KAZ", "/series/un-agreement"]) {
    const fetched = new Set<string>();
    const note = (request: { url(): string }) => {
      const { pathname } = new URL(request.url());
      if (pathname.endsWith(".js") && pathname !== "/offline.js") fetched.add(pathname.slice(1));
    };
    page.on("request", note);
    const response = await page.goto(path);
    page.off("request", note);
    expect([...fetched].sort(), path).toEqual(scriptsOf((await response?.text()) ?? "").sort());
  }
});

test("a graphic in a frame is at most 60 kB", () => {
  const rows = readdirSync(join(out, "embed"))
    .filter((file) => file.endsWith(".html"))
    .map((file) => ({ embed: file, kB: kB(compressed(`embed/${file}`)) }));
  console.table(rows);
  for (const { embed, kB: size } of rows) expect(size, embed).toBeLessThanOrEqual(60);
});

test("pages are valid HTML, load no script from elsewhere and allow none", async () => {
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
  for (const page of [...PAGES, "404", "embed/trade", "notes", "ru/countries/KAZ/notes"]) {
    const html = read(`${page}.html`).toString();
    const { results } = await validator.validateString(html);
    const messages = results.flatMap((result) => result.messages.map(({ ruleId, message, line, column }) => `${page} ${line}:${column} ${ruleId}: ${message}`));
    expect(messages.slice(0, 8), page).toEqual([]);
    expect(html.match(/<script(?![^>]*(?:type="application\/|src="\/islands\/))[^>]*>/g), page).toBeNull();
    expect(html).toContain("script-src 'self';");
  }
});

test("every page is in the site map, with both languages", () => {
  const sitemap = read("sitemap.xml").toString();
  expect(sitemap.match(/<loc>/g)?.length).toBeGreaterThan(4500);
  for (const page of ["/map", "/ru/map", "/claims/central-asia-coming-into-its-own-37"]) expect(sitemap).toContain(`${page}</loc>`);
  for (const page of PAGES) {
    const image = /property="og:image" content="[^"]*\/(social\/[^"]+)"/.exec(read(`${page}.html`).toString())?.[1] ?? "none";
    expect(existsSync(join(out, image)), `${page}: ${image}`).toBe(true);
  }
});
