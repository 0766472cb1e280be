import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import type { Addresses } from "./addresses.ts";
import { contentsOf } from "./contents.ts";

/**
 * Packs what was built, as it is published: the files that its users can reach, a manifest without what only the workspace needs, and a README that stands alone.
 * The same files give the same bytes, wherever and whenever they are packed.
 *
 * @returns path of the tarball
 */
export async function packPackage(root: string, folder: string, addresses: Addresses): Promise<string> {
  const staged = mkdtempSync(join(tmpdir(), "multivector-pack-"));
  try {
    const manifest = publishedManifest(JSON.parse(readFileSync(join(root, "package.json"), "utf8")), addresses);
    for (const path of await contentsOf(root)) {
      // Licences are of the repository, everything else is of the package.
      cpSync(existsSync(join(root, path)) ? join(root, path) : join(root, "../..", path), join(staged, path), { dereference: true });
    }
    writeFileSync(join(staged, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
    const readme = readFileSync(join(staged, "README.md"), "utf8");
    writeFileSync(join(staged, "README.md"), withWholeLinks(readme, `${addresses.repository}/blob/v${manifest.version}/`));
    // Whatever the umask was where a file was made.
    for (const path of filesBelow(staged)) chmodSync(join(staged, path), Object.values(manifest.bin).includes(path) ? 0o755 : 0o644);
    const said = execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], { cwd: staged, encoding: "utf8" });
    return join(folder, (JSON.parse(said) as [{ filename: string }])[0].filename);
  } finally {
    rmSync(staged, { recursive: true, force: true });
  }
}

function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

/** A link to a file of the repository leads there also from the page of a registry. */
export function withWholeLinks(readme: string, repository: string): string {
  return readme.replaceAll(/\]\((?![a-z]+:|#)([^)\s]+)\)/g, (_, path: string) => `](${new URL(path, `${repository}packages/data/`).href})`);
}

interface Manifest {
  version: string;
  bin: Record<string, string>;
  [field: string]: unknown;
}

/** What only the workspace needs is left out. `private` is off: it keeps everybody from publishing the folder as it lies there. */
function publishedManifest(
  { private: _private, scripts: _scripts, devDependencies: _devDependencies, ...manifest }: Manifest,
  { repository, homepage, bugs }: Addresses,
): Manifest {
  return { ...manifest, homepage, repository: { type: "git", url: `git+${repository}.git`, directory: "packages/data" }, bugs: { url: bugs } };
}
