import { spawn } from "node:child_process";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { stringify } from "yaml";
import type { Shell } from "./shell.ts";

/** Installs what a rehearsal borrows, and gives the folder of its programs. */
export async function borrowTools(folder: string, shellIn: (folder: string) => Shell): Promise<string> {
  mkdirSync(folder, { recursive: true });
  cpSync(fileURLToPath(new URL("tools/package.json", import.meta.url)), join(folder, "package.json"));
  await shellIn(folder)("npm", "install", "--no-audit", "--no-fund", "--no-package-lock", "--loglevel", "error");
  return join(folder, "node_modules/.bin");
}

export interface Registry {
  url: string;
  /** The settings with which npm and pnpm use it. */
  userconfig: string;
  stop(): void;
}

/**
 * A registry of npm on this machine and for it alone. Our package is published into its folder; anything else it asks of the registry that this machine is set up for.
 */
export async function startRegistry(
  folder: string,
  { programs, upstream, env }: { programs: string; upstream: string; env: NodeJS.ProcessEnv },
): Promise<Registry> {
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  const config = join(folder, "config.yaml");
  writeFileSync(
    config,
    stringify({
      storage: join(folder, "storage"),
      web: { enable: false },
      auth: { htpasswd: { file: join(folder, "htpasswd"), max_users: -1 } },
      uplinks: { upstream: { url: upstream } },
      packages: { "@multivector/*": { access: "$all", publish: "$all" }, "**": { access: "$all", proxy: "upstream" } },
      max_body_size: "50mb",
      log: { type: "file", path: join(folder, "registry.log"), level: "warn" },
    }),
  );
  const server = spawn(join(programs, "verdaccio"), ["--config", config, "--listen", `127.0.0.1:${port}`], { cwd: folder, env, stdio: "ignore" });
  let ended = false;
  server.on("exit", () => {
    ended = true;
  });
  const url = `http://127.0.0.1:${port}/`;
  const userconfig = join(folder, "npmrc");
  // npm does not publish without a token; this registry takes any.
  writeFileSync(userconfig, `registry=${url}\n//127.0.0.1:${port}/:_authToken=rehearsal\n`);
  for (let waited = 0; ; waited += 100) {
    const answers = await fetch(`${url}-/ping`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answers) return { url, userconfig, stop: () => server.kill() };
    if (ended || waited > 60_000) throw new Error(`the registry does not answer at ${url}; its log is ${join(folder, "registry.log")}`);
    await setTimeout(100);
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
