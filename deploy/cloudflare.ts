// `pnpm deploy:cloudflare [--plan free|paid] [--dry-run]`: the API and then the pages, which ask it, each under its address.
import { spawnSync } from "node:child_process";
import { type Deployment, deployment, orSayWhy } from "./addresses.ts";
import { planOf, requireMade, requireWithinLimits } from "./check.ts";

/** How wrangler is called for an app: its address is a domain of its own, and both addresses are variables that its worker reads. */
export function wranglerArguments(app: "api" | "web", { pages, api }: Deployment, dryRun: boolean): string[] {
  const domain = new URL(app === "api" ? api : pages).hostname;
  const variables = { API_URL: api, ...(app === "web" ? { SITE_URL: pages } : {}) };
  return [
    ...["--filter", `@multivector/${app}`, "exec", "wrangler", "deploy", "--domain", domain],
    ...Object.entries(variables).flatMap(([name, value]) => ["--var", `${name}:${value}`]),
    ...(dryRun ? ["--dry-run"] : []),
  ];
}

if (import.meta.main)
  await orSayWhy(() => {
    const args = process.argv.slice(2);
    const dryRun = args.includes("--dry-run");
    const addresses = deployment();
    const plan = planOf(args);
    for (const address of Object.values(addresses))
      if (!dryRun && !address.startsWith("https:"))
        throw new Error(`${address} is of this machine. To publish, put public addresses into deploy/addresses.env; --dry-run tries it as it is.`);
    requireMade(addresses);
    requireWithinLimits(plan);
    for (const app of ["api", "web"] as const) {
      const { status } = spawnSync("pnpm", wranglerArguments(app, addresses, dryRun), { stdio: "inherit", shell: process.platform === "win32" });
      if (status !== 0) throw new Error(`apps/${app} was not published; wrangler says above why. Nothing else was changed.`);
    }
    console.log(dryRun ? "Nothing was published: this was a dry run." : "Published. Now look at it as a visitor does: pnpm smoke");
  });
