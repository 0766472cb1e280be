// Makes the export into the site: English pages move to its root, Next's own runtime goes, the islands come (decision 14), and each page
// says which scripts it may run.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import { moved } from "@multivector/data/moved";
import { build } from "esbuild";
import { trimFonts } from "./fonts.ts";
import { Links } from "./links.ts";
import { parsePage, setAside } from "./notes.ts";
import { withoutReceipt } from "./receipts.ts";
import { RENAMED, writeRedirects } from "./redirects.ts";

const web = fileURLToPath(new URL("..", import.meta.url));
const out = join(web, "out");

// The pages that people come to first have their style sheet inside and are compressed here.
const FRONT = /^(ru\/)?([\w-]+|(countries|claims)\/[\w-]+)\.html$/;
// The longest of them, and what every page needs, compressed as well as it can be; elsewhere the last tenth is not worth twenty times the time.
const TIGHT = /^(ru|(ru\/)?(index|map|article|countries\/(KAZ|KGZ|TJK|TKM|UZB)))\.html$|^(islands|_next)\/.*\.(js|css)$/;

// Where things are in drawings; a tenth of a pixel is enough.
const GEOMETRY = /( (?:x|y|x1|x2|y1|y2|cx|cy|r|width|height|d|points)=)"([^"]*)"/g;

moveEnglish();
await buildWorkers();
const islands = await buildIslands();
for (const file of filesOf(out)) if (file.endsWith(".txt") && !file.endsWith("robots.txt")) rmSync(file);
await trimFonts(out, pages());
const lettersOf = fontsOf();
const styleOf = styleSheets();
for (const file of pages()) writeFileSync(file, finished(readFileSync(file, "utf8"), FRONT.test(relative(out, file))));
dropRuntime();
referenceInterface();
walkPages();
writeRedirects({ out, site: process.env.SITE_URL ?? "http://localhost:3000", moved, pairs: dossiers(), renamed: RENAMED });
await compress();

/** /en/article becomes /article; other languages keep their prefix. */
function moveEnglish() {
  move(join(out, "en"), out);
  renameSync(join(out, "en.html"), join(out, "index.html"));
}

/** Moves what is in a folder; where a folder of the same name is, what is in that. */
function move(from, to) {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory() && existsSync(target)) move(source, target);
    else renameSync(source, target);
  }
  rmSync(from, { recursive: true });
}

/** The scripts of what moves, each in a file of its own that a page loads when it has it. */
async function buildIslands() {
  const { metafile } = await build({
    entryPoints: [join(web, "src/island/start.ts"), join(web, "src/island/hydrate.ts")],
    outdir: join(out, "islands"),
    absWorkingDir: web,
    bundle: true,
    splitting: true,
    format: "esm",
    target: "es2022",
    minify: true,
    metafile: true,
    entryNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    jsx: "automatic",
    alias: { react: "preact/compat", "react-dom": "preact/compat", "react-dom/client": "preact/compat/client", "react/jsx-runtime": "preact/jsx-runtime" },
    define: { "process.env.API_URL": JSON.stringify(apiUrl()), "process.env.NODE_ENV": '"production"' },
    logLevel: "warning",
  });
  const outputs = Object.entries(metafile.outputs).map(([path, { entryPoint, imports }]) => ({
    path: `/${relative("out", path)}`,
    entryPoint,
    imports: imports.filter(({ kind }) => kind === "import-statement").map(({ path: other }) => `/${relative("out", other)}`),
  }));
  const entryOf = (name) => outputs.find(({ entryPoint }) => entryPoint?.endsWith(`src/island/${name}.ts`)).path;
  const entry = entryOf("hydrate");
  const withImports = (path) => {
    const found = outputs.find((output) => output.path === path);
    return [path, ...(found?.imports ?? []).flatMap(withImports)];
  };
  // The file of an island is known by its name: AllianceFigure is in alliance-figure.tsx.
  const chunkOf = (name) => {
    const file = `/${name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase()}.tsx`;
    const found = outputs.find(({ entryPoint }) => entryPoint?.endsWith(file));
    if (found === undefined) throw new Error(`the island ${name} is not in a file ${file}`);
    return found.path;
  };
  return { start: entryOf("start"), needs: (names) => [...new Set([entry, ...names.map(chunkOf)].flatMap(withImports))] };
}

/** Scripts that run beside a page: what keeps pages that were seen, at the root so that it may answer for all of them, and what draws. */
async function buildWorkers() {
  await build({
    entryPoints: { offline: join(web, "src/offline/worker.ts"), "vectors-worker": join(web, "src/vectors/scorer.ts") },
    outdir: out,
    bundle: true,
    format: "iife",
    target: "es2022",
    minify: true,
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "warning",
  });
}

/** The style sheets of a page, as they are written into it. */
function styleSheets() {
  const folder = join(out, "_next/static/chunks");
  const texts = new Map(
    readdirSync(folder).flatMap((name) => (name.endsWith(".css") ? [[`/_next/static/chunks/${name}`, readFileSync(join(folder, name), "utf8")]] : [])),
  );
  return (path) => {
    const text = texts.get(path);
    if (text === undefined) throw new Error(`there is no style sheet ${path}`);
    return text.replaceAll("../media/", "/_next/static/media/");
  };
}

/** Walks every page: what it shows has its receipt, its links lead somewhere, and what of a long one opens only when asked for is set aside. */
function walkPages() {
  const found = [];
  const links = new Links();
  for (const file of pages()) {
    const name = relative(out, file).replace(/\.html$/, "");
    const page = parsePage(readFileSync(file, "utf8"));
    found.push(...[...withoutReceipt(page), ...links.take(name, page)].map((what) => `${name}: ${what}`));
    // A graphic in a frame stays whole.
    const noted = /^(ru\/)?embed\//.test(name) ? null : setAside(page, name === "index" ? "/" : `/${name}`);
    if (noted === null) continue;
    writeFileSync(file, noted.page);
    const folder = name === "index" ? out : join(out, name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "notes.html"), noted.notes);
  }
  found.push(...links.leadingNowhere(out));
  if (found.length > 0) throw new Error(`${found.length} values without a receipt or links to nowhere:\n${found.slice(0, 20).join("\n")}`);
}

function pages() {
  return filesOf(out).filter((file) => file.endsWith(".html"));
}

/** The pairs that have a dossier, as their pages are named. */
function dossiers() {
  return filesOf(join(out, "relations"))
    .filter((file) => !file.endsWith("/notes.html"))
    .map((file) =>
      relative(join(out, "relations"), file)
        .replace(/\.html$/, "")
        .split("/"),
    );
}

function apiUrl() {
  return process.env.API_URL ?? `http://localhost:${process.env.API_PORT ?? 8787}`;
}

/**
 * The font files that a page's own language is set in. They are fetched with the page, so that nothing moves; what names in other letters
 * need comes when they are met.
 */
function fontsOf() {
  const media = filesOf(join(out, "_next/static/media")).map((file) => `/${relative(out, file)}`);
  const fileOf = (start) => {
    const found = media.find((path) => path.includes(`/${start}.`));
    if (found === undefined) throw new Error(`there is no font file ${start} among: ${media.join(", ")}`);
    return found;
  };
  const subset = (name) => [fileOf(`piazzolla-${name}-opsz-normal`), fileOf(`source-sans-3-${name}-wght-normal`)];
  return (html) => (/<html[^>]* lang="ru"/.test(html) ? [...subset("latin"), ...subset("cyrillic")] : subset("latin"));
}

/** A page without Next's runtime and with its own islands; with its style sheet inside, if it is one that people come to first. */
function finished(html, front) {
  const names = [...new Set([...html.matchAll(/data-island="(\w+)"/g)].map(([, name]) => name))];
  const letters = lettersOf(html).map((path) => `<link rel="preload" href="${path}" as="font" type="font/woff2" crossorigin=""/>`);
  const start = `<script type="module" src="${islands.start}" data-needs="${islands.needs(names).join(" ")}"></script>`;
  const bare = html
    .replaceAll(/<script(?![^>]*type="application\/)[^>]*>.*?<\/script>/gs, "")
    .replaceAll(/<link rel="preload" as="script"[^>]*>/g, "")
    .replaceAll(/<!--\/?\$-->|<!--\$\?-->/g, "")
    .replaceAll(GEOMETRY, (_, name, value) => `${name}"${value.replaceAll(/-?\d+\.\d{2,}/g, (number) => String(Math.round(number * 10) / 10))}"`)
    .replaceAll(/<link rel="stylesheet" href="([^"]*)"[^>]*>/g, (link, path) => (front ? `<style>${styleOf(path)}</style>` : link));
  // Styles in attributes place what is drawn; scripts come from here alone.
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self' ${apiUrl()}`,
    "frame-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join("; ");
  return bare
    .replace(/<head>/, `<head><meta http-equiv="Content-Security-Policy" content="${policy}"/>`)
    .replace("</head>", `${letters.join("")}${start}</head>`);
}

/** Next's scripts are not loaded by any page any more. */
function dropRuntime() {
  const statics = join(out, "_next/static");
  for (const file of filesOf(statics)) if (file.endsWith(".js") || file.endsWith(".json")) rmSync(file);
  for (const file of filesOf(out)) {
    if (file.endsWith(".html") && /\/_next\/static\/[^"')\s]+\.js/.test(readFileSync(file, "utf8"))) throw new Error(`${file} still asks for a script of Next`);
  }
}

/** The interface of the API's reference, in our own files. */
function referenceInterface() {
  const from = join(web, "node_modules/swagger-ui-dist");
  for (const file of ["swagger-ui-bundle.js", "swagger-ui.css"]) cpSync(join(from, file), join(out, "reference-ui", file));
}

/**
 * What every page asks for, and the pages that people come to first, are compressed here, once and well. The pages of records are many; the
 * server compresses them as they are asked for.
 */
async function compress() {
  const brotli = promisify(brotliCompress);
  const squeeze = async (file) => {
    const quality = TIGHT.test(relative(out, file)) ? 11 : 9;
    writeFileSync(`${file}.br`, await brotli(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }));
  };
  await Promise.all(
    filesOf(out)
      .filter((file) => /\.(js|css|svg|xml|json)$/.test(file) || FRONT.test(relative(out, file)))
      .map(squeeze),
  );
}

function filesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
