// What do more records cost? Builds and starts the pages twice, as they are and with so many times the events (10 unless said otherwise), and
// prints how long the build took, when the first page answered, how long a page took to draw, and memory. The package's dist is put back afterwards.
import { spawn } from "node:child_process";
import { copyFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { aboutOf, assembleDataset } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { receipts } from "@multivector/data/receipts";

const web = fileURLToPath(new URL("..", import.meta.url));
const files = ["events", "receipts"].map((name) => join(web, `node_modules/@multivector/data/dist/data/${name}.js`));
const times = Number(process.argv[2] ?? 10);
const PORT = "3450";
const DRAWN = 100;

const rows = [await measured("as it is")];
for (const file of files) copyFileSync(file, `${file}.kept`);
try {
  const [events, manyReceipts] = [manyEvents(), { ...receipts }];
  for (const { id } of events.records) manyReceipts[`events/${id}`] = receipts[`events/${id.replace(/-x\d+$/, "")}`];
  writeFileSync(files[0], `export const events = ${JSON.stringify(events)};\n`);
  writeFileSync(files[1], `export const receipts = ${JSON.stringify(manyReceipts)};\n`);
  rows.push(await measured(`${times} times the events`));
} finally {
  for (const file of files) {
    copyFileSync(`${file}.kept`, file);
    rmSync(`${file}.kept`);
  }
}
console.table(rows);

function manyEvents() {
  const lists = Object.fromEntries(Object.keys(dataset).map((name) => [name, []]));
  const events = Array.from({ length: times }, (_, copy) =>
    dataset.events.records.map((event) => (copy === 0 ? event : { ...event, id: `${event.id}-x${copy}` })),
  ).flat();
  return assembleDataset({ ...lists, events }, new Map(), aboutOf(dataset)).events;
}

async function measured(what) {
  const built = await seconds(() => run("pnpm", ["run", "build"]));
  const server = spawn("node", ["server/serve.ts"], { cwd: web, stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, WEB_PORT: PORT } });
  try {
    const first = await seconds(async () => {
      while (!(await get("/").catch(() => false))) await new Promise((resolve) => setTimeout(resolve, 100));
    });
    const events = dataset.events.records.slice(0, DRAWN);
    const drawn = await seconds(async () => {
      for (const { id } of events) await get(`/events/${id}`);
    });
    const list = await seconds(() => get("/timeline"));
    return {
      site: what,
      "build s": built,
      "first page s": first,
      "event ms": Math.round((drawn * 1000) / events.length),
      "list of all s": list,
      "memory MB": memoryOf(server.pid),
    };
  } finally {
    server.kill();
  }
}

async function get(path) {
  const response = await fetch(`http://localhost:${PORT}${path}`);
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return true;
}

function run(command, args) {
  return new Promise((resolve, reject) => {
    spawn(command, args, { cwd: web, stdio: ["ignore", "ignore", "inherit"] }).on("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(`${command} ${args.join(" ")} ended with ${code}`)),
    );
  });
}

async function seconds(what) {
  const start = performance.now();
  await what();
  return Math.round((performance.now() - start) / 100) / 10;
}

function memoryOf(pid) {
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024);
}
