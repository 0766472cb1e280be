import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "./sums.ts";

interface Component {
  "bom-ref": string;
  name: string;
  group?: string;
  scope?: string;
}
interface Bom {
  serialNumber?: string;
  metadata: { timestamp: string; component: Record<string, unknown> };
  components: Component[];
  dependencies: { ref: string; dependsOn?: string[] }[];
}

/**
 * What the package holds and what it was made with, as CycloneDX: pnpm lists all of it from the lockfile. What is bundled into the package is marked as required, its optional peer as
 * optional, and what only took part in making it stays excluded.
 *
 * @param scripts what the package ships; the bundler names in it the files that it took in.
 */
export function sbomOf(root: string, { tarball, scripts, date }: { tarball: string; scripts: readonly string[]; date: string }): Bom {
  const said = execFileSync("pnpm", ["sbom", "--sbom-format", "cyclonedx", "--filter", "@multivector/data"], {
    cwd: join(root, "../.."),
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  const bom = JSON.parse(said) as Bom;
  const { peerDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { peerDependencies: Record<string, string> };
  const bundled = bundledIn(scripts);
  const scopeOf = (name: string) => (bundled.has(name) ? "required" : name in peerDependencies ? "optional" : "excluded");
  // The same release gives the same bytes: no random number, the day of the release for the clock's, and an order.
  delete bom.serialNumber;
  bom.metadata.timestamp = `${date}T00:00:00Z`;
  bom.metadata.component.hashes = [{ alg: "SHA-256", content: sha256(tarball) }];
  bom.components = bom.components
    .map((component) => ({ ...component, scope: scopeOf(component.group === undefined ? component.name : `${component.group}/${component.name}`) }))
    .sort((a, b) => order(a["bom-ref"], b["bom-ref"]));
  bom.dependencies = bom.dependencies.map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.toSorted() })).sort((a, b) => order(a.ref, b.ref));
  return bom;
}

/** The packages of which a bundle holds code: the bundler writes a comment with the path before each file. */
function bundledIn(scripts: readonly string[]): Set<string> {
  return new Set(
    scripts.flatMap((path) => [...readFileSync(path, "utf8").matchAll(/^\s*\/\/ .*node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//gm)].map(([, name]) => name ?? "")),
  );
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
