import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { OUT } from "./paths.ts";

/** The file of a page in the export: /countries/KAZ is in /countries/KAZ.html. */
export function fileOf(path: string): string {
  return path === "/" ? "/index.html" : `${path}.html`;
}

/** Writes a file of the export. @param path From its root. */
export function writeOut(path: string, content: string | Buffer): void {
  const file = join(OUT, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
