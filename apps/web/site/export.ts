// The whole site as files, for any host that serves files: `pnpm --filter @multivector/web run export [--only <step>] [--page <address>]…`. Steps, in their order:
// assets, pages, compress, hosting. Pages are drawn by as many processes as the machine has cores, through the pipeline of every page.
import { fork } from "node:child_process";
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import { isEntrance } from "../postprocess/styles.ts";
import { startRenderer } from "../server/renderer.ts";
import type { Work } from "./export-worker.ts";
import { fileOf, writeOut } from "./file-of.ts";
import { caddyConfiguration, cloudflareHeaders, notUploaded } from "./host-files.ts";
import { ASSETS, OUT } from "./paths.ts";
import { movedPage, withdrawnPage } from "./redirect-pages.ts";
import { API_URL, SITE_URL } from "./settings.ts";
import { readSiteMap, type SiteMap } from "./site-map.ts";

// What hosts need is written last: without it nothing is published, so that an export that was cut short passes for none.
const STEPS = { assets: copyAssets, pages: drawPages, compress, hosting: writeHosting };
/** What everybody fetches is compressed as well as it can be; elsewhere the last tenth is not worth twenty times the time. */
const BEST = 11;
const GOOD = 9;

const { values } = parseArgs({ options: { only: { type: "string" }, page: { type: "string", multiple: true } } });
if (values.only !== undefined && !Object.hasOwn(STEPS, values.only)) {
  console.error(`There is no step ${values.only}. Steps: ${Object.keys(STEPS).join(", ")}`);
  process.exit(1);
}

// Pages that are too many for files in every language are left to servers; links know of it.
process.env.SITE_AS_FILES = "true";
const renderer = await startRenderer(false);
const siteMap = await readSiteMap(renderer.draw);
await renderer.close();
const nowhere = values.page?.filter((path) => !siteMap.addresses.includes(path)) ?? [];
if (nowhere.length > 0) {
  console.error(`The site has no page at ${nowhere.join(", ")}. Its addresses are those of src/site-map/addresses.ts.`);
  process.exit(1);
}
for (const [name, step] of Object.entries(STEPS)) {
  if (values.only !== undefined && values.only !== name) continue;
  const start = performance.now();
  try {
    await step(siteMap);
  } catch (error) {
    console.error(`${name}: ${error instanceof Error ? error.message : error}`);
    process.exit(1);
  }
  console.log(`${name.padEnd(10)} ${((performance.now() - start) / 1000).toFixed(1)} s`);
}
process.exit(0);

function copyAssets(): void {
  rmSync(OUT, { recursive: true, force: true });
  cpSync(ASSETS, OUT, { recursive: true, filter: (file) => !file.endsWith("assets.json") });
}

/** Each process takes the next addresses when it has drawn the last ones. */
async function drawPages(site: SiteMap): Promise<void> {
  const addresses = values.page ?? site.addresses;
  const waiting = [...addresses];
  const wrong: string[] = [];
  const worker = () =>
    new Promise<void>((resolve, reject) => {
      const child = fork(fileURLToPath(new URL("export-worker.ts", import.meta.url)));
      child.on("message", (told: { wrong: string[] }) => {
        wrong.push(...told.wrong);
        const next = waiting.splice(0, 20);
        if (next.length > 0) child.send({ addresses: next } satisfies Work);
        else child.disconnect();
      });
      child.on("error", reject);
      child.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`a process that draws pages ended with ${code}`))));
    });
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), addresses.length) }, worker));
  if (wrong.length > 0) throw new Error(`${wrong.length} of ${addresses.length} pages could not be drawn:\n${wrong.slice(0, 20).join("\n")}`);
}

/** What moved has a small page each, so that it works wherever the site is put; hosts that redirect and send headers have it in their own words. */
function writeHosting(site: SiteMap): void {
  const { redirects, withdrawn } = site;
  const addresses = { siteUrl: SITE_URL, apiUrl: API_URL };
  for (const { from, to } of redirects) writeOut(fileOf(from), movedPage(to, SITE_URL));
  for (const record of withdrawn) writeOut(fileOf(record.path), withdrawnPage(record));
  writeOut("_redirects", redirects.map(({ from, to }) => `${from} ${to} 301\n`).join(""));
  writeOut("_elsewhere.json", JSON.stringify({ redirects, withdrawn }));
  writeOut("_headers", cloudflareHeaders(addresses));
  writeOut("_hosting.caddy", caddyConfiguration(addresses, site));
  writeOut(".assetsignore", notUploaded(site));
}

/** What every page asks for, and the pages that people come to first. The pages of records are many; servers compress them when they are asked for. */
async function compress(): Promise<void> {
  const brotli = promisify(brotliCompress);
  const waiting = readdirSync(OUT, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    const file = join(entry.parentPath, entry.name);
    const path = `/${relative(OUT, file)}`;
    const shared = /\.(js|css|bin)$/.test(path) || path === "/search/sentences.txt";
    const wanted = shared || /\.(svg|xml|json)$/.test(path) || (path.endsWith(".html") && isEntrance(path));
    return entry.isFile() && wanted ? [{ file, quality: shared ? BEST : GOOD }] : [];
  });
  // As many at once as there are cores: all at once took ten gigabytes, and the kernel ended it.
  const one = async (): Promise<void> => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
      writeFileSync(`${next.file}.br`, await brotli(readFileSync(next.file), { params: { [constants.BROTLI_PARAM_QUALITY]: next.quality } }));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, one));
}
