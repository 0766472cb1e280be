import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Meta } from "../../src/query/index.ts";
import type { Addresses } from "./addresses.ts";
import { contentsOf } from "./contents.ts";
import { packPackage } from "./pack.ts";
import { sbomOf } from "./sbom.ts";
import { writeSums } from "./sums.ts";

/**
 * Fills an empty folder with the files of a release: the package, the tables whole as SQLite and as a zip, what all of it is made of, what changed, and the sums.
 *
 * @throws RangeError if what was built is not the release of package.json, or the folder holds something.
 */
export async function writeReleaseFiles(root: string, folder: string, addresses: Addresses): Promise<string[]> {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  const dist = join(root, "dist");
  if (!existsSync(join(dist, "meta.json"))) throw new RangeError("dist/ is not there; run `pnpm build` first");
  const meta = JSON.parse(readFileSync(join(dist, "meta.json"), "utf8")) as Meta;
  if (meta.version !== version) {
    throw new RangeError(
      `dist/ holds the data of ${meta.version}, package.json says ${version}; expected one version: run \`pnpm build\`, and where records changed since ${version}, \`pnpm release:version\` first`,
    );
  }
  mkdirSync(folder, { recursive: true });
  const there = readdirSync(folder);
  if (there.length > 0) throw new RangeError(`${folder} holds ${there[0]}; expected an empty folder, so that nothing of another release gets among its files`);

  const tarball = await packPackage(root, folder, addresses);
  const scripts = (await contentsOf(root)).filter((path) => /\.m?js$/.test(path)).map((path) => join(root, path));
  writeFileSync(join(folder, `multivector-data-${version}.cdx.json`), `${JSON.stringify(sbomOf(root, { tarball, scripts, date: meta.released }), null, 2)}\n`);
  for (const kind of ["sqlite", "zip"]) copyFileSync(join(dist, `bulk/multivector.${kind}`), join(folder, `multivector-${version}.${kind}`));
  writeFileSync(join(folder, "NOTES.md"), notesOf(readFileSync(join(root, "CHANGELOG.md"), "utf8"), version));
  writeSums(folder);
  return readdirSync(folder).sort();
}

/** What the changelog says of a version. */
export function notesOf(changelog: string, version: string): string {
  const section = changelog.split(/^(?=## )/m).find((part) => part.startsWith(`## ${version}\n`));
  if (section === undefined)
    throw new RangeError(`CHANGELOG.md says nothing of ${version}; expected a section "## ${version}", which \`pnpm release:version\` writes`);
  return `${section.replace(/^## .*\n+/, "").trimEnd()}\n`;
}
