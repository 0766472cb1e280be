// The site over HTTP: pages, what they need beside themselves, and addresses that lead elsewhere.
import { serveStatic } from "@hono/node-server/serve-static";
import { type Context, Hono } from "hono";
import { etag } from "hono/etag";
import { ASSETS } from "../site/paths.ts";
import { withdrawnPage } from "../site/redirect-pages.ts";
import type { SiteMap } from "../site/site-map.ts";
import { hrefIn, isPartial, prefixOf } from "../src/locale/languages.ts";
import { compress } from "./compress.ts";
import type { Pages } from "./pages.ts";
import type { Drawn } from "./renderer.ts";

export interface SiteOptions {
  pages: Pages;
  siteMap: () => Promise<SiteMap>;
  /** Files carry a hash of what is in them in their names, so that browsers may keep them. */
  immutable: boolean;
}

/** Where the app answers the server and nobody else. */
const INTERNAL = new Set(["/site-map.json"]);

/** How every address of the site is written. Whatever is not, another reader of addresses might take for something else. */
const ADDRESS = /^(\/(?!\.+(\/|$))[\w.-]+)*\/?$/;

export function createSite({ pages, siteMap, immutable }: SiteOptions): Hono {
  const app = new Hono();
  const tagged = etag({ weak: true });
  app.use(compress());
  // A part of a file has no tag of its own.
  app.use((c, next) => (c.req.header("Range") === undefined ? tagged(c, next) : next()));
  app.use(async (c, next) => {
    await next();
    c.header("X-Content-Type-Options", "nosniff");
    if (!c.res.headers.has("Cache-Control")) c.header("Cache-Control", "no-cache");
  });
  app.get("/*", async (c, next) => {
    const { pathname: path, search } = new URL(c.req.url);
    if (!ADDRESS.test(path)) return send(c, await pages.nowhere(path));
    // One address a page: no trailing slash, and no prefix for English.
    const plain = path.replace(/^\/en(?=\/|$)/, "").replace(/\/$/, "") || "/";
    if (plain !== path) return c.redirect(plain + search, 301);
    // What a language has no page of, its readers find in the one that they read next.
    const locale = prefixOf(path);
    const page = path.replace(/\/notes$/, "");
    const elsewhere = hrefIn(locale, page.slice(locale === "en" ? 0 : locale.length + 1) || "/");
    if (elsewhere !== page && isPartial(locale)) return c.redirect(elsewhere + search, 302);
    const found = (await siteMap()).at(path);
    if (found?.kind === "redirect") return c.redirect(found.to + search, 301);
    if (found?.kind === "withdrawn") return c.html(withdrawnPage(found), 410);
    return next();
  });
  app.on("GET", ["/islands/*", "/styles/*", "/fonts/*"], async (c, next) => {
    await next();
    if (c.res.ok) c.header("Cache-Control", immutable ? "public, max-age=31536000, immutable" : "no-cache");
  });
  app.on("GET", ["/islands/*", "/styles/*", "/fonts/*", "/reference-ui/*", "/offline.js", "/vectors-worker.js", "/embed.js"], serveStatic({ root: ASSETS }));
  app.get("/*", async (c) => {
    const { path } = c.req;
    return send(c, path.startsWith("/_next/") || INTERNAL.has(path) ? await pages.nowhere(path) : await pages.get(path));
  });
  app.all("/*", (c) => c.text("This address is only read: GET or HEAD.", 405, { Allow: "GET, HEAD" }));
  return app;
}

function send(c: Context, { status, type, body }: Drawn): Response {
  return c.body(new Uint8Array(body), status as 200, { "Content-Type": type });
}
