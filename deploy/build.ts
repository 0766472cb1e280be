// `pnpm deploy:build`: makes everything that is published, for the two addresses, and walks every page of it.
import { spawnSync } from "node:child_process";
import { deployment, orSayWhy } from "./addresses.ts";

await orSayWhy(() => {
  const { pages, api } = deployment();
  console.log(`Making the pages for ${pages}, which ask ${api}. It takes some minutes.`);
  const env = { ...process.env, SITE_URL: pages, API_URL: api };
  for (const [command = "", ...args] of [
    ["pnpm", "exec", "turbo", "run", "build", "--filter", "@multivector/api"],
    ["pnpm", "run", "export"],
  ]) {
    const { status, error } = spawnSync(command, args, { stdio: "inherit", env, shell: process.platform === "win32" });
    if (status !== 0) throw new Error(`${[command, ...args].join(" ")} ended with ${error?.message ?? status}; what went wrong stands above.`);
  }
});
