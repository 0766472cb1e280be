// `npm start`: pages are drawn when they are first asked for, and kept. WEB_PORT (3000) may be set.
import { serve } from "@hono/node-server";
import { readAssets } from "../site/assets.ts";
import { API_URL } from "../site/settings.ts";
import { readSiteMap } from "../site/site-map.ts";
import { createPages } from "./pages.ts";
import { startRenderer } from "./renderer.ts";
import { createSite } from "./site.ts";

const port = Number(process.env.WEB_PORT ?? 3000);
const { draw } = await startRenderer(false);
const assets = readAssets();
const siteMap = await readSiteMap(draw);
const app = createSite({ pages: createPages({ draw, assets: () => assets, apiUrl: API_URL, keep: true }), siteMap: async () => siteMap, immutable: true });

const server = serve({ fetch: app.fetch, port }, ({ port: bound }) => console.log(`Web  http://localhost:${bound}${after()}`));
server.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EADDRINUSE") throw error;
  console.error(`Port ${port} is taken. Stop what listens there, or choose another: WEB_PORT=3001 npm start`);
  process.exit(1);
});
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => process.exit(0));

/** How long it took from `npm start` on. */
function after(): string {
  const started = Number(process.env.MULTIVECTOR_STARTED);
  return started > 0 ? `  answers after ${Math.round((Date.now() - started) / 1000)} s` : "";
}
