import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { build } from "esbuild";
import { cacheIn } from "./cache.ts";
import type { DomainEvidence, DomainResult, Effort } from "./domain.ts";
import type { Task } from "./worker.ts";

/** The worker with everything that it runs, as one text: what is hashed is what is run. */
async function workerCode(): Promise<string> {
  const entryPoints = [fileURLToPath(new URL("./worker.ts", import.meta.url))];
  const { outputFiles } = await build({ entryPoints, bundle: true, write: false, format: "cjs", platform: "node", logLevel: "error" });
  return outputFiles[0]?.text ?? "";
}

/**
 * Draws all domains on every core. What an earlier build drew of the same evidence, with the same code and effort, is not drawn again.
 *
 * @param cacheFolder where results are kept; null to draw everything, and keep nothing.
 * @returns results in the order of the evidence. They are being drawn from the moment of the call, whatever the caller does meanwhile.
 */
export async function drawAll(all: readonly DomainEvidence[], effort: Effort, cacheFolder: string | null): Promise<DomainResult[]> {
  const code = await workerCode();
  const cache = cacheFolder === null ? null : cacheIn(cacheFolder, code);
  const keys = all.map((evidence) => cache?.keyOf([evidence, effort]) ?? "");
  const results = keys.map((key) => cache?.read(key) ?? null);
  const open = [...all.keys()].filter((place) => results[place] === null);
  const evidence = open.flatMap((place) => all[place] ?? []);
  for (const [place, result] of await drawnIn(code, evidence, effort)) {
    const at = open[place] ?? 0;
    results[at] = result;
    cache?.write(keys[at] ?? "", result);
  }
  cache?.prune(keys);
  return results.map((result, place) => {
    if (result === null) throw new Error(`${all[place]?.country} ${all[place]?.domain}: nothing was drawn`);
    return result;
  });
}

async function drawnIn(code: string, all: readonly DomainEvidence[], effort: Effort): Promise<[place: number, result: DomainResult][]> {
  const workerData: Task = { all, effort, next: new Int32Array(new SharedArrayBuffer(4)) };
  const workers = Array.from({ length: Math.min(availableParallelism(), all.length) }, () => new Worker(code, { eval: true, workerData }));
  const drawn = workers.map(
    (worker) =>
      new Promise<[number, DomainResult][]>((resolve, reject) => {
        worker.once("message", resolve);
        worker.once("error", reject);
        worker.once("exit", (status) => reject(new Error(`a worker that draws ended with ${status} before it told what it drew`)));
      }),
  );
  return (await Promise.all(drawn)).flat();
}
