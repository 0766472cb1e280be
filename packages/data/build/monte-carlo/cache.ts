import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { DomainResult } from "./domain.ts";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** Results kept from build to build, each under a hash of everything that it rests on: its evidence, the effort and the code that draws. */
export interface Cache {
  keyOf(input: unknown): string;
  /** Null where nothing is kept, or what is kept is not whole. */
  read(key: string): DomainResult | null;
  write(key: string, result: DomainResult): void;
  /** Throws out what this build did not ask for. */
  prune(keys: readonly string[]): void;
}

/** @param code that draws; another one is another cache. */
export function cacheIn(folder: string, code: string): Cache {
  const path = (key: string) => join(folder, `${key}.json`);
  const ofCode = sha256(code);
  return {
    keyOf: (input) => sha256(`${ofCode}${JSON.stringify(input)}`),
    read(key) {
      try {
        const [sum = "", text = ""] = readFileSync(path(key), "utf8").split("\n");
        return sha256(text) === sum ? (JSON.parse(text) as DomainResult) : null;
      } catch {
        return null;
      }
    },
    write(key, result) {
      mkdirSync(folder, { recursive: true });
      const text = JSON.stringify(result);
      const half = `${path(key)}.${process.pid}`;
      writeFileSync(half, `${sha256(text)}\n${text}`);
      renameSync(half, path(key));
    },
    prune(keys) {
      const kept = new Set(keys.map((key) => `${key}.json`));
      try {
        for (const name of readdirSync(folder)) if (!kept.has(name)) rmSync(join(folder, name), { force: true });
      } catch {
        // There is no folder yet.
      }
    },
  };
}
