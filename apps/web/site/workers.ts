// Scripts that run beside a page: the service worker, at the root so that it may answer for all pages, the worker that computes scores, and what other
// sites put beside a figure in a frame.
import { join } from "node:path";
import { type BuildOptions, build, context } from "esbuild";
import { ASSETS, WEB } from "./paths.ts";

const OPTIONS: BuildOptions = {
  entryPoints: {
    offline: join(WEB, "src/offline/worker.ts"),
    "vectors-worker": join(WEB, "src/features/vectors/scorer.ts"),
    embed: join(WEB, "src/embedding/listener.ts"),
  },
  outdir: ASSETS,
  bundle: true,
  format: "iife",
  target: "es2022",
  charset: "utf8",
  minify: true,
  define: { "process.env.NODE_ENV": '"production"', "process.env.WHOLE_LANGUAGE": '"false"', "process.env.IN_BROWSER": '"true"' },
  logLevel: "warning",
};

export async function buildWorkers(): Promise<void> {
  await build(OPTIONS);
}

/** Makes them again whenever a source changes. */
export async function watchWorkers(): Promise<void> {
  await (await context(OPTIONS)).watch();
}
