import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "esbuild";

interface Manifest {
  exports: Record<string, string | { types: string; default: string }>;
  bin: Record<string, string>;
}

/** Beside what programs import. */
const PAPERS = ["README.md", "CHANGELOG.md", "LICENSE", "LICENSE-DATA"];

/**
 * The files of the package, from its folder: what an export or the command line names, and what those import. Whatever else a build makes (tables, archives, the queries one by one
 * before they are bundled) stays behind.
 */
export async function contentsOf(root: string): Promise<string[]> {
  const { exports, bin } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Manifest;
  const named = Object.values(exports).flatMap((target) => (typeof target === "string" ? [target] : [target.types, target.default]));
  const entries = [...named, ...Object.values(bin)].flatMap((target) => globSync(target, { cwd: root }));
  const files = new Set([...entries.filter((path) => !/\.(m?js|d\.ts)$/.test(path)), ...entries.filter((path) => path.endsWith(".d.ts"))]);
  for (const path of await importedBy(
    root,
    entries.filter((path) => /\.m?js$/.test(path)),
  ))
    files.add(path);
  for (const path of files) if (path.endsWith(".d.ts")) for (const other of declarationsIn(root, path)) files.add(other);
  files.delete("package.json");
  return [...files].sort().concat(PAPERS);
}

/** The scripts and what they import, by the bundler's own reading of them. */
async function importedBy(root: string, entryPoints: string[]): Promise<string[]> {
  const { metafile } = await build({
    entryPoints,
    absWorkingDir: root,
    bundle: true,
    write: false,
    outdir: "unused",
    format: "esm",
    platform: "node",
    packages: "external",
    metafile: true,
    logLevel: "error",
  });
  return Object.keys(metafile.inputs);
}

/** What a declaration takes from others of the package. */
function declarationsIn(root: string, path: string): string[] {
  return [...readFileSync(join(root, path), "utf8").matchAll(/\b(?:from|import\()\s*"(\.[^"]+)\.[jt]s"/g)]
    .map(([, to]) => join(dirname(path), `${to}.d.ts`))
    .filter((file) => existsSync(join(root, file)));
}
