// `pnpm deploy:check [--plan free|paid]`: is what would be published there, made for the addresses given, of today's data, and within what Cloudflare takes?
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Deployment, deployment, orSayWhy } from "./addresses.ts";
import { beyondLimits, count, type Plan, uploadOf } from "./limits.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const PAGES = "apps/web/out";
const API = "apps/api/assets";
const read = (path: string) => readFileSync(join(ROOT, path), "utf8");

/** What the export says of itself at /version.json. */
export interface Made {
  version: string;
  hash: string;
  pages: string;
  api: string;
}

/** The plan that a command was called with. @throws Error in words. */
export function planOf(args: readonly string[]): Plan {
  const { values } = parseArgs({ args: [...args], options: { plan: { type: "string", default: "free" }, "dry-run": { type: "boolean" } } });
  if (values.plan === "free" || values.plan === "paid") return values.plan;
  throw new Error(`--plan is ${JSON.stringify(values.plan)}; expected free or paid, the plan of Workers that your account has.`);
}

/** What differs between an export and what it should be. */
export function madeOtherwise(made: Made, { pages, api }: Deployment, data: Pick<Made, "version" | "hash">): string[] {
  const again = "Make it again: pnpm deploy:build";
  return [
    ...(made.pages === pages && made.api === api ? [] : [`${PAGES} was made for ${made.pages} and ${made.api}; expected ${pages} and ${api}. ${again}`]),
    ...(made.hash === data.hash ? [] : [`${PAGES} shows data ${made.version} (${made.hash}); the data here is ${data.version} (${data.hash}). ${again}`]),
  ];
}

/** @throws Error with all that is wrong if what was built is not there, for other addresses, or of other data. */
export function requireMade(addresses: Deployment): void {
  const missing = [join(PAGES, "version.json"), join(PAGES, ".assetsignore"), API].filter((path) => !existsSync(join(ROOT, path)));
  if (missing.length > 0) throw new Error(missing.map((path) => `${path} is not there. Make it: pnpm deploy:build`).join("\n"));
  const problems = madeOtherwise(JSON.parse(read(`${PAGES}/version.json`)), addresses, JSON.parse(read("packages/data/dist/meta.json")));
  if (problems.length > 0) throw new Error(problems.join("\n"));
}

/** Says how much there is. @throws Error with all that Cloudflare would refuse. */
export function requireWithinLimits(plan: Plan): void {
  const problems = [
    [PAGES, read(`${PAGES}/_headers`)],
    [API, ""],
  ].flatMap(([folder = "", headers = ""]) => {
    const files = uploadOf(join(ROOT, folder));
    const largest = files.reduce((most, file) => (file.bytes > most.bytes ? file : most), { path: "none", bytes: 0 });
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    console.log(`${folder}: ${count(files.length)} files to upload, ${count(bytes)} bytes; the largest is ${largest.path}, ${count(largest.bytes)} bytes`);
    return beyondLimits(folder, files, headers, plan);
  });
  if (problems.length > 0) throw new Error(problems.join("\n"));
}

if (import.meta.main)
  await orSayWhy(() => {
    const addresses = deployment();
    const plan = planOf(process.argv.slice(2));
    requireMade(addresses);
    requireWithinLimits(plan);
    console.log(`Ready: the pages for ${addresses.pages}, the API for ${addresses.api}.`);
  });
