import { useEffect, useState } from "react";
import type { Row } from "./lines.ts";

/** The rows at hand: those of the first view until more are wanted, then all of them. */
export function useRows(series: string, first: readonly Row[], wanted: boolean) {
  const [all, setAll] = useState<readonly Row[] | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!wanted || all !== null) return;
    const life = new AbortController();
    fetch(`/series/${series}.json`, { signal: life.signal })
      .then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(String(answer.status)))))
      .then((rows: Row[]) => setAll(rows))
      .catch((error: Error) => error.name !== "AbortError" && setFailed(true));
    return () => life.abort();
  }, [series, wanted, all]);
  return { rows: all ?? first, state: failed ? ("failed" as const) : wanted && all === null ? ("loading" as const) : ("ready" as const) };
}
