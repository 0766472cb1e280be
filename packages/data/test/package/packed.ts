import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { ROOT } from "../../build/compile/root.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Path of the packed package. */
    tarball: string;
  }
}

/** Packs the package once for all files of tests, as it would be published. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), "multivector-packed-"));
  execFileSync("pnpm", ["pack", "--pack-destination", folder], { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"] });
  project.provide("tarball", join(folder, readdirSync(folder).find((name) => name.endsWith(".tgz")) ?? ""));
  return () => rmSync(folder, { recursive: true, force: true });
}
