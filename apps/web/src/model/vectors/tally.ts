import { type Certainty, certaintyOf } from "./certainty.ts";
import { answers, cellAt } from "./published.ts";

/** How many of the latest answers are settled, lean, are open, or cannot be told: for want of data, or because the range is too wide. */
export function tallyOfLatest(): { settled: number; leaning: number; open: number; holes: number } {
  const latest = answers.map(({ country, domain, years }) => (years.length > 2 ? certaintyOf(cellAt(country, domain, years.at(-1)?.year ?? 0)) : null));
  const count = (...of: (Certainty | null)[]) => latest.filter((one) => of.includes(one)).length;
  return { settled: count("settled"), leaning: count("leaning"), open: count("not settled"), holes: count("untold", null) };
}
