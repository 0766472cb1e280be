import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { serve } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { compress } from "hono/compress";

// Serves the static export on Node. WEB_PORT (3000) may be set.
const port = Number(process.env.WEB_PORT ?? 3000);
const root = fileURLToPath(new URL("../out", import.meta.url));
const pageOf = (path: string) => (path === "/" ? "/index.html" : /\.\w+$/.test(path) ? path : `${path.replace(/\/$/, "")}.html`);

// What the build wrote for hosts that redirect by themselves: "/old /new 301", a line each.
const redirects = join(root, "_redirects");
const lines = existsSync(redirects) ? readFileSync(redirects, "utf8").trim().split("\n") : [];
const moved = new Map(lines.map((line) => line.split(" ") as [from: string, to: string]));

const app = new Hono();
app.use(compress());
app.use(async (c, next) => {
  const to = moved.get(c.req.path.replace(/\/$/, ""));
  // A view is its query, so that goes along.
  return to === undefined ? next() : c.redirect(to + new URL(c.req.url).search, 301);
});
// Their names carry a hash of what is in them.
app.on("GET", ["/_next/static/*", "/islands/*"], async (c, next) => {
  await next();
  if (c.res.ok) c.header("Cache-Control", "public, max-age=31536000, immutable");
});
// A new one must take over at the next visit.
app.on("GET", ["/offline.js"], async (c, next) => {
  await next();
  c.header("Cache-Control", "no-cache");
});
app.use(serveStatic({ root, rewriteRequestPath: pageOf, precompressed: true }));
const missing = serveStatic({ root, path: "404.html" });
app.notFound(async (c) => {
  const page = await missing(c, async () => {});
  return page instanceof Response ? c.newResponse(page.body, 404, { "Content-Type": "text/html; charset=utf-8" }) : c.text("Not found", 404);
});

const server = serve({ fetch: app.fetch, port }, ({ port: bound }) => console.log(`Web  http://localhost:${bound}`));
server.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EADDRINUSE") throw error;
  console.error(`Port ${port} is taken. Stop what listens there, or choose another: WEB_PORT=3001 npm start`);
  process.exit(1);
});
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => server.close(() => process.exit(0)));
