// The site over HTTP: pages, what they need beside themselves, and addresses that lead elsewhere.
import { serveStatic } from "@hono/node-server/serve-static";
import { type Context, Hono } from "hono";
import { etag } from "hono/etag";
import { type Addresses, HASHED, headersAt } from "../site/headers.ts";
import { ASSETS } from "../site/paths.ts";
import { withdrawnPage } from "../site/redirect-pages.ts";
import { isAddress, onePath, type SiteMap } from "../site/site-map.ts";
import { inNextLanguage } from "../src/locale/languages.ts";
import { compress } from "./compress.ts";
import type { Pages } from "./pages.ts";
import type { Drawn } from "./renderer.ts";

export interface SiteOptions {
  pages: Pages;
  siteMap: () => Promise<SiteMap>;
  addresses: Addresses;
  /** Files carry a hash of what is in them in their names, so that browsers may keep them. */
  immutable: boolean;
}

/** Where the app answers the server and nobody else. */
const INTERNAL = new Set(["/site-map.json"]);

export function createSite({ pages, siteMap, addresses, immutable }: SiteOptions): Hono {
  const app = new Hono();
  const tagged = etag({ weak: true });
  app.use(compress());
  // A part of a file has no tag of its own.
  app.use((c, next) => (c.req.header("Range") === undefined ? tagged(c, next) : next()));
  app.use(async (c, next) => {
    await next();
    const headers = headersAt(c.req.path, addresses);
    // What is not there now may come, and what is made anew while developing keeps its name.
    if (!immutable || !c.res.ok) headers["Cache-Control"] = "no-cache";
    for (const [name, value] of Object.entries(headers)) c.header(name, value);
  });
  app.get("/*", async (c, next) => {
    const { pathname: path, search } = new URL(c.req.url);
    if (!isAddress(path)) return send(c, await pages.nowhere(path));
    const plain = onePath(path);
    if (plain !== path) return c.redirect(plain + search, 301);
    // What a language has no page of, its readers find in the one that they read next.
    const elsewhere = inNextLanguage(path);
    if (elsewhere !== null) return c.redirect(elsewhere + search, 302);
    const found = (await siteMap()).at(path);
    if (found?.kind === "redirect") return c.redirect(found.to + search, 301);
    if (found?.kind === "withdrawn") return c.html(withdrawnPage(found), 410);
    return next();
  });
  app.on("GET", [...HASHED, "/reference-ui/*", "/offline.js", "/vectors-worker.js", "/embed.js"], serveStatic({ root: ASSETS }));
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
