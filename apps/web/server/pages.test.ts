import { expect, test } from "vitest";
import type { Assets } from "../site/assets.ts";
import { LOCALES, type Locale } from "../src/locale/languages.ts";
import { createPages } from "./pages.ts";
import { inApp } from "./renderer.ts";

const scripts = { start: "/islands/start.js", page: ["/islands/page.js"], islands: {} };
const each = <T>(value: T) => Object.fromEntries(LOCALES.map((locale) => [locale, value])) as Record<Locale, T>;
const assets: Assets = { scripts: each(scripts), styles: { href: "/s.css", text: "" }, fonts: each([]) };
const html = (title: string) => Buffer.from(`<html lang="en"><head><title>${title}</title></head><body><main><h1>${title}</h1></main></body></html>`);

function drawing(keep: boolean) {
  const asked: string[] = [];
  const draw = async (path: string) => {
    asked.push(path);
    await new Promise((resolve) => setTimeout(resolve));
    if (path === "/values.json") return { status: 200, type: "application/json", body: Buffer.from("[1]") };
    if (path === "/404") return { status: 200, type: "text/html", body: html("Nothing lives here") };
    return path === "/there" ? { status: 200, type: "text/html", body: html("There") } : { status: 404, type: "text/html", body: Buffer.from("<html>") };
  };
  return { asked, pages: createPages({ draw, assets: () => assets, apiUrl: "http://api", keep }) };
}

test("a page is drawn once, however many ask for it at the same time", async () => {
  const { asked, pages } = drawing(true);
  const [one, other] = await Promise.all([pages.get("/there"), pages.get("/there")]);
  await pages.get("/there");
  expect(asked).toEqual(["/there"]);
  expect(one.body.toString()).toContain("<title>There</title>");
  expect(other.body).toBe(one.body);
});

test("while developing it is drawn each time", async () => {
  const { asked, pages } = drawing(false);
  await pages.get("/there");
  await pages.get("/there");
  expect(asked).toEqual(["/there", "/there"]);
});

test("addresses where nothing is answer 404 with the page that says so, and are not kept", async () => {
  const { asked, pages } = drawing(true);
  for (const path of ["/nothing", "/nothing", "/there/notes"]) {
    const { status, body } = await pages.get(path);
    expect([path, status]).toEqual([path, 404]);
    expect(body.toString()).toContain("Nothing lives here");
  }
  expect(asked.filter((path) => path === "/404")).toHaveLength(1);
  expect(asked.filter((path) => path === "/nothing")).toHaveLength(2);
});

test("values pass as they are", async () => {
  expect((await drawing(true).pages.get("/values.json")).body.toString()).toBe("[1]");
});

test("English pages stand under /en in the app, files and other languages where they are", () => {
  expect(["/", "/map", "/countries/KAZ", "/ru", "/ru/map", "/rural", "/uz-cyrl/map", "/series/gdp.json", "/robots.txt"].map(inApp)).toEqual([
    ...["/en", "/en/map", "/en/countries/KAZ", "/ru", "/ru/map", "/en/rural", "/uz-cyrl/map", "/series/gdp.json", "/robots.txt"],
  ]);
});
