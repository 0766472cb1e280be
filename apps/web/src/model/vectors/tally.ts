import type { First } from "@multivector/data/vectors";
import { answers } from "./published.ts";

/** How many of the latest answers are settled, lean, are open, or are holes. */
export function tallyOfLatest(): { settled: number; leaning: number; open: number; holes: number } {
  const latest = answers.map(({ years }) => (years.length > 2 ? (years.at(-1)?.first ?? null) : null));
  const count = (settled: First["settled"]) => latest.filter((first) => first?.settled === settled).length;
  return { settled: count("settled"), leaning: count("leaning"), open: count("not settled"), holes: latest.filter((first) => first === null).length };
}
