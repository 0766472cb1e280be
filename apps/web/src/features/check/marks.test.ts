import { expect, test } from "vitest";
import { countMarks, isShown, marksOf } from "./marks.ts";
import { answerOf, REPORT, sentenceOf } from "./report.fixtures.ts";
import { nearbyOf } from "./report.ts";

test("a sentence bears the marks of its answers, each once, and of what was found", () => {
  expect(REPORT.sentences.map(marksOf)).toEqual([["agrees", "none"], ["claim"], ["facts"], ["not-held"]]);
  const twice = sentenceOf({ finding: "answered", answers: [answerOf({}), answerOf({ stance: "differs" }), answerOf({})] });
  expect(marksOf(twice)).toEqual(["agrees", "differs"]);
});

test("a related claim is no audited one, and one of the same sense is, beside an answer too", () => {
  const [claim] = REPORT.sentences[1]?.claims ?? [];
  if (claim === undefined) throw new Error("no claim");
  expect(marksOf(sentenceOf({ finding: "facts", claims: [{ ...claim, sense: "related", verdict: null }] }))).toEqual(["facts"]);
  expect(marksOf(sentenceOf({ finding: "answered", answers: [answerOf({})], claims: [claim] }))).toEqual(["agrees", "claim"]);
});

test("as many sentences are shown as are counted, and without a choice all of them", () => {
  const counts = countMarks(REPORT.sentences);
  for (const [mark, count] of Object.entries(counts))
    expect(REPORT.sentences.filter((sentence) => isShown(sentence, mark as keyof typeof counts)).length).toBe(count);
  expect(counts).toEqual({ agrees: 1, differs: 0, possibly: 0, "cannot-tell": 0, none: 1, part: 0, claim: 1, facts: 1, "not-held": 1 });
  expect(REPORT.sentences.every((sentence) => isShown(sentence, null))).toBe(true);
});

test("a record that answers, or is shown as a claim, is not named again as nearby", () => {
  const fact = (path: string) => ({ path, title: path, says: "It is.", relation: "It names it too." });
  const [claimed] = REPORT.sentences.slice(1);
  const sentence = sentenceOf({ ...claimed, answers: [answerOf({ records: ["events/a"] })], facts: ["events/a", "claims/a-37", "events/b"].map(fact) });
  expect(nearbyOf(sentence).map(({ path }) => path)).toEqual(["events/b"]);
});
