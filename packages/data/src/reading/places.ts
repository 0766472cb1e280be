import type { Mention } from "./names.ts";
import type { ReadWords } from "./read-words.ts";

// Before a seat of power these say that the place is meant: `in Astana`, not `Astana said`.
const PLACE = /^(?:in|at|near|to|from|outside|into|towards|around|by|via|from|of|в|во|под|из|близ|до|через|у|на)$/iu;

/** Is a mention a place where something is, not somebody who does something? */
export function isPlace({ words }: Pick<ReadWords, "words">, { from, as }: Mention): boolean {
  return as === "seat" && PLACE.test(words[from - 1]?.text ?? "");
}

/** `At the White House`: a building, in which others do something. */
export const isBuilding = ({ words }: Pick<ReadWords, "words">, { as, from, to }: Mention): boolean =>
  as === "seat" && /^house$/iu.test(words[to - 1]?.text ?? "") && /^the$/iu.test(words[from - 1]?.text ?? "") && PLACE.test(words[from - 2]?.text ?? "");

const ORGAN_AFTER = /^['’]?s?\s+(?:general assembly|security council|human rights council|secretary[- ]general|secretariat|resolution|charter)(?!\p{L})/iu;
const ORGAN_BEFORE =
  /(?<!\p{L})(?:(?:ген)?ассамбле\p{L}*|совет\p{L}*(?: безопасности| по правам человека)?|совбез\p{L}*|устав\p{L}*|резолюци\p{L}+|ген(?:сек|еральн\p{L}+ секретар)\p{L}*)\s+$/iu;

/** `The UN General Assembly`: an organ that does something, and no body of which the text goes on to speak. */
export const isOrgan = ({ words, text }: Pick<ReadWords, "words"> & { text: string }, { from, to }: Pick<Mention, "from" | "to">): boolean =>
  ORGAN_AFTER.test(text.slice(words[to - 1]?.end ?? 0)) || ORGAN_BEFORE.test(text.slice(0, words[from]?.start ?? 0));
