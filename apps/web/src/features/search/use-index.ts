import type { SearchIndex } from "@multivector/data/search";
import { useEffect, useState } from "react";
import type { Locale } from "@/locale/locale.ts";
import { type AddPart, fetchIndex, fetchSentences, fetchSources } from "./index.ts";

type State = SearchIndex | "failed" | null;

/** The index, and whether all is in it that can be found: before, no count of hits is the last one. It is fetched part by part: what is found first, then the sources, and sentences once there is something to show them with. */
export function useIndex(locale: Locale, shows: boolean): { index: State; whole: boolean } {
  const [index, setIndex] = useState<State>(null);
  const [whole, setWhole] = useState(false);
  const opened = index !== null && index !== "failed";
  useEffect(() => {
    const life = new AbortController();
    fetchIndex(locale, life.signal).then(setIndex, () => life.signal.aborted || setIndex("failed"));
    return () => life.abort();
  }, [locale]);
  const add = (part: AddPart) => setIndex((is) => (is === null || is === "failed" ? is : withPart(is, part)));
  // biome-ignore lint/correctness/useExhaustiveDependencies: what adds is the same each time.
  useEffect(() => (opened ? fetching(fetchSources, add, () => setWhole(true)) : undefined), [opened]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what adds is the same each time.
  useEffect(() => (opened && shows ? fetching(fetchSentences, add) : undefined), [opened, shows]);
  return { index, whole };
}

function fetching(fetchPart: (signal: AbortSignal) => Promise<AddPart>, add: (part: AddPart) => void, done = () => {}): () => void {
  const life = new AbortController();
  // Without it the search finds less or says less, and is of use all the same.
  fetchPart(life.signal)
    .then(add, () => {})
    .then(() => life.signal.aborted || done());
  return () => life.abort();
}

// After a release one of them may be of before it.
function withPart(index: SearchIndex, part: AddPart): SearchIndex {
  try {
    return part(index);
  } catch {
    return index;
  }
}
