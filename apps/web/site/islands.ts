// Finds the islands by the names of their files and makes a script for each, once a language.
import { globSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { LANGUAGES } from "@multivector/data/languages";
import { type BuildOptions, build, context, type Metafile, type Plugin } from "esbuild";
import { LOCALES, type Locale, tagOf } from "../src/locale/locale.ts";
import { ASSETS, WEB } from "./paths.ts";
import { API_URL, SITE_URL } from "./settings.ts";

const MESSAGES = join(WEB, "src/messages");

interface IslandScript {
  /** Source, from apps/web. */
  file: string;
  /** Address of its script. */
  module: string;
  /** Addresses of what that script imports, itself left out. */
  imports: string[];
}

export interface IslandScripts {
  /** Address of the script that starts the others. */
  start: string;
  /** Address of the script of every page, and what it imports. */
  page: string[];
  /** By name of the component. */
  islands: Record<string, IslandScript>;
}

/** Makes the scripts of one language. */
export async function buildIslands(locale: Locale, development: boolean): Promise<IslandScripts> {
  const files = islandFiles();
  const { metafile } = await build(options(locale, files, development));
  return scriptsOf(metafile, files);
}

/**
 * Makes them again whenever a source changes.
 * @returns What ends that, for islands that come or go need a new start.
 */
export async function watchIslands(locale: Locale, changed: (scripts: IslandScripts) => void): Promise<() => Promise<void>> {
  const files = islandFiles();
  const watcher = await context({
    ...options(locale, files, true),
    plugins: [
      ...pluginsOf(locale, true),
      {
        name: "changed",
        setup: ({ onEnd }) =>
          onEnd(({ metafile, errors }) => {
            if (errors.length === 0 && metafile !== undefined) changed(scriptsOf(metafile, files));
          }),
      },
    ],
  });
  await watcher.watch();
  return () => watcher.dispose();
}

/**
 * Every `*.island.tsx` below src, from apps/web.
 * @throws Error if one of them does not begin with "use client", or another file does: only islands run in the browser by themselves.
 */
export function islandFiles(): string[] {
  const sources = globSync("src/**/*.tsx", { cwd: WEB }).sort();
  const wrong = sources.flatMap((file) => {
    const island = file.endsWith(".island.tsx");
    const client = /^"use client";/m.test(readFileSync(join(WEB, file), "utf8").slice(0, 300));
    if (island === client) return [];
    return island
      ? `${file}:1: an island begins with "use client";`
      : `${file}:1: begins with "use client" but is no island; name it *.island.tsx, or leave the line out`;
  });
  if (wrong.length > 0) throw new Error(wrong.join("\n"));
  return sources.filter((file) => file.endsWith(".island.tsx"));
}

function options(locale: Locale, files: readonly string[], development: boolean): BuildOptions & { metafile: true } {
  const hash = development ? "" : "-[hash]";
  return {
    entryPoints: ["src/islands/start.ts", "src/islands/page.ts", ...files],
    // With hashes in their names, what both languages share is one file; without, each has a folder.
    outdir: join(ASSETS, "islands", development ? locale : ""),
    outbase: join(WEB, "src"),
    absWorkingDir: WEB,
    bundle: true,
    splitting: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    minify: !development,
    sourcemap: development ? "linked" : false,
    metafile: true,
    entryNames: `[name]${hash}`,
    chunkNames: `[name]-[hash]`,
    jsx: "automatic",
    jsxDev: development,
    define: {
      "process.env.API_URL": JSON.stringify(API_URL),
      "process.env.SITE_URL": JSON.stringify(SITE_URL),
      // What only languages that are translated in part need is left out of the scripts of the others.
      "process.env.WHOLE_LANGUAGE": LANGUAGES[tagOf(locale)].extent === "partial" ? '"false"' : '"true"',
      "process.env.IN_BROWSER": '"true"',
      "process.env.NODE_ENV": development ? '"development"' : '"production"',
    },
    logLevel: "warning",
    // The package's chunks import one another for nothing but their order, and it says itself that none has effects: a warning for each would hide the others.
    logOverride: { "ignored-bare-import": "silent" },
    plugins: pluginsOf(locale, development),
  };
}

/** Puts the messages of one language in the place of all others, so that an island carries no words that its page does not show. */
function oneLanguage(locale: Locale): Plugin {
  return {
    name: "one-language",
    setup: ({ onResolve }) =>
      onResolve({ filter: new RegExp(`^\\./(${LOCALES.join("|")})\\.ts$`) }, ({ resolveDir }) =>
        resolveDir.startsWith(MESSAGES) ? { path: join(resolveDir, `${locale}.ts`) } : null,
      ),
  };
}

/** The library of spreadsheets is given another way to compress. */
const zipHere: Plugin = {
  name: "zip-here",
  setup: ({ onResolve }) =>
    onResolve({ filter: /^fflate$/ }, ({ importer }) => (importer.includes("write-excel-file") ? { path: join(WEB, "site/zip-here.ts") } : null)),
};

/** The library of zooming is given nothing to animate with: the map does it at once, and the library of transitions would be a tenth of its script. */
const zoomAtOnce: Plugin = {
  name: "zoom-at-once",
  setup: ({ onResolve }) =>
    onResolve({ filter: /^d3-(transition|interpolate)$/ }, ({ importer }) =>
      importer.includes("d3-zoom") ? { path: join(WEB, "site/zoom-at-once.ts") } : null,
    ),
};

/** Once developing is over a namespace needs no choice of a language either: it is the messages of the one that there is. */
function noChoice(locale: Locale): Plugin {
  return {
    name: "no-choice-of-language",
    setup: ({ onLoad }) =>
      onLoad({ filter: /[\\/]index\.ts$/ }, ({ path }) => {
        const [, name] = path.startsWith(MESSAGES) ? (/^export const (\w+)/m.exec(readFileSync(path, "utf8")) ?? []) : [];
        const contents = `import { messages } from "./${locale}.ts";\nexport const ${name} = () => messages;\n`;
        return name === undefined ? null : { contents, loader: "ts", resolveDir: dirname(path) };
      }),
  };
}

const pluginsOf = (locale: Locale, development: boolean) => [oneLanguage(locale), ...(development ? [] : [noChoice(locale)]), zipHere, zoomAtOnce];

function scriptsOf(metafile: Metafile, files: readonly string[]): IslandScripts {
  const outputs = Object.entries(metafile.outputs).map(([path, output]) => ({
    ...output,
    address: addressOf(path),
    needs: output.imports.filter(({ kind }) => kind === "import-statement").map(({ path: other }) => addressOf(other)),
  }));
  const byAddress = new Map(outputs.map((output) => [output.address, output]));
  const withImports = (address: string): string[] => [address, ...(byAddress.get(address)?.needs ?? []).flatMap(withImports)];
  const outputOf = (file: string) => {
    const found = outputs.find(({ entryPoint }) => entryPoint === file);
    if (found === undefined) throw new Error(`no script was made of ${file}`);
    return found;
  };
  const islands: Record<string, IslandScript> = {};
  for (const file of files) {
    const { exports, address } = outputOf(file);
    const [name, ...more] = exports;
    if (name === undefined || more.length > 0)
      throw new Error(`${file}: an island exports its component and nothing else; found ${exports.join(", ") || "nothing"}`);
    const other = islands[name]?.file;
    if (other !== undefined) throw new Error(`${file}: ${other} has an island of the same name, ${name}; pages find an island by its name`);
    islands[name] = { file, module: address, imports: [...new Set(withImports(address))].slice(1) };
  }
  return { start: outputOf("src/islands/start.ts").address, page: [...new Set(withImports(outputOf("src/islands/page.ts").address))], islands };
}

/** @param path From apps/web, as esbuild names what it wrote. */
const addressOf = (path: string) => `/${relative(ASSETS, join(WEB, path))}`;
