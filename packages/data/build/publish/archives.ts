import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Zippable, zipSync } from "fflate";
import type { Meta } from "../../src/query/index.ts";
import type { PublishedFile } from "../formats/catalog.ts";
import { writeSqlite } from "../formats/sqlite.ts";
import type { FilledTable } from "../formats/tables.ts";

/** One SQLite file and one zip of everything, with their sums, beside the package: too heavy for it. */
export function writeArchives(folder: string, taken: readonly PublishedFile[], tables: readonly FilledTable[], meta: Meta): void {
  const bulk = join(folder, "bulk");
  mkdirSync(bulk, { recursive: true });
  writeSqlite(join(bulk, "multivector.sqlite"), tables, meta);
  // The time of a file in the zip is fixed, so that the same data gives the same bytes.
  const entries = Object.fromEntries(
    taken.map(({ path }) => [path, [new Uint8Array(readFileSync(join(folder, path))), { mtime: "1991-12-26T00:00:00" }] as const]),
  );
  writeFileSync(join(bulk, "multivector.zip"), zipSync(structuredClone(entries) as Zippable, { level: 6 }));
  const sums = ["multivector.sqlite", "multivector.zip"].map(
    (name) =>
      `${createHash("sha256")
        .update(readFileSync(join(bulk, name)))
        .digest("hex")}  bulk/${name}`,
  );
  writeFileSync(join(folder, "SHA256SUMS"), `${[...taken.map(({ path, sha256 }) => `${sha256}  ${path}`), ...sums].join("\n")}\n`);
}
