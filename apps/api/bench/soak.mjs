// Ten minutes of mixed questions at 20 connections: no error may come, and memory has to level off. `pnpm --filter @multivector/api
// run soak`; MINUTES (10) may be set.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import autocannon from "autocannon";

const MINUTES = Number(process.env.MINUTES ?? 10);
const home = fileURLToPath(new URL("../", import.meta.url));
const api = "http://127.0.0.1:8878";
const server = spawn(process.execPath, ["src/node.ts"], {
  cwd: home,
  env: { ...process.env, API_PORT: "8878", API_HOST: "127.0.0.1", API_RATE_LIMIT: "0" },
  stdio: ["ignore", "pipe", "inherit"],
});
await new Promise((resolve) => server.stdout.once("data", resolve));

// More answers than are kept, so that some are made and dropped all the time.
const days = Array.from({ length: 300 }, (_, index) => new Date(Date.UTC(1992, 0, 1) + index * 40 * 86_400_000).toISOString().slice(0, 10));
const requests = days.flatMap((day, index) => [
  { path: `/v1/members?at=${day}&role=any&limit=500` },
  { path: "/v1/countries/KAZ" },
  { path: `/v1/events?from=${day}&limit=20` },
  { path: `/v1/relations/KAZ/RUS/visits?limit=${1 + (index % 50)}` },
  { path: `/v1/search?q=${["Tokayev", "gas", "Kazakhstan", "treaty"][index % 4]}&limit=${1 + (index % 20)}` },
  {
    path: "/v1/claims/check",
    method: "POST",
    headers: { "content-type": "text/plain" },
    body: `Kazakhstan asked the CSTO for help in January 2022, on ${day}.`,
  },
  { path: `/v1/corridors?at=${day}`, headers: { accept: "text/csv" } },
]);

const resident = () => Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, "utf8"))?.[1]) / 1024);
const memory = [];
const timer = setInterval(() => memory.push(resident()), 15_000);
const result = await autocannon({ url: api, connections: 20, duration: MINUTES * 60, requests });
clearInterval(timer);
server.kill();

const third = Math.floor(memory.length / 3);
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
const [middle, last] = [mean(memory.slice(third, 2 * third)), mean(memory.slice(2 * third))];
const failed = result.errors + result.timeouts + result.non2xx;
console.log(`${result.requests.total} requests in ${MINUTES} minutes, ${Math.round(result.requests.average)} a second; ${failed} failed`);
console.log(`p50 ${result.latency.p50} ms, p99 ${result.latency.p99} ms, slowest ${result.latency.max} ms`);
console.log(`memory every 15 s, MiB: ${memory.join(" ")}`);
console.log(`last third against middle third: ${(last / middle).toFixed(2)}`);
process.exitCode = failed === 0 && last / middle < 1.1 ? 0 : 1;
