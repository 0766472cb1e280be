import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Shell } from "./shell.ts";

/** Every place that names the version names this one. @throws Error with those that do not. */
export function checkVersions(clone: string, version: string): string[] {
  const text = (path: string) => readFileSync(join(clone, path), "utf8");
  const history = JSON.parse(text(`packages/data/history/${version}.jsonl`).split("\n")[0] ?? "") as { version: string; hash: string };
  const meta = JSON.parse(text("packages/data/dist/meta.json")) as { version: string; hash: string; released: string };
  const named = {
    "package.json": (JSON.parse(text("packages/data/package.json")) as { version: string }).version,
    history: history.version,
    "compiled meta": meta.version,
    "CITATION.cff": text("CITATION.cff").match(/^version: (.*)$/m)?.[1],
    "CHANGELOG.md": text("packages/data/CHANGELOG.md").match(/^## (.*)$/m)?.[1],
    "document of the API": text("apps/api/openapi.json").includes(`"${version}"`) ? version : undefined,
  };
  const others = Object.entries(named).filter(([, said]) => said !== version);
  if (others.length > 0) throw new Error(`these are not of ${version}: ${others.map(([where, said]) => `${where} (${said})`).join(", ")}`);
  if (history.hash !== meta.hash) throw new Error(`the history notes the hash ${history.hash}, the build has ${meta.hash}`);
  const left = readdirSync(join(clone, ".changeset")).filter((name) => name.endsWith(".md") && name !== "README.md");
  if (left.length > 0) throw new Error(`changesets are left: ${left.join(", ")}`);
  return [`${Object.keys(named).join(", ")}: ${version}, hash ${meta.hash}, ${meta.released}`];
}

/** The files of the release are whole, and each is what it says it is. */
export async function checkFiles(folder: string, version: string, shell: Shell): Promise<string[]> {
  const expected = [
    "NOTES.md",
    "SHA256SUMS",
    `multivector-${version}.sqlite`,
    `multivector-${version}.zip`,
    `multivector-data-${version}.cdx.json`,
    `multivector-data-${version}.tgz`,
  ];
  const missing = expected.filter((name) => !existsSync(join(folder, name)));
  if (missing.length > 0) throw new Error(`the release lacks ${missing.join(", ")}`);
  // By another program than the one that made the list.
  const sums = await shell("sh", "-c", `cd '${folder}' && sha256sum --check --strict SHA256SUMS`);
  const bom = JSON.parse(readFileSync(join(folder, `multivector-data-${version}.cdx.json`), "utf8")) as {
    bomFormat: string;
    specVersion: string;
    components: { name: string; group?: string; scope: string }[];
  };
  const inside = bom.components
    .filter(({ scope }) => scope !== "excluded")
    .map(({ group, name, scope }) => `${group === undefined ? "" : `${group}/`}${name} (${scope})`);
  if (bom.bomFormat !== "CycloneDX" || !inside.some((name) => name.includes("stemmers")))
    throw new Error(`the SBOM does not name what the package bundles: ${inside.join(", ")}`);
  const packed = execFileSync("tar", ["-tzf", join(folder, `multivector-data-${version}.tgz`)], { encoding: "utf8" })
    .trim()
    .split("\n");
  for (const name of ["README.md", "CHANGELOG.md", "LICENSE", "LICENSE-DATA"])
    if (!packed.includes(`package/${name}`)) throw new Error(`the package lacks ${name}`);
  return [
    `${sums.split("\n").length} sums hold; SBOM CycloneDX ${bom.specVersion}: ${bom.components.length} components, inside: ${inside.join(", ")}; package of ${packed.length} files`,
  ];
}
