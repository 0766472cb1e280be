// `npm start`, `npm test`, and `node scripts/run.mjs pnpm …` for any other command, on a bare machine: takes the Node and pnpm that are there if they are new enough, borrows what is
// missing from the npm registry with npx, installs, builds, and runs. Nothing is installed globally; no dependency is needed.
import { spawn, spawnSync } from "node:child_process";
import { createServer } from "node:net";

// The npm "node" package has no 24.x binary for macOS on Apple silicon, only 26.x.
const NODE = process.platform === "darwin" && process.arch === "arm64" ? "26" : "24";
const PNPM = "12";
const OLDEST_PNPM = [10, 26];
const TASKS = {
  start: { run: "pnpm run serve", ports: { WEB_PORT: 3000, API_PORT: 8787 } },
  test: { run: "pnpm run verify", ports: {} },
};

const [name, ...words] = process.argv.slice(2);
const task = name === "pnpm" && words.length > 0 ? { run: ["pnpm", ...words.map((word) => JSON.stringify(word))].join(" "), ports: {} } : TASKS[name];
if (task === undefined) {
  console.error(`usage: node scripts/run.mjs ${Object.keys(TASKS).join(" | ")} | pnpm <command> …`);
  process.exit(1);
}

const [major, minor] = process.versions.node.split(".").map(Number);
const nodeIsNewEnough = (major === 22 && minor >= 18) || major === 24 || major >= 26;
const windows = process.platform === "win32";
// npm exports its own settings as npm_*; they must not leak into pnpm.
const env = Object.fromEntries(Object.entries(process.env).filter(([key]) => !/^npm_/i.test(key)));
Object.assign(env, {
  NEXT_TELEMETRY_DISABLED: "1",
  TURBO_TELEMETRY_DISABLED: "1",
  DO_NOT_TRACK: "1",
  WRANGLER_SEND_METRICS: "false",
  WRANGLER_SEND_ERROR_REPORTS: "false",
  CLOUDFLARE_CF_FETCH_ENABLED: "false",
  // The package is also tested with the Node that was here first.
  HOST_NODE: process.execPath,
  // The servers say how long it took until they answered.
  MULTIVECTOR_STARTED: String(Date.now()),
});

for (const [variable, usual] of Object.entries(task.ports)) await requireFree(variable, Number(env[variable] ?? usual));

const version = spawnSync("pnpm", ["--version"], { env, shell: windows, encoding: "utf8", cwd: "/" });
const [pnpmMajor, pnpmMinor] = (version.stdout ?? "").trim().split(".").map(Number);
const pnpmIsNewEnough = version.status === 0 && (pnpmMajor > OLDEST_PNPM[0] || (pnpmMajor === OLDEST_PNPM[0] && pnpmMinor >= OLDEST_PNPM[1]));
const borrowed = [...(nodeIsNewEnough ? [] : [`node@${NODE}`]), ...(pnpmIsNewEnough ? [] : [`pnpm@${PNPM}`])];
const line = `pnpm install --frozen-lockfile --config.confirmModulesPurge=false && node scripts/phase.mjs Installed && ${task.run}`;

console.log(
  borrowed.length === 0
    ? `Node ${process.versions.node} and pnpm ${version.stdout.trim()} are here.`
    : `Borrowing ${borrowed.join(" and ")} from the npm registry; this takes a moment the first time.`,
);
const options = { stdio: ["ignore", "inherit", "inherit"], env, detached: !windows, shell: borrowed.length > 0 ? windows : true };
const child = borrowed.length > 0 ? spawn("npx", ["-y", ...borrowed.flatMap((what) => ["-p", what]), "-c", line], options) : spawn(line, options);

// One signal, or the death of the parent (npm does not pass signals on), stops the whole tree.
const stop = (signal) => {
  try {
    if (windows) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It has ended already.
  }
};
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => stop(signal));
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) stop("SIGTERM");
}, 500).unref();
child.on("error", (error) => {
  console.error(`could not run ${borrowed.length > 0 ? "npx" : "the shell"}: ${error.message}`);
  process.exit(1);
});
child.on("exit", (code, signal) => process.exit(code ?? (signal ? 1 : 0)));

/** Ends with a plain word if a port is taken, before anything is installed or built for nothing. */
function requireFree(variable, port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", (error) => {
      const why = error.code === "EADDRINUSE" ? "is taken" : `cannot be used (${error.code})`;
      console.error(`Port ${port} ${why}. Stop what listens there, or choose another: ${variable}=${port + 1} npm ${name}`);
      process.exit(1);
    });
    probe.listen(port, () => probe.close(resolve));
  });
}
