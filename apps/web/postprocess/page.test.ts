import { expect, test } from "vitest";
import type { Assets } from "../site/assets.ts";
import { markedAs } from "../src/locale/marks.ts";
import { finishPage } from "./page.ts";

const scripts = {
  start: "/islands/start.js",
  page: ["/islands/page.js", "/islands/react.js"],
  islands: {
    DateChip: { file: "src/ui/date/date-chip.island.tsx", module: "/islands/date-chip.js", imports: ["/islands/react.js", "/islands/day.js"] },
    Downloads: { file: "src/ui/figure/downloads.island.tsx", module: "/islands/downloads.js", imports: ["/islands/files.js"] },
  },
};
const assets: Assets = {
  scripts: { en: scripts, ru: { ...scripts, start: "/islands/start-ru.js" }, kk: scripts, "kk-latn": scripts, uz: scripts, "uz-cyrl": scripts },
  styles: { href: "/styles/site.css", text: "body{margin:0}" },
  fonts: { en: ["/fonts/latin.woff2"], ru: ["/fonts/latin.woff2", "/fonts/cyrillic.woff2"], kk: [], "kk-latn": [], uz: [], "uz-cyrl": [] },
};
const API = "https://api.example.org";
const drawn = (main: string, { lang = "en", head = "<title>A page · Multivector</title>" } = {}) =>
  `<!DOCTYPE html><html lang="${lang}"><head>${head}<link rel="preload" as="script" href="/_next/a.js"/><script src="/_next/a.js" async=""></script></head><body><div hidden=""><!--$--><!--/$--></div><main>${main}</main><script>self.__next_f.push([1,"x"])</script></body></html>`;
const finish = (html: string, path = "/a") => finishPage(html, path, assets, API).html;

test("what Next adds for its script goes; data for machines and the properties of islands stay", () => {
  const html = finish(
    drawn('<script type="application/ld+json">{}</script><script type="application/json" data-props="">{}</script><p>a<!-- -->b<!--$-->c<!--/$--></p>'),
  );
  expect(html).not.toContain("_next");
  expect(html).not.toContain("hidden");
  expect(html).toContain('<script type="application/ld+json">{}</script>');
  expect(html).toContain('<script type="application/json" data-props="">{}</script>');
  // React looks for this one when it hydrates.
  expect(html).toContain("<p>a<!-- -->bc</p>");
});

test("each island is told where its script is, and the page fetches those that are hydrated with it", () => {
  const html = finish(drawn('<div data-island="DateChip" data-defer="load"></div><div data-island="Downloads" data-defer="interaction"></div>'));
  expect(html).toContain('data-island="DateChip" data-defer="load" data-module="/islands/date-chip.js"');
  expect(html).toContain('data-island="Downloads" data-defer="interaction" data-module="/islands/downloads.js"');
  expect(html).toContain(
    '<script type="module" async blocking="render" src="/islands/start.js" data-needs="/islands/page.js /islands/react.js /islands/date-chip.js /islands/day.js"></script>',
  );
});

test("an island without a script is an error that names page and island", () => {
  expect(() => finish(drawn('<div data-island="Typo" data-defer="load"></div>'))).toThrow(
    /^\/a: no script was made for the island Typo\..*DateChip, Downloads/,
  );
});

test("a page without a title, a language or a main part is an error that says what to add", () => {
  expect(() => finish(drawn("", { head: "" }))).toThrow(/^\/a: the page has no title\. Export generateMetadata/);
  expect(() => finish(drawn("", { head: "<title> · Multivector</title>" }))).toThrow(/^\/a: the page has no title/);
  expect(() => finish(drawn("", { lang: "" }))).toThrow(/^\/a: <html> has no lang/);
  expect(() => finish('<html lang="en"><head><title>x</title></head><body></body></html>')).toThrow(/^\/a: the page has no <main>/);
});

test("fonts and scripts are those of the page's language", () => {
  const html = finish(drawn("", { lang: "ru" }), "/ru/a");
  expect(html).toContain('<link rel="preload" href="/fonts/cyrillic.woff2" as="font" type="font/woff2" crossorigin="">');
  expect(html).toContain('src="/islands/start-ru.js"');
  expect(finish(drawn(""))).not.toContain("cyrillic");
});

test("pages that people come to carry the style sheet; the others name it", () => {
  for (const path of ["/", "/ru", "/map", "/ru/map", "/countries/KAZ", "/claims/a-1"])
    expect(finish(drawn(""), path), path).toContain("<style>body{margin:0}</style>");
  for (const path of ["/sources/a", "/ru/events/a", "/relations/KAZ/RUS"])
    expect(finish(drawn(""), path), path).toContain('<link rel="stylesheet" href="/styles/site.css">');
});

test("the policy comes first, and allows no script but ours", () => {
  expect(finish(drawn(""))).toMatch(
    /<head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self';[^"]*connect-src 'self' https:\/\/api\.example\.org;/,
  );
});

const receipts = (count: number) =>
  Array.from(
    { length: count },
    (_, at) =>
      `<tr><td>${at}</td><td data-receipt-cell=""><button class="marker" popovertarget="r${at}">1<span class="visually-hidden">, source note: row ${at}</span></button><div id="r${at}" class="receipt" popover="auto" role="dialog">${"long ".repeat(60)}</div></td></tr>`,
  ).join("");

test("receipts of a long page stand on its page of notes, and links lead there", () => {
  const { html, notes } = finishPage(drawn(`<h1>Kazakhstan &amp; others</h1><table><tbody>${receipts(500)}</tbody></table>`), "/countries/KAZ", assets, API);
  expect(html).toContain('<a class="marker" href="/countries/KAZ/notes#r7" data-deferred="">1<span class="visually-hidden">, source note</span></a>');
  expect(html.includes("long long")).toBe(false);
  expect(notes?.slice(0, 5000)).toContain('<div id="r2" class="receipt">long long');
  expect(notes?.slice(0, 5000)).toContain("<title>Notes: Kazakhstan &amp; others · Multivector</title>");
  expect(notes?.slice(0, 5000)).toContain('<meta name="robots" content="noindex">');
  expect(notes?.slice(0, 5000)).toContain('<a class="alone" href="/countries/KAZ">Back to the page</a>');
  expect(notes?.match(/data-needs=/g)).toHaveLength(1);
  // The page has the style sheet in it; its notes name it.
  expect(html).toContain("<style>body{margin:0}</style>");
  expect(notes).not.toContain("<style>");
  expect(notes?.match(/<link rel="stylesheet" href="\/styles\/site.css">/g)).toHaveLength(1);
});

test("those of a short page, and of a figure for a frame, stay", () => {
  expect(finishPage(drawn(`<table><tbody>${receipts(3)}</tbody></table>`), "/a", assets, API).notes).toBeNull();
  expect(finishPage(drawn(`<table><tbody>${receipts(500)}</tbody></table>`), "/embed/trade", assets, API).notes).toBeNull();
});

test("a page that is translated in part counts what is in another language, and says of its links which language they lead to", () => {
  const said = markedAs("ru", "Россия");
  const html = finish(
    drawn(`<h1>Орталық Азия</h1><p>Елі: ${said}</p><a href="/kk/map">1</a><a href="/ru/votes">2</a><a href="/series/gdp.json">3</a>`, { lang: "kk" }),
    "/kk/a",
  );
  expect(html).toContain('<html lang="kk" data-untranslated="1">');
  expect(html).toContain('<p>Елі: <span lang="ru">Россия</span></p>');
  expect(html).toContain('<a href="/kk/map">1</a><a href="/ru/votes" hreflang="ru">2</a><a href="/series/gdp.json">3</a>');
});
