import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { placeholdersIn } from "./addresses.ts";
import { brokenIn } from "./sums.ts";

interface Packed {
  name: string;
  version: string;
  homepage: string;
  repository: { url: string };
  bugs: { url: string };
}

/** A release that is ready: its folder of files, and the package among them. */
export interface Publication {
  tarball: string;
  packed: Packed;
}

/**
 * Reads the files of a release as they lie in a folder.
 *
 * @throws RangeError if a file is not what the list of sums says, or there is not one package.
 */
export function readPublication(folder: string): Publication {
  const tarballs = readdirSync(folder).filter((name) => name.endsWith(".tgz"));
  const [name = "", another] = tarballs;
  if (name === "" || another !== undefined)
    throw new RangeError(`${folder} holds ${tarballs.length} packages; expected one: \`pnpm release:files ${folder}\` makes it`);
  const broken = brokenIn(folder);
  if (broken.length > 0) throw new RangeError(`${folder}: ${broken.join(", ")}; make the files anew with \`pnpm release:files\``);
  const tarball = join(folder, name);
  return { tarball, packed: JSON.parse(execFileSync("tar", ["-xOzf", tarball, "package/package.json"], { encoding: "utf8" })) as Packed };
}

/** Why it must not be published to a registry: the addresses that the package itself names lead nowhere. A registry on this machine takes them, for a rehearsal. */
export function refusals({ packed }: Publication, registry: string): string[] {
  if (["127.0.0.1", "localhost", "[::1]"].includes(new URL(registry).hostname)) return [];
  return placeholdersIn({ repository: packed.repository.url.replace(/^git\+|\.git$/g, ""), homepage: packed.homepage, bugs: packed.bugs.url });
}

/** Does the registry have this version? `same` if byte for byte, so that a release that was cut short can be taken up again. */
export function inRegistry({ tarball, packed }: Publication): "no" | "same" | "another" {
  const asked = spawnSync("npm", ["view", `${packed.name}@${packed.version}`, "dist.integrity", "--json"], { encoding: "utf8" });
  if (asked.status !== 0) {
    if (/E404/.test(asked.stdout + asked.stderr)) return "no";
    throw new RangeError(`the registry does not say whether it has ${packed.version}: ${asked.stderr.trim().split("\n")[0] ?? ""}; try again when it answers`);
  }
  if (asked.stdout.trim() === "") return "no";
  const integrity = `sha512-${createHash("sha512").update(readFileSync(tarball)).digest("base64")}`;
  return JSON.parse(asked.stdout) === integrity ? "same" : "another";
}
