// Does anything take more than its share of time with the length of what is sent? Each probe is asked at a length and at four times
// that length; work that is linear takes about four times as long, work that is quadratic sixteen times. `pnpm --filter
// @multivector/api run probe`.
import { createApp } from "../src/app.ts";
import { diskAssets } from "../src/node/disk-assets.ts";

const app = createApp({ assets: diskAssets });
const ROUNDS = 15;

type Probe = [name: string, send: (length: number) => [target: string, init?: RequestInit], length: number];
const repeated = (text: string, length: number) => text.repeat(Math.ceil(length / text.length)).slice(0, length);
const text = (body: string): RequestInit => ({ method: "POST", body, headers: { "Content-Type": "text/plain" } });
const PROBES: Probe[] = [
  ["a long id", (n) => [`/v1/countries/${repeated("K", n)}`], 900],
  ["an id of dashes", (n) => [`/v1/events/${repeated("2022-", n)}`], 900],
  ["a date of digits", (n) => [`/v1/members?at=${repeated("1-", n)}`], 900],
  ["many fields", (n) => [`/v1/events?fields=${repeated("id,", n)}`], 900],
  ["many unknown fields", (n) => [`/v1/events?fields=${repeated("idd,titel,", n)}`], 900],
  ["many parameters", (n) => [`/v1/events?${repeated("a=1&", n)}`], 900],
  ["a long path", (n) => [`/${repeated("a/", n)}`], 900],
  ["dots at the end", (n) => [`/v1/countries${repeated(".csv", n)}`], 900],
  ["a long version", (n) => [`/v1/events?asOf=${repeated("0.", n)}`], 900],
  ["a long Accept", (n) => ["/v1/terms?limit=1", { headers: { Accept: repeated("a/b;q=0.1,", n) } }], 3000],
  ["a long If-None-Match", (n) => ["/v1/terms?limit=1", { headers: { "If-None-Match": repeated('W/"a", ', n) } }], 3000],
  ["a long word", (n) => ["/v1/claims/check", text(repeated("a", n))], 5000],
  ["dots and blanks", (n) => ["/v1/claims/check", text(repeated(" .", n))], 5000],
  ["many names", (n) => ["/v1/claims/check", text(repeated("Kazakhstan and Russia. ", n))], 5000],
  ["almost names", (n) => ["/v1/claims/check", text(repeated("Collective Security Treaty ", n))], 5000],
  ["letters with marks", (n) => ["/v1/claims/check", text(repeated("a\u0301\u0323\u0308", n))], 5000],
  ["nested JSON", (n) => ["/v1/claims/check", { method: "POST", body: repeated("[", n), headers: { "Content-Type": "application/json" } }], 5000],
];

async function time([target, init]: [string, RequestInit?]): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now();
    await (await app.request(target, init)).text();
    times.push(performance.now() - started);
  }
  return Math.min(...times);
}

let worst = 0;
for (const [name, send, length] of PROBES) {
  await time(send(length));
  const [short, long] = [await time(send(length)), await time(send(4 * length))];
  worst = Math.max(worst, long / short);
  console.log(`${name.padEnd(22)} ${length} letters ${short.toFixed(2)} ms, ${4 * length} letters ${long.toFixed(2)} ms: ${(long / short).toFixed(1)} times`);
}
console.log(`worst: ${worst.toFixed(1)} times as long for four times the length (linear: 4, quadratic: 16)`);
process.exitCode = worst < 8 ? 0 : 1;
