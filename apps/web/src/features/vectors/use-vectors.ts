import { useEffect, useRef, useState } from "react";
import { type Cell, cellKey, type YearEvidence } from "@/model/vectors/cell.ts";
import type { FetchState } from "@/ui/figure/when-shown.ts";
import type { WeightView } from "./presence.ts";
import type { ScoreAnswer, ScoreRequest } from "./scorer.ts";

function useJson<T>(path: string | null): { data: T | null; state: FetchState } {
  const [held, setHeld] = useState<{ path: string; data: T } | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  useEffect(() => {
    if (path === null) return;
    const life = new AbortController();
    fetch(path, { signal: life.signal })
      .then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(String(answer.status)))))
      .then((data: T) => setHeld({ path, data }))
      .catch((error: Error) => error.name !== "AbortError" && setFailed(path));
    return () => life.abort();
  }, [path]);
  const data = held !== null && held.path === path ? held.data : null;
  return { data, state: path === null || data !== null ? "ready" : failed === path ? "failed" : "loading" };
}

/** Published vectors: those of the first view, and all of them once another is asked for. */
export function useCells(
  first: readonly Cell[],
  wanted: boolean,
): { cellAt: (country: string, domain: string, year: number) => Cell | undefined; state: FetchState } {
  const { data, state } = useJson<readonly Cell[]>(wanted ? "/vectors/published.json" : null);
  const [index, setIndex] = useState<ReadonlyMap<string, Cell> | null>(null);
  useEffect(() => {
    if (data !== null) setIndex(new Map(data.map((cell) => [cellKey(cell.country, cell.domain, cell.year), cell])));
  }, [data]);
  const cells = index ?? new Map(first.map((cell) => [cellKey(cell.country, cell.domain, cell.year), cell]));
  return {
    cellAt: (country, domain, year) => cells.get(cellKey(country, domain, year)),
    state: wanted && index === null && state === "ready" ? "loading" : state,
  };
}

/** The ties of a year, once they are asked for. */
export function useEvidence(year: number, wanted: boolean): { evidence: YearEvidence | null; state: FetchState } {
  const { data, state } = useJson<YearEvidence>(wanted ? `/vectors/${year}.json` : null);
  return { evidence: data, state };
}

/** Scores at weights of the reader's own, drawn in a worker; null until they are there. */
export function useScores(evidence: YearEvidence | null, weights: WeightView, wanted: boolean): { answer: ScoreAnswer | null; state: FetchState } {
  const [answer, setAnswer] = useState<ScoreAnswer | null>(null);
  const [failed, setFailed] = useState(false);
  const worker = useRef<Worker | null>(null);
  const asked = useRef(0);
  const written = JSON.stringify(weights);
  useEffect(() => {
    if (!wanted || evidence === null) return;
    if (worker.current === null) {
      const made = new Worker("/vectors-worker.js");
      made.onmessage = ({ data }: MessageEvent<ScoreAnswer>) => data.id === asked.current && setAnswer(data);
      made.onerror = () => setFailed(true);
      worker.current = made;
    }
    asked.current += 1;
    const request: ScoreRequest = { id: asked.current, year: evidence.year, evidence: evidence.evidence, weights: JSON.parse(written) as WeightView };
    worker.current.postMessage(request);
  }, [evidence, written, wanted]);
  useEffect(() => () => worker.current?.terminate(), []);
  const current = wanted && answer !== null && answer.id === asked.current ? answer : null;
  // While new weights are drawn those before stay; the draws of another year never do.
  const kept = wanted && answer !== null && answer.year === evidence?.year ? answer : null;
  return { answer: kept, state: failed ? "failed" : wanted && current === null ? "loading" : "ready" };
}
