import type { Dataset } from "../query/index.ts";
import type { ReadSentence } from "../reading/read.ts";
import type { Context } from "./context.ts";
import type { Candidate } from "./finder.ts";
import type { CheckWords } from "./words/words.ts";

/** How a record that was not asked stands to a sentence, in words: whom both name, and whether it falls on a time that the sentence gives. */
export function relationOf(
  { mentions, carried, numbers }: ReadSentence,
  candidate: Candidate | undefined,
  { finder, dataset }: Context,
  { beside }: CheckWords,
): string {
  if (candidate === undefined) return beside.sameMatter();
  const { document, dated } = candidate;
  const about =
    document.kind === "series" ? new Set([...finder.named(document), ...statesIn(document.path.slice("series/".length), dataset)]) : finder.named(document);
  const named = [...mentions, ...(carried === null ? [] : [carried])].filter(({ kind }) => kind !== "five");
  const shared = [...new Set(named.flatMap(({ ids }) => ids.find((id) => about.has(id)) ?? []))];
  const missing = [...new Set(named.filter(({ ids }) => !ids.some((id) => about.has(id))).flatMap(({ ids }) => ids.slice(0, 1)))];
  const isBody = (id: string) => named.some(({ kind, ids }) => kind === "organization" && ids.includes(id));
  return beside.relation({ shared, missing, dated, figure: numbers.some(({ unit }) => unit !== "ordinal"), isBody });
}

const states = new WeakMap<Dataset, Map<string, ReadonlySet<string>>>();

/** The states of which, or with which, a series has values, whatever its card names. */
function statesIn(id: string, dataset: Dataset): ReadonlySet<string> {
  const known = states.get(dataset) ?? new Map<string, ReadonlySet<string>>();
  states.set(dataset, known);
  const held = known.get(id) ?? new Set(Object.keys(dataset.series.observations[id]?.spans ?? {}).flatMap((key) => key.split("/").slice(0, 2)));
  known.set(id, held);
  return held;
}
