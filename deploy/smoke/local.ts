// `pnpm smoke:local [--exported] [--hash <hash>] [--says <path>=<text>]`: starts the servers of this machine and visits them: the pages as they are drawn on demand with the API on Node, then the API on
// workerd; with --exported the pages of apps/web/out as well: on workerd, as Cloudflare serves them, and behind Caddy. Ports are those of the addresses that the pages were made for.
// --hash asks that pages and API show the data of that hash, and --says that the answer of the API at a path has a text: that a correction is live.
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";
import { type Deployment, orSayWhy } from "../addresses.ts";
import { requireFree } from "./ports.ts";
import { apiOnNode, apiOnWorkerd, bothBehindCaddy, pagesOnDemand, pagesOnWorkerd, type Start } from "./servers.ts";
import { inWords, smoke } from "./visit.ts";

/** A machine that draws pages for the first time while it does other things is slow. */
export const PATIENCE = 90_000;

const WAYS: Readonly<Record<string, readonly Start[]>> = {
  "pages drawn on demand, API on Node": [pagesOnDemand, apiOnNode],
  "pages drawn on demand, API on workerd": [pagesOnDemand, apiOnWorkerd],
  "exported pages and API on workerd": [pagesOnWorkerd, apiOnWorkerd],
  "exported pages and API behind Caddy": [bothBehindCaddy],
};
/** Ways that serve apps/web/out. */
const EXPORTED = /^exported/;

/** Addresses of this machine; SITE_URL and API_URL name other ports. */
export function localAddresses(): Deployment {
  const { SITE_URL: pages = "http://localhost:3000", API_URL: api = "http://localhost:8787" } = process.env;
  for (const address of [pages, api])
    if (!/^http:\/\/localhost:\d+$/.test(address))
      throw new Error(`${address} is not of this machine; expected SITE_URL and API_URL such as http://localhost:3000.`);
  return { pages, api };
}

/** What a release that is live shows, besides what every release shows. */
interface Live {
  hash?: string | undefined;
  says: readonly string[];
}

/** What of that is not so. */
async function notLive({ pages, api }: Deployment, { hash, says }: Live): Promise<string[]> {
  const read = async (address: string) => (await fetch(address)).text();
  const wrong: string[] = [];
  for (const address of hash === undefined ? [] : [`${pages}/version.json`, `${api}/health`]) {
    const found = (JSON.parse(await read(address)) as { hash?: string }).hash;
    if (found !== hash) wrong.push(`${address} is of the data ${found}; expected ${hash}`);
  }
  for (const one of says) {
    const [path = "", text = ""] = [one.slice(0, one.indexOf("=")), one.slice(one.indexOf("=") + 1)];
    const answer = await read(api + path);
    if (!answer.includes(text)) wrong.push(`${api}${path} does not say ${text}; found ${answer.slice(0, 200)}`);
  }
  return wrong;
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
    const { values } = parseArgs({
      options: { exported: { type: "boolean", default: false }, hash: { type: "string" }, says: { type: "string", multiple: true, default: [] } },
    });
    const addresses = localAddresses();
    build(addresses);
    let wrong = 0;
    for (const [way, starts] of Object.entries(WAYS)) {
      if (EXPORTED.test(way) && !values.exported) continue;
      if (starts.includes(bothBehindCaddy) && spawnSync("caddy", ["version"]).status !== 0) {
        console.log(`\n${way}: not looked at, since there is no Caddy here (apt-get install caddy)`);
        continue;
      }
      await requireFree(addresses);
      console.log(`\n${way}: pages ${addresses.pages}, API ${addresses.api}`);
      const [results, stale] = await withServers(
        starts,
        addresses,
        async () => [await smoke(addresses, (result) => console.log(inWords(result)), PATIENCE), await notLive(addresses, values)] as const,
      );
      for (const one of stale) console.log(`FAIL ${one}`);
      wrong += results.reduce((sum, { findings }) => sum + findings.length, stale.length);
    }
    console.log(wrong === 0 ? "\nAll is well." : `\n${wrong} things are wrong.`);
    process.exit(wrong === 0 ? 0 : 1);
  });
