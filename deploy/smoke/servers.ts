// The servers of this machine, started for a visit: pages drawn on demand or as exported files, the API on Node, and both on workerd, the runtime of Cloudflare.
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Deployment } from "../addresses.ts";
import { freeAddress } from "./ports.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
/** Long, for a machine that does other things as well. */
const PATIENCE = 90_000;

interface Running {
  stop(): Promise<void>;
}

/** @param at Where it listens; the addresses, if nothing stands in front of it. */
export type Start = (addresses: Deployment, at?: Deployment) => Promise<Running>;

const portOf = (address: string) => new URL(address).port;

const run = (
  what: string,
  folder: string,
  command: readonly string[],
  variables: Record<string, string>,
  address: string,
  program = process.execPath,
): Promise<Running> => {
  const child = spawn(program, command, { cwd: ROOT + folder, env: { ...process.env, ...variables }, stdio: ["ignore", "pipe", "pipe"] });
  return untilItAnswers(what, child, address);
};

const wrangler = (what: string, folder: string, variables: Record<string, string>, address: string): Promise<Running> => {
  const bin = `${ROOT}${folder}/node_modules/wrangler/bin/wrangler.js`;
  const quiet = { WRANGLER_SEND_METRICS: "false", WRANGLER_SEND_ERROR_REPORTS: "false", CLOUDFLARE_CF_FETCH_ENABLED: "false", CI: "1" };
  const given = Object.entries(variables).flatMap(([name, value]) => ["--var", `${name}:${value}`]);
  const environment = folder === "apps/api" ? ["--env", "test"] : [];
  return run(what, folder, [bin, "dev", "--ip", "127.0.0.1", "--port", portOf(address), "--inspector-port", "0", ...environment, ...given], quiet, address);
};

export const pagesOnDemand: Start = ({ pages, api }, at = { pages, api }) =>
  run("the pages", "apps/web", ["server/serve.ts"], { WEB_PORT: portOf(at.pages), SITE_URL: pages, API_URL: api }, `${at.pages}/version.json`);

export const apiOnNode: Start = ({ pages, api }, at = { pages, api }) =>
  run("the API", "apps/api", ["src/node.ts"], { API_PORT: portOf(at.api), API_RATE_LIMIT: "0", API_URL: api }, `${at.api}/health`);

export const pagesOnWorkerd: Start = ({ pages, api }) => {
  if (!existsSync(`${ROOT}apps/web/out/version.json`)) throw new Error("apps/web/out is not there. Make it: pnpm run export");
  return wrangler("the pages on workerd", "apps/web", { SITE_URL: pages, API_URL: api }, `${pages}/version.json`);
};

export const apiOnWorkerd: Start = ({ api }) => wrangler("the API on workerd", "apps/api", { API_URL: api }, `${api}/health`);

/** The exported pages, and the API on Node, behind Caddy as on a plain server. */
export const bothBehindCaddy: Start = async ({ pages, api }) => {
  const upstream = await freeAddress();
  const server = await apiOnNode({ pages, api }, { pages, api: upstream });
  const variables = { SITE_URL: pages, API_URL: api, PAGES_ROOT: `${ROOT}apps/web/out`, API_UPSTREAM: new URL(upstream).host };
  try {
    const caddy = await run("Caddy", "deploy", ["run", "--config", "Caddyfile", "--adapter", "caddyfile"], variables, `${api}/health`, "caddy");
    return { stop: () => Promise.all([caddy.stop(), server.stop()]).then(() => {}) };
  } catch (error) {
    await server.stop();
    throw error;
  }
};

async function untilItAnswers(what: string, child: ChildProcess, address: string): Promise<Running> {
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (chunk: Buffer) => {
      said = (said + chunk).slice(-4_000);
    });
  const ended = new Promise<never>((_, reject) => child.on("exit", (code) => reject(new Error(`${what} ended with ${code}:\n${said}`))));
  ended.catch(() => {});
  const stop = () =>
    new Promise<void>((resolve) => {
      if (child.exitCode !== null) return resolve();
      child.on("exit", () => resolve());
      child.kill("SIGTERM");
    });
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    const answered = await Promise.race([
      fetch(address).then(
        (response) => response.ok,
        () => false,
      ),
      ended,
    ]);
    if (answered) return { stop };
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  await stop();
  throw new Error(`${what} did not answer at ${address} within ${PATIENCE / 1000} s:\n${said}`);
}
