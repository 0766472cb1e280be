import { globSync } from "node:fs";
import { dataset } from "@multivector/data/dataset";
import { openIndex, PAGES, packIndex } from "@multivector/data/search";
import { expect, test } from "vitest";
import { YEARS as TIMELINE_YEARS, yearPath } from "@/features/timeline/years.ts";
import { allDisputed } from "@/model/disputed.ts";
import { pageOf } from "@/model/page-of.ts";
import { WEB } from "../../site/paths.ts";
import { addresses, pages } from "./addresses.ts";

/** A route as Next names it, as a pattern of its addresses: [locale]/countries/[id] */
function patternOf(route: string): RegExp {
  const path = route.replace(/^\[locale\]/, "").replaceAll(/\[\w+\]/g, "[^/]+");
  return new RegExp(`^${path === "" ? "/" : path}$`);
}

test("every route has an address in the site map, so that the export draws it", () => {
  const all = addresses();
  const routes = globSync("**/{page,route}.{ts,tsx}", { cwd: `${WEB}app` }).map((file) => file.replace(/\/?(page|route)\.tsx?$/, ""));
  expect(routes.length).toBeGreaterThan(40);
  // What the app tells the server and nobody else.
  const told = routes.filter((route) => route !== "site-map.json");
  const missing = told.filter((route) => {
    const pattern = patternOf(route.startsWith("[locale]") ? route : `/${route}`);
    return !all.some((address) => pattern.test(address));
  });
  expect(missing, "name them in src/site-map/addresses.ts").toEqual([]);
});

test("no address is named twice", () => {
  const all = addresses();
  expect(all.length).toBe(new Set(all).size);
});

test("every year whose changes have a page is found", () => {
  const { documents } = openIndex(packIndex(dataset)).records.searchable;
  const found = documents.flatMap(({ path }) => (path.startsWith("timeline/") ? [`/${path}`] : []));
  expect(found).toEqual(TIMELINE_YEARS.map(yearPath));
});

test("whatever the search finds has a page", () => {
  const there = new Set(pages());
  const { documents } = openIndex(packIndex(dataset)).records.searchable;
  const hrefs = [...PAGES.map(({ path }) => `/${path}`), ...documents.flatMap(({ kind, path }) => (kind === "pages" ? [`/${path}`] : [pageOf(path)]))];
  expect(hrefs.filter((href) => !there.has(href.replace(/[?#].*/, "")))).toEqual([]);
});

test("every point on which sources differ leads to a page of its record", () => {
  const there = new Set(pages());
  const paths = allDisputed("en").flatMap(({ points }) => points.map(({ path }) => path));
  expect(paths.filter((path) => !there.has(path.replace(/[?#].*/, "")))).toEqual([]);
});
