// Size of the worker and time until it answers, beside a worker that says hello: `pnpm --filter @multivector/api run bench:worker`.
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const home = fileURLToPath(new URL("../", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "multivector-worker-"));
const ROUNDS = 7;

const bundled = spawnSync("pnpm", ["exec", "wrangler", "deploy", "--dry-run", "--outdir", join(scratch, "worker")], { cwd: home, encoding: "utf8" });
if (bundled.status !== 0) throw new Error(bundled.stdout + bundled.stderr);
const source = readFileSync(join(scratch, "worker/worker.js"));
const gzip = gzipSync(source, { level: 9 }).byteLength / 1e6;
console.log(`worker: ${(source.byteLength / 1e6).toFixed(2)} MB, gzip ${gzip.toFixed(2)} MB (goal ≤ 1.5: ${gzip <= 1.5 ? "met" : "MISSED"})`);

writeFileSync(join(scratch, "hello.js"), `export default { fetch: () => new Response("hello") };`);
const config = (main) => `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "main.js", esModule = embed "${main}")],
      compatibilityDate = "2026-01-01",
      bindings = [(name = "ASSETS", service = "assets")],
    )),
    (name = "assets", disk = (path = "${join(home, "assets")}")),
  ],
  sockets = [(name = "http", address = "127.0.0.1:8877", http = (), service = "main")],
);`;
writeFileSync(join(scratch, "hello.capnp"), config("hello.js"));
writeFileSync(join(scratch, "api.capnp"), config("worker/worker.js"));
const workerd = process.env.WORKERD ?? createRequire(createRequire(import.meta.url).resolve("wrangler/package.json")).resolve("workerd/bin/workerd");

/** Milliseconds from the start of the process to the first answer. */
async function startOf(name, path) {
  const started = performance.now();
  const child = spawn(workerd, ["serve", join(scratch, `${name}.capnp`)], { stdio: "ignore" });
  try {
    for (;;) {
      const answered = await fetch(`http://127.0.0.1:8877${path}`).then(
        (response) => response.text(),
        () => undefined,
      );
      if (answered !== undefined) return performance.now() - started;
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  } finally {
    await new Promise((resolve) => {
      child.on("exit", resolve);
      child.kill("SIGKILL");
    });
  }
}

const times = { hello: [], api: [] };
for (let round = 0; round < ROUNDS; round++) {
  times.hello.push(await startOf("hello", "/"));
  times.api.push(await startOf("api", "/v1/countries/KAZ"));
}
rmSync(scratch, { recursive: true, force: true });
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const more = median(times.api) - median(times.hello);
console.log(
  `first answer: hello ${median(times.hello).toFixed(0)} ms, API ${median(times.api).toFixed(0)} ms; the worker's own start ${more.toFixed(0)} ms (goal ≤ 150: ${more <= 150 ? "met" : "MISSED"})`,
);
process.exitCode = gzip <= 1.5 && more <= 150 ? 0 : 1;
