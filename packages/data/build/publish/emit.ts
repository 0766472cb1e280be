import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { type BuildOptions, build } from "esbuild";
import { generateTypes } from "./types.ts";

/** Writes `src/types.ts` where it is not what the schemas say. */
export async function writeTypes(root: string): Promise<void> {
  const path = join(root, "src/types.ts");
  const generated = await generateTypes();
  if (readFileSync(path, "utf8") !== generated) writeFileSync(path, generated);
}

/**
 * Checks what ships and emits its modules and declarations, in a process of its own.
 *
 * @returns whether it is sound; what is not is printed. Stopped early, it is not.
 */
export function emitModules(root: string, folder: string): { done: Promise<boolean>; stop: () => void } {
  const tsc = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");
  const child = spawn(process.execPath, [tsc, "-p", join(root, "tsconfig.build.json"), "--outDir", folder], { stdio: "inherit" });
  const done = new Promise<boolean>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (status) => resolve(status === 0));
  });
  return { done, stop: () => child.kill() };
}

/** The queries as one module: a program that asks one thing opens one file, not twenty. */
export async function bundleModules(root: string, folder: string): Promise<void> {
  const shape: BuildOptions = {
    outdir: folder,
    bundle: true,
    format: "esm",
    // Names in every script, as they are and not as escapes of three times the length.
    charset: "utf8",
    platform: "neutral",
    allowOverwrite: true,
    logLevel: "error",
    // What is bundled from a library is called the same wherever it is built: it is named from here, not from where its files lie.
    absWorkingDir: root,
    preserveSymlinks: true,
  };
  await build({
    ...shape,
    entryPoints: {
      index: join(root, "src/index.ts"),
      "vectors/index": join(root, "src/vectors/index.ts"),
      "search/index": join(root, "src/search/index.ts"),
      "check/index": join(root, "src/check/index.ts"),
      "intake/index": join(root, "src/intake/index.ts"),
      // A language of its own: who answers in English never opens it.
      "check/words/russian/index": join(root, "src/check/words/russian/index.ts"),
    },
    // What several need is a module of its own: an error of the one is an error of the other.
    splitting: true,
    chunkNames: "shared/[hash]",
  });
  // A page that folds what is typed opens a kilobyte or two.
  await build({ ...shape, entryPoints: { fold: join(root, "src/fold.ts"), "languages/index": join(root, "src/languages/index.ts") } });
}
