import { useEffect, useState } from "react";
import type { Readings } from "./measures.ts";

/** The readings at hand, and those of the republics that are chosen beside them. */
export function useReadings(first: Readonly<Record<string, Readings>>, republics: readonly (string | undefined)[], partners: readonly string[]) {
  const [fetched, setFetched] = useState<Readonly<Record<string, Readings>>>({});
  const [failed, setFailed] = useState(false);
  const readings = { ...first, ...fetched };
  const wanted = republics.filter((code) => code !== undefined && partners.some((partner) => readings[code]?.[partner] === undefined)).join(" ");
  useEffect(() => {
    if (wanted === "") return;
    const life = new AbortController();
    for (const code of wanted.split(" ")) {
      fetch(`/compare/${code}.json`, { signal: life.signal })
        .then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(String(answer.status)))))
        .then((found: Readings) => setFetched((before) => ({ ...before, [code]: found })))
        .catch((error: Error) => error.name !== "AbortError" && setFailed(true));
    }
    return () => life.abort();
  }, [wanted]);
  // A republic is not compared with itself; that pair will never have readings.
  const missing = wanted.split(" ").filter((code) => code !== "" && fetched[code] === undefined);
  return { readings, state: failed ? ("failed" as const) : missing.length > 0 ? ("loading" as const) : ("ready" as const) };
}
