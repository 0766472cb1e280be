// The site over HTTP: pages, what they need beside themselves, and addresses that lead elsewhere.
import { serveStatic } from "@hono/node-server/serve-static";
import { type Context, Hono } from "hono";
import { etag } from "hono/etag";
import { ASSETS } from "../site/paths.ts";
import { withdrawnPage } from "../site/redirect-pages.ts";
import type { SiteMap } from "../site/site-map.ts";
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

export function createSite({ pages, siteMap, immutable }: SiteOptions): Hono {
  const app = new Hono();
  app.use(compress());
  app.use(etag());
  app.get("/*", async (c, next) => {
    // One address a page: no trailing slash, and no prefix for English.
    const { path } = c.req;
    const plain = path.replace(/^\/en(?=\/|$)/, "").replace(/\/+$/, "");
    if (plain !== path && path !== "/") return c.redirect((plain === "" ? "/" : plain.replace(/^\/+/, "/")) + new URL(c.req.url).search, 301);
    const found = (await siteMap()).at(path);
    if (found?.kind === "redirect") return c.redirect(found.to + new URL(c.req.url).search, 301);
    if (found?.kind === "withdrawn") return c.html(withdrawnPage(found), 410);
    return next();
  });
  app.on("GET", ["/islands/*", "/styles/*", "/fonts/*"], async (c, next) => {
    await next();
    if (c.res.ok) c.header("Cache-Control", immutable ? "public, max-age=31536000, immutable" : "no-cache");
  });
  // A new one must take over at the next visit.
  app.on("GET", ["/offline.js"], async (c, next) => {
    await next();
    c.header("Cache-Control", "no-cache");
  });
  app.on("GET", ["/islands/*", "/styles/*", "/fonts/*", "/reference-ui/*", "/offline.js", "/vectors-worker.js"], serveStatic({ root: ASSETS }));
  app.get("/*", async (c) => {
    const inside = c.req.path.startsWith("/_next/") || INTERNAL.has(c.req.path);
    return send(c, await pages.get(inside ? "/404" : c.req.path));
  });
  return app;
}

function send(c: Context, { status, type, body }: Drawn): Response {
  return c.body(new Uint8Array(body), status as 200, { "Content-Type": type });
}
