// `pnpm dev`: the same pages, compiled from the sources as they are and drawn anew for every request. A change reloads the page; what goes wrong
// is shown on it and printed here, with file and line.
import { readFileSync, watch } from "node:fs";
import { SourceMap } from "node:module";
import { join } from "node:path";
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { streamSSE } from "hono/streaming";
import { watchMessages } from "../messages/compiler/watch.ts";
import { type Assets, buildAssets, buildSheet } from "../site/assets.ts";
import { watchIslands } from "../site/islands.ts";
import { ASSETS, WEB } from "../site/paths.ts";
import { API_URL } from "../site/settings.ts";
import { readSiteMap } from "../site/site-map.ts";
import { LOCALES } from "../src/locale/locale.ts";
import { createPages } from "./pages.ts";
import { startRenderer } from "./renderer.ts";
import { createSite } from "./site.ts";

const port = Number(process.env.WEB_PORT ?? 3000);
const assets: Assets = await buildAssets({ development: true });
const { draw } = await startRenderer(true);

const listeners = new Set<() => void>();
let waiting: NodeJS.Timeout | undefined;
/** Editors write a file in several steps; pages are reloaded once. */
const reload = () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    for (const listener of listeners) listener();
  }, 100);
};
for (const locale of LOCALES) {
  await watchIslands(locale, (scripts) => {
    assets.scripts[locale] = scripts;
    reload();
  });
}
for (const folder of ["app", "src"]) watch(join(WEB, folder), { recursive: true }, reload);
watch(join(WEB, "styles"), async () => {
  Object.assign(assets, await buildSheet(true));
  reload();
});
// What it compiles is watched with the other sources.
watchMessages(WEB);

const app = new Hono();
app.get("/development/changes", (c) =>
  streamSSE(c, async (stream) => {
    const tell = () => void stream.writeSSE({ data: "reload" });
    listeners.add(tell);
    await new Promise<void>((resolve) => stream.onAbort(resolve));
    listeners.delete(tell);
  }),
);
app.post("/development/mismatch", async (c) => {
  const { island, message, stack } = (await c.req.json()) as Record<"island" | "message" | "stack", string>;
  const file = assets.scripts.en.islands[island]?.file ?? "an unknown file";
  const said = `${file}: the island ${island} differs in the browser from what the server drew.\n${message}\n${inSources(stack)}`;
  console.error(said);
  return c.text(said);
});
app.onError((error, c) => {
  console.error(error.message);
  return c.text(`This page could not be drawn.\n\n${error.message}\n\nThe terminal says in which file and line.`, 500);
});
const pages = createPages({ draw, assets: () => assets, apiUrl: API_URL, keep: false });
app.route("/", createSite({ pages, siteMap: () => readSiteMap(draw), immutable: false }));

serve({ fetch: app.fetch, port }, ({ port: bound }) => console.log(`Web  http://localhost:${bound}, drawn anew at every request`));

/** A stack of the browser with the lines of the sources in the place of those of the scripts made of them. */
function inSources(stack: string): string {
  return stack.replaceAll(/https?:\/\/[^/\s]+(\/islands\/[^:\s]+):(\d+):(\d+)/g, (found, path: string, line: string, column: string) => {
    try {
      const map = new SourceMap(JSON.parse(readFileSync(`${ASSETS}${path}.map`, "utf8")));
      const entry = map.findEntry(Number(line) - 1, Number(column) - 1);
      return "originalSource" in entry ? `${entry.originalSource.replace(/^(\.\.\/)+/, "")}:${entry.originalLine + 1}` : found;
    } catch {
      return found;
    }
  });
}
