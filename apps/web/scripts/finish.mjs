// Makes the export into the site: English pages move to its root, Next's own runtime goes, the islands come (decision 14), and each page
// says which scripts it may run.
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";
import { moved } from "@multivector/data/moved";
import { build } from "esbuild";
import { checkReceipts } from "./receipts.ts";
import { writeRedirects } from "./redirects.ts";

const web = fileURLToPath(new URL("..", import.meta.url));
const out = join(web, "out");

moveEnglish();
await buildWorkers();
const islands = await buildIslands();
const lettersOf = fontsOf();
for (const file of filesOf(out)) {
  if (file.endsWith(".txt") && !file.endsWith("robots.txt")) rmSync(file);
  else if (file.endsWith(".html")) writeFileSync(file, finished(readFileSync(file, "utf8")));
  // Letters that come late would move what is read already; they are used from the next page on.
  else if (file.endsWith(".css")) writeFileSync(file, readFileSync(file, "utf8").replaceAll("font-display:swap", "font-display:optional"));
}
dropRuntime();
referenceInterface();
checkReceipts(
  filesOf(out).filter((file) => file.endsWith(".html")),
  (file) => relative(out, file),
);
writeRedirects({ out, site: process.env.SITE_URL ?? "http://localhost:3000", moved, pairs: dossiers() });
compress();

/** /en/article becomes /article; other languages keep their prefix. */
function moveEnglish() {
  cpSync(join(out, "en"), out, { recursive: true });
  cpSync(join(out, "en.html"), join(out, "index.html"));
  rmSync(join(out, "en"), { recursive: true });
  rmSync(join(out, "en.html"));
}

/** The scripts of what moves, each in a file of its own that a page loads when it has it. */
async function buildIslands() {
  const { metafile } = await build({
    entryPoints: [join(web, "src/island/hydrate.ts")],
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
  const entry = outputs.find(({ entryPoint }) => entryPoint?.endsWith("hydrate.ts"));
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
  return { entry: entry.path, needs: (names) => [...new Set([entry.path, ...names.map(chunkOf)].flatMap(withImports))] };
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

/** The pairs that have a dossier, as their pages are named. */
function dossiers() {
  return filesOf(join(out, "relations")).map((file) =>
    relative(join(out, "relations"), file)
      .replace(/\.html$/, "")
      .split("/"),
  );
}

function apiUrl() {
  return process.env.API_URL ?? `http://localhost:${process.env.API_PORT ?? 8787}`;
}

/**
 * The font files that a page is set in: those of Latin letters, and of the others that its language or its title needs. They are fetched
 * with the page, so that nothing moves and no name mixes two families.
 */
function fontsOf() {
  const media = filesOf(join(out, "_next/static/media")).map((file) => `/${relative(out, file)}`);
  const fileOf = (start) => {
    const found = media.find((path) => path.includes(`/${start}.`));
    if (found === undefined) throw new Error(`there is no font file ${start} among: ${media.join(", ")}`);
    return found;
  };
  const title = (subset) => fileOf(`piazzolla-${subset}-opsz-normal`);
  const text = (subset) => fileOf(`source-sans-3-${subset}-wght-normal`);
  return (html) => {
    const russian = /<html[^>]* lang="ru"/.test(html);
    const [, heading = ""] = /<h1[^>]*>(.*?)<\/h1>/s.exec(html) ?? [];
    return [
      title("latin"),
      text("latin"),
      ...(russian ? [text("cyrillic")] : []),
      ...(russian || /[\u0400-\u045F]/.test(heading) ? [title("cyrillic")] : []),
      ...(/[\u0460-\u052F]/.test(heading) ? [title("cyrillic-ext")] : []),
      ...(/[\u0100-\u024F\u02BB]/.test(heading) ? [title("latin-ext")] : []),
    ];
  };
}

/** A page without Next's runtime and with its own islands. */
function finished(html) {
  const names = [...new Set([...html.matchAll(/data-island="(\w+)"/g)].map(([, name]) => name))];
  const needed = islands.needs(names);
  // What the page wakes on the first screen is fetched at once; it is small.
  const preloads = [
    ...lettersOf(html).map((path) => `<link rel="preload" href="${path}" as="font" type="font/woff2" crossorigin=""/>`),
    ...needed.map((path) => `<link rel="modulepreload" href="${path}"/>`),
  ].join("");
  const bare = html
    .replaceAll(/<script(?![^>]*type="application\/)[^>]*>.*?<\/script>/gs, "")
    .replaceAll(/<link rel="preload" as="script"[^>]*>/g, "")
    .replaceAll(/<!--\/?\$-->|<!--\$\?-->/g, "");
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
    .replace("</head>", `${preloads}<script type="module" src="${islands.entry}"></script></head>`);
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
function compress() {
  for (const file of filesOf(out)) {
    const shared = /\.(js|css|svg|xml|json)$/.test(file);
    const front = /^(ru\/)?[\w-]+\.html$/.test(relative(out, file));
    if (!shared && !front) continue;
    const bytes = readFileSync(file);
    writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: bytes.length > 100_000 ? 9 : 11 } }));
  }
}

function filesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
