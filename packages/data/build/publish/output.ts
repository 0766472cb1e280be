import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { PublishedFile } from "../formats/catalog.ts";

/** A folder that files are written into, which keeps their sizes and sums. */
export interface Output {
  folder: string;
  write(path: string, content: string | Uint8Array): void;
  json(path: string, value: unknown): void;
  /** What was written, by path. */
  files(): PublishedFile[];
}

export function outputIn(folder: string): Output {
  const files: PublishedFile[] = [];
  const write = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
    const bytes = typeof content === "string" ? Buffer.from(content) : content;
    files.push({ path, bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") });
  };
  return {
    folder,
    write,
    json: (path, value) => write(path, `${JSON.stringify(value, null, 2)}\n`),
    files: () => [...files].sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}
