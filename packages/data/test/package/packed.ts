import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { ROOT } from "../../build/compile/root.ts";
import { addressesIn } from "../../build/release/addresses.ts";
import { packPackage } from "../../build/release/pack.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Path of the packed package. */
    tarball: string;
  }
}

/** Packs the package once for all files of tests, as it would be published. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), "multivector-packed-"));
  project.provide("tarball", await packPackage(ROOT, folder, addressesIn({})));
  return () => rmSync(folder, { recursive: true, force: true });
}
