import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dataset } from "../../test/dataset.ts";
import type { Claim, Question } from "../types.ts";
import { COLLECTIONS } from "../vocabulary.ts";
import { refusal } from "./door.fixtures.ts";
import * as query from "./index.ts";

describe("questions and claims", () => {
  const questions: readonly Question[] = dataset.claims.records.flatMap(({ check }) => check?.question ?? []);
  const anyQuestion = fc.constantFrom(...questions);

  it("are refused where a word is not one of theirs, is missing, or says what there is not", () => {
    const wrong = fc.constantFrom<unknown[]>("no such thing", "", null, Number.NaN, 2022.5, [], {}, "constructor");
    fc.assert(
      fc.property(anyQuestion, fc.nat(), wrong, (question, pick, value) => {
        const words = Object.keys(question);
        const word = words[pick % words.length] ?? "ask";
        expect(refusal(() => query.answerQuestion(dataset, { ...question, [word]: value } as never)).parameter).toBe(word);
        expect(refusal(() => query.answerQuestion(dataset, { ...question, colour: "KAZ" } as never)).parameter).toBe("colour");
      }),
      { numRuns: 300 },
    );
    expect(refusal(() => query.answerQuestion(dataset, { ask: "members", at: "2007" } as never)).parameter).toBe("organization");
    expect(refusal(() => query.answerQuestion(dataset, { ask: "who leads" } as never)).parameter).toBe("ask");
    expect(refusal(() => query.answerQuestion(dataset.claims as never, questions[0] as never)).parameter).toBe("dataset");
  });

  it("of a claim are refused where what is expected is nothing that could be compared", () => {
    const check = (expect: object) => ({ check: { question: questions[0], expect, because: "" } }) as unknown as Pick<Claim, "check">;
    expect(refusal(() => query.checkClaim(dataset, check({ lest: 7 }))).nearest).toContain("least");
    expect(refusal(() => query.checkClaim(dataset, check({}))).parameter).toBe("expect");
    expect(refusal(() => query.checkClaim(dataset, check({ least: "7" }))).parameter).toBe("least");
    expect(refusal(() => query.checkClaim(dataset, null as never)).parameter).toBe("claim");
    expect(refusal(() => query.checkClaim(null as never, check({ least: 7 }))).parameter).toBe("dataset");
  });
});

describe("look-ups", () => {
  it("refuse what is no collection and no id, and find nothing under an id that there is not", () => {
    for (const id of [null, undefined, 5, {}, [], Symbol("id")]) {
      expect(refusal(() => query.find(dataset.countries, id as never)).parameter).toBe("id");
      expect(refusal(() => query.pick(dataset.visits, dataset.visits.byPerson, id as never)).parameter).toBe("key");
    }
    for (const collection of [null, undefined, 5, "countries", {}, dataset]) {
      expect(refusal(() => query.find(collection as never, "KAZ")).parameter).toBe("collection");
      expect(refusal(() => query.source(collection as never, "KAZ")).parameter).toBe("collection");
    }
    for (const id of COLLECTIONS) expect(query.find(dataset.countries, id)).toBeUndefined();
  });
});
