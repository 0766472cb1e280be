import { describe, expect, it } from "vitest";
import { dataset } from "../../test/dataset.ts";
import { find } from "../query/index.ts";
import { lexiconOf } from "../reading/names.ts";
import { wordsIn } from "../reading/words.ts";
import { checkText } from "./index.ts";

const lexicon = lexiconOf(dataset);
const claimsOf = (text: string) => checkText(dataset, text).flatMap((sentence) => sentence.claims);

describe("claims of audited articles", () => {
  it("are known by their own statement, where it names somebody: the same sense, and a likeness of 1", () => {
    for (const { id, statement, verdict } of dataset.claims.records) {
      // `Six members are left` may be said of anything.
      if (lexicon.mentionsIn(wordsIn(statement)).length === 0) continue;
      const sentences = checkText(dataset, statement);
      if (sentences.length !== 1) continue;
      const own = sentences[0]?.claims.find((claim) => claim.id === id);
      expect([id, own?.sense, own?.likeness]).toEqual([id, "same", 1]);
      expect([id, own?.verdict === null || own?.verdict === verdict]).toEqual([id, true]);
    }
  });

  it("are mostly one sentence, so that this tells something", () => {
    expect(dataset.claims.records.filter(({ statement }) => checkText(dataset, statement).length === 1).length).toBeGreaterThan(
      dataset.claims.records.length * 0.9,
    );
  });

  it("get a verdict for a sentence that means the same, and for no other", () => {
    for (const { statement } of dataset.claims.records)
      for (const { id, sense, verdict, claimVerdict, reason, likeness } of claimsOf(statement)) {
        expect(likeness).toBeLessThanOrEqual(1);
        expect(likeness).toBeGreaterThanOrEqual(0.3);
        if (sense !== "same") expect([verdict, reason]).toEqual([null, null]);
        // That of the claim itself is said of all: without it a wrong claim reads as a fact.
        expect([id, claimVerdict]).toEqual([id, find(dataset.claims, id)?.verdict]);
      }
  });

  // Turned round, questioned, told of somebody else: it is about the same matter, and no more.
  it.each([
    ["denied", (statement: string) => `${statement.replace(/\b(is|are|was|were|has|have)\b/, "$1 not")}`],
    ["asked", (statement: string) => `${statement.replace(/[.!]$/, "")}?`],
    ["told of another year", (statement: string) => `${statement.replace(/[.!]$/, "")} in 1968.`],
    ["told of another state", (statement: string) => `${statement.replace(/[.!]$/, "")}, and so did Mongolia.`],
  ])("%s, get no verdict", (_, change) => {
    let tried = 0;
    for (const { id, statement, verdict } of dataset.claims.records) {
      const changed = change(statement);
      if (verdict === null || changed === statement || statement.includes("?")) continue;
      const [sentence] = checkText(dataset, changed).slice(-1);
      if (sentence === undefined || sentence.text.replace(/\W/g, "").length < changed.replace(/\W/g, "").length - 30) continue;
      tried++;
      expect([changed, sentence.claims.find((claim) => claim.id === id)?.verdict ?? null]).toEqual([changed, null]);
    }
    expect(tried).toBeGreaterThan(20);
  });
});
