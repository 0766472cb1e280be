// Requests per second against a bare node:http server that sends the same bytes, in turns in one run: `pnpm bench`. Read the
// ratios, which are of the processor time that a request costs its server; rates and p99 depend on what else the machine does.
// SECONDS (5) and ROUNDS (3) may be set.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { measure, print } from "./measure.mjs";
import { listening, start, stopAll } from "./processes.mjs";

const home = fileURLToPath(new URL("../", import.meta.url));
const seconds = Number(process.env.SECONDS ?? 5);
const rounds = Number(process.env.ROUNDS ?? 3);
const ITEM = "/v1/countries/KAZ";
const LIST = "/v1/events?country=KAZ&limit=50";
/** Other answers, with the p99 in milliseconds that they may take. */
const OTHERS = {
  "/v1/relations/KAZ/RUS": 60,
  "/v1/observations?entity=KAZ&partner=RUS": 40,
  "/v1/members?at=2007": undefined,
  "/v1/search?q=Tokayev": undefined,
};
// A header that is negotiated each time goes past the response cache.
const ANEW = { accept: "application/json, text/html;q=0.1" };
const PORTS = { bare: 8871, api: 8872, jsonServer: 8873, datasette: 8874, hello: 8875, worker: 8876 };
const at = (server, path) => `http://127.0.0.1:${PORTS[server]}${path}`;
const scratch = mkdtempSync(join(tmpdir(), "multivector-bench-"));

/** A server of bare node:http that sends the very bytes and headers of the API. */
async function startBare() {
  const samples = {};
  for (const path of [ITEM, LIST, ...Object.keys(OTHERS)]) {
    const response = await fetch(at("api", path), { headers: { "Accept-Encoding": "identity" } });
    const own = ["connection", "keep-alive", "date", "transfer-encoding"];
    samples[path] = { headers: Object.fromEntries([...response.headers].filter(([name]) => !own.includes(name))), body: await response.text() };
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
}).listen(${PORTS.bare}, "127.0.0.1");`,
  );
  const { pid } = start(process.execPath, [join(scratch, "bare.mjs"), join(scratch, "samples.json")]);
  await listening(at("bare", ITEM));
  return { pid, samples };
}

/** json-server on the same records. */
async function startJsonServer() {
  const published = (name) => JSON.parse(readFileSync(join(home, "assets/bulk/json", `${name}.json`), "utf8"));
  writeFileSync(join(scratch, "db.json"), JSON.stringify(Object.fromEntries(["countries", "events", "organizations"].map((name) => [name, published(name)]))));
  const bin = createRequire(import.meta.url).resolve("json-server/lib/cli/bin.js");
  const { pid } = start(process.execPath, [bin, "--port", String(PORTS.jsonServer), "--host", "127.0.0.1", "--quiet", join(scratch, "db.json")]);
  await listening(at("jsonServer", "/countries/KAZ"));
  return { name: "json-server", url: at("jsonServer", "/countries/KAZ"), pid, fasterBy: 10 };
}

/** Datasette on the same SQLite, where Python has it. */
async function startDatasette() {
  const datasette = process.env.DATASETTE ?? "datasette";
  if (spawnSync(datasette, ["--version"]).status !== 0) {
    console.log("Datasette is not here; DATASETTE may name it. Left out.\n");
    return [];
  }
  const { pid } = start(datasette, ["serve", join(home, "assets/bulk/bulk/multivector.sqlite"), "--port", String(PORTS.datasette), "--host", "127.0.0.1"]);
  const url = at("datasette", "/multivector/countries.json?id=KAZ&_shape=array");
  await listening(url);
  return [{ name: "Datasette", url, pid, fasterBy: 20 }];
}

/** The worker on workerd itself, beside a worker that sends the same bytes. */
async function startWorkers(body) {
  const workerd = process.env.WORKERD ?? createRequire(createRequire(import.meta.url).resolve("wrangler/package.json")).resolve("workerd/bin/workerd");
  const bundled = spawnSync("pnpm", ["exec", "wrangler", "deploy", "--dry-run", "--outdir", join(scratch, "worker")], { cwd: home, encoding: "utf8" });
  if (bundled.status !== 0) throw new Error(bundled.stdout + bundled.stderr);
  writeFileSync(
    join(scratch, "hello.js"),
    `export default { fetch: () => new Response(${JSON.stringify(body)}, { headers: { "content-type": "application/json" } }) };`,
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
    (name = "hello", address = "127.0.0.1:${PORTS.hello}", http = (), service = "hello"),
    (name = "api", address = "127.0.0.1:${PORTS.worker}", http = (), service = "api"),
  ],
);`,
  );
  const { pid } = start(workerd, ["serve", join(scratch, "config.capnp")]);
  await listening(at("worker", ITEM));
  return pid;
}

try {
  const api = start(process.execPath, ["src/node.ts"], {
    cwd: home,
    env: { API_PORT: String(PORTS.api), API_HOST: "127.0.0.1", API_RATE_LIMIT: "0" },
  });
  await listening(at("api", "/health"));
  const { pid: bare, samples } = await startBare();
  const edge = await startWorkers(samples[ITEM].body);
  const plain = (path) => ({ name: "bare node:http", url: at("bare", path), pid: bare });
  const own = { url: at("api", ITEM), pid: api.pid };
  const groups = [
    {
      name: `by id: ${ITEM}`,
      targets: [
        plain(ITEM),
        { ...own, name: "API", least: 0.8 },
        { ...own, name: "API, gzip", headers: { "accept-encoding": "gzip" } },
        { ...own, name: "API, made anew", headers: ANEW, least: 0.3 },
        { ...own, name: "API, If-None-Match", headers: { "if-none-match": samples[ITEM].headers.etag }, expected: 304 },
        await startJsonServer(),
        ...(await startDatasette()),
      ],
    },
    {
      name: `list: ${LIST}`,
      targets: [
        plain(LIST),
        { name: "API", url: at("api", LIST), pid: api.pid, least: 0.5 },
        { name: "API, made anew", url: at("api", LIST), pid: api.pid, headers: ANEW },
      ],
    },
    ...Object.entries(OTHERS).map(([path, p99]) => ({
      name: path,
      // The p99 of the bare server says what the machine alone makes of it.
      targets: [plain(path), { name: "API, made anew", url: at("api", path), pid: api.pid, headers: ANEW, p99 }],
    })),
    {
      name: `workerd: ${ITEM}`,
      targets: [
        { name: "worker that sends the same bytes", url: at("hello", "/"), pid: edge },
        { name: "API", url: at("worker", ITEM), pid: edge, least: 0.8 },
        { name: "API, made anew", url: at("worker", ITEM), pid: edge, headers: ANEW },
      ],
    },
  ];
  let met = true;
  for (const { name, targets } of groups) met = print(name, targets, await measure(targets, { seconds, rounds })) && met;
  process.exitCode = met ? 0 : 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  stopAll();
  rmSync(scratch, { recursive: true, force: true });
}
