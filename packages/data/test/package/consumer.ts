import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, inject } from "vitest";
import { ROOT } from "../../build/compile/root.ts";

/** Path of a program that a development dependency ships. */
export function program(dependency: string, path: string): string {
  return join(ROOT, "node_modules", dependency, path);
}

/** A folder outside the workspace in which nothing but the packed package is installed. */
export interface Consumer {
  folder: string;
  tarball: string;
  /** Path of the installed package. */
  installed: string;
  /** Writes a file and returns its path. */
  file(name: string, text: string): string;
  /** Makes another package resolvable there. */
  link(dependency: string): void;
}

/** Unpacks the packed package as npm would install it, for the tests of one file; they take it away when they are done. */
export function useConsumer(): Consumer {
  const folder = mkdtempSync(join(tmpdir(), "multivector-consumer-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const tarball = inject("tarball");
  const installed = join(folder, "node_modules/@multivector/data");
  mkdirSync(installed, { recursive: true });
  execFileSync("tar", ["-xzf", tarball, "--strip-components=1", "-C", installed]);
  writeFileSync(join(folder, "package.json"), '{ "type": "module", "private": true }\n');
  return {
    folder,
    tarball,
    installed,
    file(name, text) {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    },
    link(dependency) {
      mkdirSync(dirname(join(folder, "node_modules", dependency)), { recursive: true });
      symlinkSync(program(dependency, ""), join(folder, "node_modules", dependency));
    },
  };
}
