import autocannon from "autocannon";
import { cpuOf } from "./processes.mjs";

const CONNECTIONS = 20;

/** Asks a target once, so that an address that is refused stops the run at once, in the words of the refusal. */
async function check({ name, url, headers = {}, expected = 200 }) {
  // fetch would ask for a coding of its own, which the load generator does not.
  const response = await fetch(url, { headers: { "accept-encoding": "identity", ...headers } });
  if (response.status === expected) {
    await response.arrayBuffer();
    return;
  }
  const text = await response.text();
  let detail = text.slice(0, 500);
  try {
    detail = JSON.parse(text).detail ?? detail;
  } catch {
    // What is no problem document is shown as it is.
  }
  throw new Error(`${name}: ${url} answers ${response.status} instead of ${expected}. ${detail}\nMend the address in bench/throughput.mjs.`);
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/**
 * Measures the targets of a group in turns, so that what else the machine does meets them alike.
 *
 * @returns for each target the medians over the rounds: requests a second, p99 in milliseconds, processor time a request in microseconds.
 */
export async function measure(targets, { seconds, rounds }) {
  for (const target of targets) await check(target);
  const runs = targets.map(() => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [index, target] of targets.entries()) {
      const { name, url, headers = {}, expected = 200, pid } = target;
      const before = cpuOf(pid);
      const { requests, latency, statusCodeStats = {} } = await autocannon({ url, connections: CONNECTIONS, duration: round === 0 ? 1 : seconds, headers });
      const others = Object.keys(statusCodeStats).filter((status) => Number(status) !== expected);
      if (others.length > 0) throw new Error(`${name}: ${url} answered ${others.join(", ")} under load instead of ${expected}.`);
      const used = cpuOf(pid);
      // The first round warms up.
      if (round > 0) {
        runs[index].push({ rate: requests.average, p99: latency.p99, cpu: before === null || used === null ? null : (used - before) / requests.total });
      }
    }
  }
  return runs.map((rows) => ({
    rate: median(rows.map(({ rate }) => rate)),
    p99: median(rows.map(({ p99 }) => p99)),
    cpu: rows.every(({ cpu }) => cpu !== null) ? median(rows.map(({ cpu }) => cpu)) : null,
  }));
}

/** What is asked of a target, in words, and whether it holds. */
function goalsOf({ least, fasterBy, p99: most }, { ratio, times, p99 }) {
  return [
    ...(least === undefined ? [] : [{ text: `≥ ${least.toFixed(2)} of the first`, met: ratio >= least }]),
    ...(fasterBy === undefined ? [] : [{ text: `the API ≥ ${fasterBy} times as fast (it is ${times.toFixed(1)})`, met: times >= fasterBy }]),
    ...(most === undefined ? [] : [{ text: `p99 ≤ ${most} ms`, met: p99 <= most }]),
  ];
}

/** How many times as fast one is as another: by the processor time of a request, where it is known, since others use the machine too. */
function timesFaster(one, other) {
  return one.cpu === null || other.cpu === null ? one.rate / other.rate : other.cpu / one.cpu;
}

/** Prints a group. The first target is what the others are compared with, `api` the index of the API's own. @returns were all goals met? */
export function print(name, targets, results, api = 1) {
  console.log(name);
  const [first] = results;
  let all = true;
  for (const [index, target] of targets.entries()) {
    const { rate, p99, cpu } = results[index];
    const ratio = timesFaster(results[index], first);
    const compared = index === 0 ? "" : `, ${ratio.toFixed(2)} of the first (${(rate / first.rate).toFixed(2)} by the clock)`;
    console.log(
      `  ${target.name.padEnd(40)} ${Math.round(rate).toString().padStart(7)} requests/s${compared}, p99 ${p99} ms${cpu === null ? "" : `, ${cpu.toFixed(0)} µs of processor each`}`,
    );
    for (const { text, met } of goalsOf(target, { ratio, times: timesFaster(results[api] ?? first, results[index]), p99 })) {
      console.log(`    goal ${text}: ${met ? "met" : "MISSED"}`);
      all &&= met;
    }
  }
  console.log();
  return all;
}
