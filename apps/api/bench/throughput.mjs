// Requests per second of one by-id route against a bare node:http server, in turns in one run: `pnpm --filter @multivector/api bench`.
// Read the ratio; the absolute numbers are the machine's.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import autocannon from "autocannon";

const home = fileURLToPath(new URL("../", import.meta.url));
const SECONDS = Number(process.env.SECONDS ?? 5);
const ROUNDS = 3;

const BARE = `
import { createServer } from "node:http";
const body = JSON.stringify({ hello: "world" });
createServer((_, response) => response.writeHead(200, { "content-type": "application/json" }).end(body))
  .listen(Number(process.env.API_PORT), "127.0.0.1", () => console.log("ready"));
`;

async function start(args, port) {
  const child = spawn(process.execPath, args, {
    cwd: home,
    env: { ...process.env, API_PORT: String(port), API_HOST: "127.0.0.1" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await new Promise((resolve) => child.stdout.once("data", resolve));
  return child;
}

const servers = [
  { name: "bare node:http, 17 bytes", url: "http://127.0.0.1:8871/", child: await start(["--input-type=module", "-e", BARE], 8871), rates: [] },
  { name: "GET /v1/countries/KAZ", url: "http://127.0.0.1:8872/v1/countries/KAZ", child: await start(["src/node.ts"], 8872), rates: [] },
  { name: "the same, If-None-Match", url: "http://127.0.0.1:8872/v1/countries/KAZ", headers: {}, rates: [] },
];
servers[2].headers["if-none-match"] = (await fetch(servers[1].url)).headers.get("etag");

try {
  for (let round = 0; round <= ROUNDS; round++) {
    for (const server of servers) {
      const { requests, non2xx } = await autocannon({ url: server.url, connections: 32, duration: round === 0 ? 1 : SECONDS, headers: server.headers ?? {} });
      if (non2xx > 0 && server.headers === undefined) throw new Error(`${server.name}: ${non2xx} failed`);
      if (round > 0) server.rates.push(requests.average);
    }
  }
} finally {
  for (const { child } of servers) child?.kill();
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const bare = median(servers[0].rates);
for (const { name, rates } of servers) {
  const rate = median(rates);
  console.log(`${name.padEnd(28)} ${Math.round(rate).toString().padStart(7)} requests/s   ${(rate / bare).toFixed(2)} of bare`);
}
