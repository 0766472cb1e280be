import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";

/** A running API, reached over HTTP. */
export interface Target {
  url: string;
  close(): Promise<void>;
}

const home = fileURLToPath(new URL("../", import.meta.url));

declare module "vitest" {
  interface ProvidedContext {
    url: string;
  }
}

/** Starts the API once for all files of a project, in the runtime that the project is named after: a start on workerd takes seconds. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const target = await (project.name === "workerd" ? startWorkerd() : startNode());
  project.provide("url", target.url);
  return target.close;
}

/** Starts the server on Node. */
export async function startNode(variables: Record<string, string> = {}): Promise<Target> {
  // A dozen servers are started from the same code: compiling it once is enough.
  const compiled = { NODE_COMPILE_CACHE: `${home}node_modules/.cache/compiled` };
  const env = { ...process.env, ...compiled, API_PORT: "0", API_HOST: "127.0.0.1", API_RATE_LIMIT: "0", ...variables };
  const child = spawn(process.execPath, ["src/node.ts"], { cwd: home, env });
  const url = await addressOf(child);
  return {
    url,
    close: () =>
      new Promise((resolve) => {
        child.on("exit", () => resolve());
        child.kill("SIGTERM");
      }),
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = "";
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const port = /http:\/\/localhost:(\d+)\/v1/.exec(output)?.[1];
      if (port !== undefined) resolve(`http://127.0.0.1:${port}`);
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.on("exit", (code) => reject(new Error(`the server ended with ${code}: ${output}`)));
  });
}

async function startWorkerd(): Promise<Target> {
  const { unstable_startWorker } = await import("wrangler");
  const worker = await unstable_startWorker({
    config: `${home}wrangler.jsonc`,
    env: "test",
    dev: { server: { hostname: "127.0.0.1", port: 0 }, inspector: false, logLevel: "none", watch: false },
  });
  await worker.ready;
  return { url: (await worker.url).origin, close: () => worker.dispose() };
}
