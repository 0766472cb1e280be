import { problemsAfter, recordTexts } from "../workbench.ts";
import { FRESH } from "./fresh.ts";
import { mutators } from "./mutators.ts";

/** The kinds that the rules were written against, and those drawn afterwards by somebody who had not read a rule. */
export const KINDS = { known: mutators, fresh: FRESH } as const;

export interface Planted {
  mistake: string;
  record: string;
  /** Rules that fired; empty if the mistake went unseen. */
  rules: string[];
}

/** A generator of numbers from 0 to 1 that always gives the same (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Plants mistakes in the real records, one at a time, and tells what the build said to each. The same seed plants the same. */
export function drill(count: number, seed: number, kinds: keyof typeof KINDS = "known"): Planted[] {
  const mutators = KINDS[kinds];
  const next = random(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  const byCollection = new Map<string, string[]>();
  for (const path of recordTexts.keys()) {
    const [collection = ""] = path.split("/");
    const name = path.endsWith(".csv") ? "values" : collection;
    byCollection.set(name, [...(byCollection.get(name) ?? []), path]);
  }
  const ids = (collection: string) => byCollection.get(collection) ?? [];

  if (problemsAfter({}).length > 0) throw new Error("the records have problems of their own: mend them before planting others");
  const planted: Planted[] = [];
  for (let turn = 0; planted.length < count; turn++) {
    // Every kind of mistake has its turn, so that none is drilled more than the others.
    const mutator = mutators[turn % mutators.length];
    if (mutator === undefined) break;
    const record = pick(ids(pick(mutator.on)));
    const text = recordTexts.get(record);
    if (text === undefined) continue;
    const changed = mutator.apply(text, pick, { id: record, ids });
    if (changed === null || (changed === text && mutator.name !== "a record copied under another id")) continue;
    const edits = changed === text ? { [`${record}-2`]: text } : { [record]: changed };
    planted.push({ mistake: mutator.name, record, rules: [...new Set(problemsAfter(edits).map(({ rule }) => rule))].sort() });
  }
  return planted;
}
