// Random requests, as many as wanted: `pnpm --filter @multivector/api run fuzz [count] [seed]`.
import { fuzz } from "./fuzz.ts";

const [count = 1_000_000, seed = Date.now() % 1_000_000] = process.argv.slice(2).map(Number);
console.error(`${count} requests, seed ${seed}`);
const started = performance.now();
const report = await fuzz(count, seed, (done) => console.error(`${done} …`));
const seconds = (performance.now() - started) / 1000;
console.log(`${report.requests} requests in ${Math.round(seconds)} s, seed ${seed}: no 5xx, no error but problem documents, no body against its schema`);
console.log(`${report.seen} pairs of operation and status were seen; answers by status: ${JSON.stringify(report.byStatus)}`);
