import type { CheckedSentence } from "@multivector/data/check";

/** How a sentence can stand: to what the records answered, or, where nothing of it was run, by what is beside it. */
export const RUN = ["agrees", "differs", "possibly", "cannot-tell", "none"] as const;
export const BESIDE = ["part", "claim", "facts", "not-held"] as const;
export type Mark = (typeof RUN)[number] | (typeof BESIDE)[number];

/** The marks of a sentence, each once: of its answers, in their order, and of what was found. */
export function marksOf({ answers, unasked, claims, finding }: CheckedSentence): Mark[] {
  const marks: Mark[] = answers.map(({ stance }) => stance ?? "none");
  if (unasked.length > 0) marks.push("part");
  if (finding === "claim" || claims.some(({ sense }) => sense === "same")) marks.push("claim");
  if (finding === "facts" || finding === "not-held") marks.push(finding);
  return [...new Set(marks)];
}

/** How many sentences bear each mark. */
export function countMarks(sentences: readonly CheckedSentence[]): Record<Mark, number> {
  const counts: Record<Mark, number> = { agrees: 0, differs: 0, possibly: 0, "cannot-tell": 0, none: 0, part: 0, claim: 0, facts: 0, "not-held": 0 };
  for (const mark of sentences.flatMap(marksOf)) counts[mark] += 1;
  return counts;
}

/** Whether a sentence is shown; null shows all. */
export function isShown(sentence: CheckedSentence, chosen: Mark | null): boolean {
  return chosen === null || marksOf(sentence).includes(chosen);
}
