// `pnpm dev`: the same pages, compiled from the sources as they are and drawn anew for every request. A change reloads the page; what goes wrong
// is shown on it and printed here, with file and line.
import { readFileSync } from "node:fs";
import { SourceMap } from "node:module";
import { watch } from "chokidar";
import { Hono } from "hono";
import { streamSSE } from "hono/streaming";
import { watchMessages } from "../messages/compiler/watch.ts";
import { escapeHtml } from "../postprocess/parse.ts";
import { type Assets, buildAssets, buildSheet } from "../site/assets.ts";
import { islandFiles, watchIslands } from "../site/islands.ts";
import { ASSETS, WEB } from "../site/paths.ts";
import { API_URL, SITE_URL } from "../site/settings.ts";
import { readSiteMap, siteMapOf } from "../site/site-map.ts";
import { watchWorkers } from "../site/workers.ts";
import { LOCALES } from "../src/locale/locale.ts";
import { listen } from "./listen.ts";
import { createPages } from "./pages.ts";
import { startRenderer } from "./renderer.ts";
import { createSite } from "./site.ts";

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
let watched: string[] = [];
let ends: (() => Promise<void>)[] = [];
/** Islands that came or went are found by their files. */
async function watchAllIslands(): Promise<void> {
  const files = islandFiles();
  if (files.join() === watched.join()) return;
  watched = files;
  await Promise.all(ends.map((end) => end()));
  ends = await Promise.all(
    LOCALES.map((locale) =>
      watchIslands(locale, (scripts) => {
        assets.scripts[locale] = scripts;
        reload();
      }),
    ),
  );
}
await watchAllIslands();
await watchWorkers();
watch(["app", "src", "styles"], { cwd: WEB, ignoreInitial: true, atomic: true }).on("all", async (_, file) => {
  try {
    if (file.startsWith("styles")) Object.assign(assets, await buildSheet(true));
    if (file.endsWith(".island.tsx")) await watchAllIslands();
    reload();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
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
app.get("/development/reload.js", (c) =>
  c.body('new EventSource("/development/changes").onmessage = () => location.reload();', 200, { "Content-Type": "text/javascript" }),
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
  const text = `This page could not be drawn.\n\n${error.message}\n\nThe terminal may say more. This page reloads with the next change.`;
  return c.html(
    `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Could not be drawn</title></head><body><pre style="white-space: pre-wrap">${escapeHtml(text)}</pre><script src="/development/reload.js"></script></body></html>`,
    500,
  );
});
/** It knows every page, so one that cannot be compiled breaks it; the others are drawn all the same. */
const siteMap = () => readSiteMap(draw).catch(() => siteMapOf({ addresses: [], redirects: [], withdrawn: [] }));
const pages = createPages({ draw, assets: () => assets, apiUrl: API_URL, keep: false });
app.route("/", createSite({ pages, siteMap, addresses: { siteUrl: SITE_URL, apiUrl: API_URL }, immutable: false }));

listen(app, ", drawn anew at every request");

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
