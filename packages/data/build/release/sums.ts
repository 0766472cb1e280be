import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Sum of a file, as `sha256sum` prints it. */
export const sha256 = (path: string): string => createHash("sha256").update(readFileSync(path)).digest("hex");

/** Writes the sums of all files of a folder into it, as `sha256sum --check` reads them. */
export function writeSums(folder: string): void {
  const names = readdirSync(folder).sort();
  writeFileSync(join(folder, "SHA256SUMS"), names.map((name) => `${sha256(join(folder, name))}  ${name}\n`).join(""));
}

/** Files of a folder that are not what its list of sums says, each with why. */
export function brokenIn(folder: string): string[] {
  if (!existsSync(join(folder, "SHA256SUMS"))) return ["SHA256SUMS is not there"];
  const lines = readFileSync(join(folder, "SHA256SUMS"), "utf8").trimEnd().split("\n");
  const listed = new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
  const missing = [...listed.keys()].filter((name) => !existsSync(join(folder, name))).map((name) => `${name} is not there`);
  const others = readdirSync(folder).filter((name) => name !== "SHA256SUMS" && listed.get(name) !== sha256(join(folder, name)));
  return [...missing, ...others.map((name) => (listed.has(name) ? `${name} has another sum than SHA256SUMS says` : `${name} is not in SHA256SUMS`))];
}
