import { expect, it } from "vitest";
import { dataset } from "../../test/dataset.ts";
import type { Asks, Stance } from "./checked.ts";
import { checkText } from "./index.ts";

/** What kinds of answers a sentence has to have; `null` for a question that it does not state, none for what is not asked. */
type Expected = Stance | null | "none";

/** The stances of a sentence's answers to questions of these kinds, each once. */
function stancesOf(text: string, kinds: readonly Asks[], date = "2026-06-01"): Expected[] {
  const answers = checkText(dataset, text, { date }).flatMap((sentence) => sentence.answers);
  const own = answers.filter(({ asks }) => kinds.includes(asks)).map(({ stance }) => stance);
  return own.length === 0 ? ["none"] : [...new Set(own)];
}

/** A test for each sentence, under the stance that the records call for. */
export function expectStances(kinds: readonly Asks[], sentences: readonly (readonly [Expected, string])[]): void {
  it.each(sentences)("%s: %s", (stance, text) => expect(stancesOf(text, kinds)).toEqual([stance]));
}
