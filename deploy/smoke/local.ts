// `pnpm smoke:local [--exported]`: starts the servers of this machine and visits them: the pages as they are drawn on demand with the API on Node, then the API on
// workerd; with --exported the pages of apps/web/out on workerd as well, as Cloudflare serves them. Ports are those of the addresses that the pages were made for.
import { spawnSync } from "node:child_process";
import { createServer } from "node:net";
import { parseArgs } from "node:util";
import { type Deployment, orSayWhy } from "../addresses.ts";
import { apiOnNode, apiOnWorkerd, pagesOnDemand, pagesOnWorkerd, type Start } from "./servers.ts";
import { inWords, smoke } from "./visit.ts";

/** A machine that draws pages for the first time while it does other things is slow. */
const PATIENCE = 90_000;

const WAYS = {
  "pages drawn on demand, API on Node": [pagesOnDemand, apiOnNode],
  "pages drawn on demand, API on workerd": [pagesOnDemand, apiOnWorkerd],
  "exported pages and API on workerd": [pagesOnWorkerd, apiOnWorkerd],
} as const;

/** Addresses of this machine; SITE_URL and API_URL name other ports. */
export function localAddresses(): Deployment {
  const { SITE_URL: pages = "http://localhost:3000", API_URL: api = "http://localhost:8787" } = process.env;
  for (const address of [pages, api])
    if (!/^http:\/\/localhost:\d+$/.test(address))
      throw new Error(`${address} is not of this machine; expected SITE_URL and API_URL such as http://localhost:3000.`);
  return { pages, api };
}

/** @throws Error in words if something else listens where a server would. */
export async function requireFree({ pages, api }: Deployment): Promise<void> {
  for (const address of [pages, api]) {
    const port = Number(new URL(address).port);
    const taken = await new Promise<boolean>((resolve) => {
      const probe = createServer();
      probe.once("error", () => resolve(true));
      probe.listen(port, () => probe.close(() => resolve(false)));
    });
    if (taken)
      throw new Error(
        `Port ${port} is taken. Stop what listens there, or choose others: SITE_URL=http://localhost:3470 API_URL=http://localhost:8470 pnpm smoke:local`,
      );
  }
}

/** Builds what is served, for the addresses. */
export function build({ pages, api }: Deployment): void {
  const env = { ...process.env, SITE_URL: pages, API_URL: api };
  const { status } = spawnSync("pnpm", ["exec", "turbo", "run", "build", "--output-logs=errors-only"], {
    stdio: "inherit",
    env,
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error("The build failed; what went wrong stands above.");
}

/** Starts all, does something, and stops all, whatever happens. */
export async function withServers<T>(starts: readonly Start[], addresses: Deployment, does: () => Promise<T>, at = addresses): Promise<T> {
  const started = await Promise.allSettled(starts.map((start) => start(addresses, at)));
  try {
    for (const one of started) if (one.status === "rejected") throw one.reason;
    return await does();
  } finally {
    await Promise.all(started.map((one) => (one.status === "fulfilled" ? one.value.stop() : undefined)));
  }
}

if (import.meta.main)
  await orSayWhy(async () => {
    const { values } = parseArgs({ options: { exported: { type: "boolean", default: false } } });
    const addresses = localAddresses();
    build(addresses);
    let wrong = 0;
    for (const [way, starts] of Object.entries(WAYS)) {
      if (starts[0] === pagesOnWorkerd && !values.exported) continue;
      await requireFree(addresses);
      console.log(`\n${way}: pages ${addresses.pages}, API ${addresses.api}`);
      const results = await withServers(starts, addresses, () => smoke(addresses, (result) => console.log(inWords(result)), PATIENCE));
      wrong += results.reduce((sum, { findings }) => sum + findings.length, 0);
    }
    console.log(wrong === 0 ? "\nAll is well." : `\n${wrong} things are wrong.`);
    process.exit(wrong === 0 ? 0 : 1);
  });
