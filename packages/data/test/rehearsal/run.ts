import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ROOT } from "../../build/compile/root.ts";
import type { Meta } from "../../src/query/index.ts";
import { contribute, FACT, merge } from "./contribution.ts";
import { checkFiles, checkVersions } from "./expectations.ts";
import { tryInProjects } from "./projects.ts";
import { borrowTools, type Registry, startRegistry } from "./registry.ts";
import { plainEnvironment, shellIn } from "./shell.ts";

// `pnpm release:rehearse [--whole] [--live [--exported]] [--keep]`: a release from a contributor's edit to fresh projects that use it, against a registry and a git remote in a folder of its own on
// this machine. It rehearses what is committed. `--whole` proves the release with `pnpm verify` where the rehearsal alone takes what a release changes; `--live` then starts the servers of this machine
// with it, visits them, and asks them for the corrected fact, `--exported` also as files on workerd and behind Caddy; `--keep` leaves the folder for a look.
const OPTIONS = {
  whole: { type: "boolean", default: false },
  live: { type: "boolean", default: false },
  exported: { type: "boolean", default: false },
  keep: { type: "boolean", default: false },
} as const;
const options = optionsOf(process.argv.slice(2));

function optionsOf(args: string[]) {
  try {
    const { values } = parseArgs({ args, options: OPTIONS });
    if (values.exported && !values.live) throw new Error("--exported goes with --live");
    return values;
  } catch (error) {
    console.error(`${(error as Error).message}\nusage: pnpm release:rehearse [--whole] [--live [--exported]] [--keep]   (docs/releasing.md)`);
    process.exit(2);
  }
}

const REPOSITORY = join(ROOT, "../..");
const folder = mkdtempSync(join(tmpdir(), "multivector-rehearsal-"));
const log = join(folder, "log.txt");
const [remote, clone, files] = [join(folder, "remote.git"), join(folder, "clone"), join(folder, "files")];
const who = { NAME: "Rehearsal", EMAIL: "rehearsal@multivector.invalid" };
const env: NodeJS.ProcessEnv = {
  ...plainEnvironment(),
  CI: "1",
  GIT_AUTHOR_NAME: who.NAME,
  GIT_AUTHOR_EMAIL: who.EMAIL,
  GIT_COMMITTER_NAME: who.NAME,
  GIT_COMMITTER_EMAIL: who.EMAIL,
};
const shell = shellIn(clone, env, log);
const json = <T>(path: string) => JSON.parse(readFileSync(join(clone, path), "utf8")) as T;
const started = performance.now();

async function step<T>(what: string, action: () => Promise<T>): Promise<T> {
  const from = performance.now();
  const result = await action();
  console.log(`${((performance.now() - from) / 1000).toFixed(1).padStart(7)} s  ${what}`);
  return result;
}

let registry: Registry | undefined;
try {
  if (execFileSync("git", ["status", "--porcelain"], { cwd: REPOSITORY, encoding: "utf8" }) !== "")
    console.log("           (what is not committed is not rehearsed)");

  const programs = await step("a registry, from its package, and package managers", () =>
    borrowTools(join(folder, "tools"), (place) => shellIn(place, env, log)),
  );
  const upstream = execFileSync("npm", ["config", "get", "registry"], { cwd: folder, env, encoding: "utf8" }).trim();
  registry = await startRegistry(join(folder, "registry"), { programs, upstream, env });
  const published: NodeJS.ProcessEnv = { ...env, NPM_CONFIG_USERCONFIG: registry.userconfig, NPM_CONFIG_REGISTRY: registry.url };

  await step("a bare remote, and a clean clone of it, installed", async () => {
    mkdirSync(clone);
    execFileSync("git", ["clone", "--quiet", "--bare", "--no-local", REPOSITORY, remote], { stdio: "ignore" });
    execFileSync("git", ["--git-dir", remote, "branch", "--force", "main", "HEAD"], { stdio: "ignore" });
    await shell("git", "clone", "--quiet", "--branch", "main", remote, ".");
    await shell("pnpm", "install", "--frozen-lockfile", "--prefer-offline");
    // Shares of who leads are drawn from the same evidence with the same code: what this machine has drawn need not be drawn again.
    const drawn = join(ROOT, "node_modules/.cache/multivector-vectors");
    if (existsSync(drawn)) cpSync(drawn, join(clone, "packages/data/node_modules/.cache/multivector-vectors"), { recursive: true });
  });

  await step("a contributor corrects one fact, with its changeset; the checks pass", () => contribute(clone, shell));
  await step("first merge", () => merge("correction", shell));

  const before = json<{ version: string }>("packages/data/package.json").version;
  await step("release:version", async () => {
    await shell("git", "switch", "--quiet", "--create", "version");
    await shell("pnpm", "release:version");
    await shell("git", "add", "--all");
    await shell("git", "commit", "--quiet", "--message", "Version");
    await shell("git", "push", "--quiet", "origin", "version");
  });
  await step("second merge", () => merge("version", shell));
  const { version } = json<{ version: string }>("packages/data/package.json");
  console.log(`           ${before} → ${version}: ${(await shell("git", "diff", "--shortstat", "HEAD^1")).trim()}`);

  await step(options.whole ? "pnpm verify" : "checks, build and tests that a release changes", async () => {
    if (options.whole) await shell("pnpm", "verify");
    else {
      await shell("pnpm", "exec", "turbo", "run", "check", "build", "test:package", "--filter", "@multivector/data");
      await shell("pnpm", "--filter", "@multivector/api", "exec", "vitest", "run", "test/document");
      await shell("pnpm", "documents");
    }
  });
  const meta = json<Meta>("packages/data/dist/meta.json");
  for (const line of checkVersions(clone, version)) console.log(`           ${line}`);

  await step("release:files", () => shell("pnpm", "release:files", files));
  for (const line of await checkFiles(files, version, shell)) console.log(`           ${line}`);

  await step("release:publish refuses addresses that lead nowhere", async () => {
    const elsewhere = shellIn(clone, { ...env, NPM_CONFIG_REGISTRY: "https://registry.invalid/" }, log);
    const said = await elsewhere.refused("pnpm", "release:publish", files);
    if (!/REPOSITORY_URL is .* expected the public address/.test(said)) throw new Error(`it refused for another reason:\n${said}`);
  });
  const publishing = shellIn(clone, published, log);
  await step("release:publish", () => publishing("pnpm", "release:publish", files));
  await step("release:publish once more changes nothing", async () => {
    const said = await publishing("pnpm", "release:publish", files);
    if (!said.includes("published already, the same to the byte")) throw new Error(`it published again:\n${said}`);
  });
  const tags = await shell("git", "ls-remote", "--tags", "origin", `v${version}^{}`);
  if (!tags.startsWith(await shell("git", "rev-parse", "HEAD"))) throw new Error(`the remote has no tag v${version} of this commit: ${tags}`);
  console.log(`           tag v${version} on the remote; no provenance here: only the release workflow has an identity that somebody vouches for`);

  if (options.live) {
    // As on a server of one's own: what was merged and published, built for the addresses of this machine, and visited there.
    const serving = shellIn(clone, { ...env, SITE_URL: "http://localhost:3000", API_URL: "http://localhost:8787" }, log);
    if (options.exported) await step("deploy:build, for the addresses of this machine", () => serving("pnpm", "deploy:build"));
    const live = ["--hash", meta.hash, "--says", `/v1/memberships/${FACT.id}="confidence":"${FACT.to}"`];
    await step("live: pages and API, on Node and on workerd, visited and asked for the fact", () =>
      serving("pnpm", "smoke:local", ...(options.exported ? ["--exported"] : []), ...live),
    );
    console.log(`           ${((performance.now() - started) / 60_000).toFixed(1)} minutes from the edit until it is live on the registry and the servers`);
  }

  const { url, userconfig, stop } = registry;
  const lines = await step("fresh projects", () => tryInProjects(join(folder, "projects"), meta, { registry: { url, userconfig, stop }, programs, env, log }));
  for (const line of lines) console.log(`           ${line}`);
  console.log(`\nThe release of ${version} went through in ${((performance.now() - started) / 60_000).toFixed(1)} minutes.`);
} catch (error) {
  console.error(`\n${(error as Error).message}`);
  process.exitCode = 1;
} finally {
  registry?.stop();
  if (options.keep || process.exitCode === 1) console.log(`Everything of it is in ${folder}`);
  else rmSync(folder, { recursive: true, force: true });
}
