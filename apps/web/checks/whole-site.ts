// The walk over the whole export: what every page shows has its receipt, its links lead somewhere, its letters are in the fonts, and it asks for
// nothing that is not there. `pnpm --filter @multivector/web run check:export`, after `export`.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { notesOf } from "../postprocess/deferred.ts";
import { parsePage } from "../postprocess/parse.ts";
import { fileOf } from "../site/file-of.ts";
import { coveredLetters } from "../site/fonts.ts";
import { OUT } from "../site/paths.ts";
import { Links } from "./links.ts";
import { withoutReceipt } from "./receipts.ts";

const pages = new Set(
  readdirSync(OUT, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".html"))
    .map(({ parentPath, name }) => `/${relative(OUT, join(parentPath, name)).replace(/\.html$/, "")}`.replace(/^\/index$/, "/")),
);
const read = (path: string) => readFileSync(OUT + fileOf(path), "utf8");
/** Ids of a page, without taking it apart: pages of notes are large, and are taken apart for themselves as well. */
const idsOf = (path: string) => new Set([...read(path).matchAll(/ id="([^"]+)"/g)].map(([, id = ""]) => id));
const isMoved = (html: string) => html.includes("<title>Moved · Multivector</title>");
const there = (path: string) => [path, fileOf(path)].some((file) => file !== "/" && existsSync(OUT + file));

test("every value has its receipt, every link leads somewhere, every letter is in the fonts", () => {
  expect(pages.size).toBeGreaterThan(5000);
  const found: string[] = [];
  const links = new Links();
  const letters = coveredLetters();
  const uncovered = new Map<string, string>();
  for (const path of pages) {
    const html = read(path);
    if (isMoved(html)) continue;
    const page = parsePage(html);
    // Receipts that were taken off a page stand on its page of notes.
    const deferred = pages.has(notesOf(path)) ? idsOf(notesOf(path)) : new Set<string>();
    const own = idsOf(path);
    const dead = [...withoutReceipt(page, deferred), ...links.take(path, page)];
    for (const link of page.querySelectorAll("a[data-deferred]")) {
      const id = decodeURIComponent(link.getAttribute("href")?.split("#")[1] ?? "");
      // Rows that rest on the same thing share a receipt; it may stand on the page itself.
      if (!deferred.has(id) && !own.has(id)) dead.push(`a deferred receipt or table ${id}, which is not on the page of notes`);
    }
    found.push(...dead.map((what) => `${path}: ${what}`));
    for (const letter of html.match(/[\u{80}-\u{10FFFF}]/gu) ?? []) if (!letters.has(letter) && !uncovered.has(letter)) uncovered.set(letter, path);
    if (/"\/_next\//.test(html)) found.push(`${path}: asks for a file of Next`);
  }
  found.push(...links.leadingNowhere(there));
  found.push(
    ...[...uncovered].map(
      ([letter, path]) => `${path}: the letter ${letter} was not counted when the fonts were made; add where it comes from to site/fonts.ts`,
    ),
  );
  expect(found).toEqual([]);
});

test("an address that leads elsewhere has a page that leads to one that is there, and a line for hosts that redirect", () => {
  const lines = readFileSync(`${OUT}/_redirects`, "utf8").trim().split("\n");
  for (const line of ["/relations/RUS/KAZ /relations/KAZ/RUS 301", "/ru/indicators/gdp /ru/series/gdp 301", "/events /timeline 301"])
    expect(lines).toContain(line);
  for (const line of lines) {
    const [from = "", to = ""] = line.split(" ");
    expect(there(to), line).toBe(true);
    expect(read(from).includes(`<a href="${to}">`), line).toBe(true);
  }
});
