// Requests per second against a bare node:http server that sends the same bytes, in turns in one run: `pnpm bench`. Read the
// ratios; the absolute numbers are the machine's. SECONDS (5) and ROUNDS (3) may be set.
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import autocannon from "autocannon";

const home = fileURLToPath(new URL("../", import.meta.url));
const SECONDS = Number(process.env.SECONDS ?? 5);
const ROUNDS = Number(process.env.ROUNDS ?? 3);
const ITEM = "/v1/countries/KAZ";
const LIST = "/v1/events?country=KAZ&fields=id,title,type,start&limit=50";
const scratch = mkdtempSync(join(tmpdir(), "multivector-bench-"));
const children = [];

function start(command, args, env = {}) {
  const child = spawn(command, args, { cwd: home, env: { ...process.env, ...env }, stdio: ["ignore", "ignore", "ignore"] });
  children.push(child);
  return child;
}

/** Processor time that a process has used, in microseconds; null where /proc does not tell. */
function cpuOf(pid) {
  try {
    const [, rest] = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ");
    const fields = rest.split(" ");
    // User and system time, in hundredths of a second.
    return (Number(fields[11]) + Number(fields[12])) * 10_000;
  } catch {
    return null;
  }
}

async function reachable(url) {
  for (let attempt = 0; attempt < 100; attempt++) {
    const ok = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} did not answer`);
}

const api = "http://127.0.0.1:8872";
const server = start(process.execPath, ["src/node.ts"], { API_PORT: "8872", API_HOST: "127.0.0.1", API_RATE_LIMIT: "0" });
await reachable(`${api}/health`);

// The bare server sends the very bytes and headers of the API.
const samples = {};
for (const path of [ITEM, LIST]) {
  const response = await fetch(api + path, { headers: { "Accept-Encoding": "identity" } });
  samples[path] = {
    headers: Object.fromEntries([...response.headers].filter(([name]) => !["connection", "keep-alive", "date", "transfer-encoding"].includes(name))),
    body: await response.text(),
  };
}
writeFileSync(join(scratch, "samples.json"), JSON.stringify(samples));
writeFileSync(
  join(scratch, "bare.mjs"),
  `import { createServer } from "node:http";
import { readFileSync } from "node:fs";
const samples = JSON.parse(readFileSync(process.argv[2], "utf8"));
for (const sample of Object.values(samples)) sample.body = Buffer.from(sample.body);
createServer((request, response) => {
  const { headers, body } = samples[request.url];
  response.writeHead(200, headers).end(body);
}).listen(8871, "127.0.0.1");`,
);
const bare = start(process.execPath, [join(scratch, "bare.mjs"), join(scratch, "samples.json")]);
await reachable(`http://127.0.0.1:8871${ITEM}`);

const groups = [
  {
    name: `by id: ${ITEM}`,
    targets: [
      { name: "bare node:http", url: `http://127.0.0.1:8871${ITEM}` },
      { name: "API", url: api + ITEM, least: 0.8 },
      { name: "API, gzip", url: api + ITEM, headers: { "accept-encoding": "gzip" } },
      // A header that is negotiated each time goes past what is kept.
      { name: "API, composed anew", url: api + ITEM, headers: { accept: "application/json, text/html;q=0.1" } },
      { name: "API, If-None-Match", url: api + ITEM, headers: { "if-none-match": samples[ITEM].headers.etag } },
    ],
  },
  {
    name: `list: ${LIST}`,
    targets: [
      { name: "bare node:http", url: `http://127.0.0.1:8871${LIST}` },
      { name: "API", url: api + LIST, least: 0.5 },
      { name: "API, composed anew", url: api + LIST, headers: { accept: "application/json, text/html;q=0.1" } },
    ],
  },
];

// json-server on the same records.
const published = (name) => JSON.parse(readFileSync(join(home, "assets/bulk/json", `${name}.json`), "utf8"));
writeFileSync(join(scratch, "db.json"), JSON.stringify(Object.fromEntries(["countries", "events", "organizations"].map((name) => [name, published(name)]))));
const jsonServer = createRequire(import.meta.url).resolve("json-server/lib/cli/bin.js");
start(process.execPath, [jsonServer, "--port", "8873", "--host", "127.0.0.1", "--quiet", join(scratch, "db.json")]);
await reachable("http://127.0.0.1:8873/countries/KAZ");
groups[0].targets.push({ name: "json-server", url: "http://127.0.0.1:8873/countries/KAZ", atMost: 0.1 });

// Datasette on the same SQLite, where Python has it.
const datasette = process.env.DATASETTE ?? "datasette";
if (spawnSync(datasette, ["--version"]).status === 0) {
  start(datasette, ["serve", join(home, "assets/bulk/bulk/multivector.sqlite"), "--port", "8874", "--host", "127.0.0.1"]);
  const url = "http://127.0.0.1:8874/multivector/countries.json?id=KAZ&_shape=array";
  await reachable(url);
  groups[0].targets.push({ name: "Datasette", url, atMost: 0.05 });
} else console.log("Datasette is not here; DATASETTE may name it. Left out.\n");

// The worker on workerd itself against a worker that says hello.
const workerd = process.env.WORKERD ?? createRequire(createRequire(import.meta.url).resolve("wrangler/package.json")).resolve("workerd/bin/workerd");
const bundled = spawnSync("pnpm", ["exec", "wrangler", "deploy", "--dry-run", "--outdir", join(scratch, "worker")], { cwd: home, encoding: "utf8" });
if (bundled.status !== 0) throw new Error(bundled.stdout + bundled.stderr);
writeFileSync(
  join(scratch, "hello.js"),
  `export default { fetch: () => new Response(${JSON.stringify(samples[ITEM].body)}, { headers: { "content-type": "application/json" } }) };`,
);
writeFileSync(
  join(scratch, "config.capnp"),
  `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "hello", worker = (modules = [(name = "hello.js", esModule = embed "hello.js")], compatibilityDate = "2026-01-01")),
    (name = "api", worker = (
      modules = [(name = "worker.js", esModule = embed "worker/worker.js")],
      compatibilityDate = "2026-01-01",
      bindings = [(name = "ASSETS", service = "assets")],
    )),
    (name = "assets", disk = (path = "${join(home, "assets")}")),
  ],
  sockets = [
    (name = "hello", address = "127.0.0.1:8875", http = (), service = "hello"),
    (name = "api", address = "127.0.0.1:8876", http = (), service = "api"),
  ],
);`,
);
const edge = start(workerd, ["serve", join(scratch, "config.capnp")]);
await reachable(`http://127.0.0.1:8876${ITEM}`);
groups.push({
  name: "other answers, each composed anew",
  targets: ["/v1/members?at=2007", "/v1/relations/KAZ/RUS", "/v1/search?q=Tokayev", "/v1/observations?entity=KAZ&partner=RUS"].map((path) => ({
    name: path,
    url: api + path,
    headers: { accept: "application/json, text/html;q=0.1" },
  })),
});
groups.push({
  name: `workerd: ${ITEM}`,
  targets: [
    { name: "worker that says hello, same bytes", url: "http://127.0.0.1:8875/" },
    { name: "API", url: `http://127.0.0.1:8876${ITEM}`, least: 0.8 },
  ],
});

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
let met = true;
try {
  for (const { name, targets } of groups) {
    for (const target of targets) target.rates = [];
    for (let round = 0; round <= ROUNDS; round++) {
      for (const target of targets) {
        const { pid } = target.url.includes(":8872")
          ? server
          : target.url.includes(":8871")
            ? bare
            : target.url.includes(":887") && !/:887[34]/.test(target.url)
              ? edge
              : {};
        const before = cpuOf(pid);
        const { requests, latency, non2xx } = await autocannon({
          url: target.url,
          connections: 20,
          duration: round === 0 ? 1 : SECONDS,
          headers: target.headers ?? {},
        });
        if (non2xx > 0 && target.headers === undefined) throw new Error(`${target.name}: ${non2xx} failed`);
        if (round === 0) continue;
        target.rates.push(requests.average);
        const used = cpuOf(pid);
        if (before !== null && used !== null) target.cpu = (used - before) / requests.total;
        target.p99 = Math.max(target.p99 ?? 0, latency.p99);
      }
    }
    console.log(name);
    const base = median(targets[0].rates);
    for (const { name: what, rates, p99, cpu, least, atMost } of targets) {
      const ratio = median(rates) / base;
      const apiRatio = atMost === undefined ? undefined : median(targets[1].rates) / median(rates);
      const ok = (least === undefined || ratio >= least) && (atMost === undefined || apiRatio >= 1 / (atMost === 0.1 ? 0.1 : 0.05));
      met &&= ok;
      const goal =
        least !== undefined
          ? `, goal ≥ ${least}: ${ok ? "met" : "MISSED"}`
          : atMost !== undefined
            ? `; the API is ${apiRatio.toFixed(1)} times as fast, goal ≥ ${atMost === 0.1 ? 10 : 20}: ${ok ? "met" : "MISSED"}`
            : "";
      console.log(
        `  ${what.padEnd(36)} ${Math.round(median(rates)).toString().padStart(7)} requests/s  ${ratio.toFixed(2)} of the first, p99 ${p99} ms${cpu === undefined ? "" : `, ${cpu.toFixed(0)} µs of processor each`}${goal}`,
      );
    }
    console.log();
  }
} finally {
  for (const child of children) child.kill();
  rmSync(scratch, { recursive: true, force: true });
}
process.exitCode = met ? 0 : 1;
