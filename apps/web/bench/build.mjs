// How does the static build grow with the records? Builds the site twice, as it is and with so many times its events (10 unless said
// otherwise), and prints pages, time and the most memory that all processes held together. The package's dist is put back afterwards.
import { spawn } from "node:child_process";
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { assembleDataset } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";

const web = fileURLToPath(new URL("..", import.meta.url));
const file = join(web, "node_modules/@multivector/data/dist/data/events.js");
const times = Number(process.argv[2] ?? 10);

const rows = [await measured("as it is")];
copyFileSync(file, `${file}.kept`);
try {
  writeFileSync(file, `export const events = ${JSON.stringify(manyEvents())};\n`);
  rows.push(await measured(`${times} times the events`));
} finally {
  copyFileSync(`${file}.kept`, file);
  rmSync(`${file}.kept`);
}
console.table(rows);
const [one, many] = rows;
console.log(`${Math.round(((many.seconds - one.seconds) / (many.pages - one.pages)) * 1000)} ms for each further page`);

function manyEvents() {
  const lists = Object.fromEntries(Object.keys(dataset).map((name) => [name, []]));
  const events = Array.from({ length: times }, (_, copy) =>
    dataset.events.records.map((event) => (copy === 0 ? event : { ...event, id: `${event.id}-x${copy}` })),
  ).flat();
  return assembleDataset({ ...lists, events }, new Map()).events;
}

async function measured(what) {
  const start = Date.now();
  const build = spawn("npx", ["next", "build"], { cwd: web, stdio: ["ignore", "ignore", "inherit"] });
  let most = 0;
  const watch = setInterval(() => {
    most = Math.max(most, memoryUnder(build.pid));
  }, 500);
  const code = await new Promise((resolve) => build.on("exit", resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`the build of the site ${what} failed`);
  const pages = readdirSync(join(web, "out"), { recursive: true }).filter((name) => name.endsWith(".html")).length;
  return { site: what, pages, seconds: Math.round((Date.now() - start) / 100) / 10, "memory MB": Math.round(most / 1024) };
}

/** Resident memory of a process and all below it, kB. */
function memoryUnder(root) {
  const parents = new Map();
  const sizes = new Map();
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      const status = readFileSync(`/proc/${pid}/status`, "utf8");
      parents.set(Number(pid), Number(/PPid:\s+(\d+)/.exec(status)?.[1]));
      sizes.set(Number(pid), Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0));
    } catch {
      // It ended while we looked.
    }
  }
  const below = (pid) => pid === root || (parents.has(pid) && parents.get(pid) !== 0 && below(parents.get(pid)));
  return [...sizes].reduce((sum, [pid, size]) => (below(pid) ? sum + size : sum), 0);
}
