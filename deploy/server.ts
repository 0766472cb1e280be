// `pnpm deploy:server`: puts what a plain server needs into deploy/release: the pages as files, and the API with all that it runs on. Copy it there.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { deployment, orSayWhy } from "./addresses.ts";
import { requireMade } from "./check.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const RELEASE = join(ROOT, "deploy/release");

await orSayWhy(() => {
  requireMade(deployment());
  rmSync(RELEASE, { recursive: true, force: true });
  mkdirSync(RELEASE, { recursive: true });
  cpSync(join(ROOT, "apps/web/out"), join(RELEASE, "pages"), { recursive: true, preserveTimestamps: true });
  const { status } = spawnSync("pnpm", ["--filter", "@multivector/api", "--prod", "--legacy", "deploy", join(RELEASE, "api")], {
    stdio: "inherit",
    cwd: ROOT,
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error("The API could not be put together; pnpm says above why.");
  console.log("deploy/release has the pages and the API. Copy it to the server as docs/deploying.md says.");
});
