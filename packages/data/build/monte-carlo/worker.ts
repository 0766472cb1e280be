import { parentPort, workerData } from "node:worker_threads";
import { type DomainEvidence, type DomainResult, drawDomain, type Effort } from "./domain.ts";

/** What a worker is given: all there is to draw, and a counter that it shares with the others. */
export interface Task {
  all: readonly DomainEvidence[];
  effort: Effort;
  /** Place of the next one that nobody has taken. */
  next: Int32Array;
}

const { all, effort, next } = workerData as Task;
const results: [place: number, result: DomainResult][] = [];
for (let place = Atomics.add(next, 0, 1); place < all.length; place = Atomics.add(next, 0, 1)) {
  const evidence = all[place];
  if (evidence !== undefined) results.push([place, drawDomain(evidence, effort)]);
}
parentPort?.postMessage(results);
