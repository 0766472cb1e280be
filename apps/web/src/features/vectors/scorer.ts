import { type Composite, type Evidence, type Score, scoresOf } from "@multivector/data/vectors";
import type { WeightView } from "./presence.ts";

// Runs in a worker of its own, so that the page stays awake while it draws (site/workers.ts makes the file).

const DRAWS = 2_000;

export interface ScoreRequest {
  id: number;
  year: number;
  evidence: Readonly<Record<string, readonly Evidence[]>>;
  weights: WeightView;
}

export interface ScoreAnswer {
  id: number;
  year: number;
  scores: Readonly<Record<string, { scores: Score[]; composite: Composite | null }>>;
  /** How long the draws took, in milliseconds. */
  took: number;
}

interface Worker {
  onmessage: ((event: { data: ScoreRequest }) => void) | null;
  postMessage: (answer: ScoreAnswer) => void;
}
const worker = globalThis as unknown as Worker;

worker.onmessage = ({ data: { id, year, evidence, weights } }) => {
  const started = performance.now();
  const scores = Object.fromEntries(Object.entries(evidence).map(([country, all]) => [country, scoresOf(all, { weights, draws: DRAWS })]));
  worker.postMessage({ id, year, scores, took: performance.now() - started });
};
