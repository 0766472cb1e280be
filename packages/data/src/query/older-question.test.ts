import { describe, expect, it } from "vitest";
import { dataset } from "../../test/dataset.ts";
import type { Check, Question, Signpost } from "../types.ts";
import { checkClaim, readSignpost } from "./index.ts";
import { inTodaysWords } from "./older-question.ts";

describe("questions of older versions", () => {
  it("are answered like those of today", () => {
    const older = { ask: "visits", person: "vladimir-putin", to: "republics", since: "2022", until: "2022", of: "journeys" };
    const today = { ask: "visits", person: "vladimir-putin", host: "republics", from: "2022", to: "2022", of: "journeys" };
    const ask = (question: object) => checkClaim(dataset, { check: { question: question as Question, expect: { least: 4 }, because: "" } });
    expect(ask(older)).toEqual(ask(today));
    expect(ask(older)).toMatchObject({ question: today, holds: true });
  });

  it("of today are left as they are", () => {
    for (const { check } of dataset.claims.records) if (check !== null) expect(inTodaysWords(check.question)).toEqual(check.question);
    for (const { reading } of dataset.signposts.records) expect(inTodaysWords(reading)).toEqual(reading);
  });

  it("of a signpost are read like those of today", () => {
    const post = (reading: object) => readSignpost(dataset, { reading: reading as Signpost["reading"], from: null, until: null }, "2022");
    expect(post({ ask: "visits", from: "CHN", to: "republics", years: 2 })).toEqual(post({ ask: "visits", visitor: "CHN", host: "republics", years: 2 }));
  });
});

describe("whether a check holds", () => {
  const visits = (expected: Check["expect"]) =>
    checkClaim(dataset, {
      check: {
        question: { ask: "visits", person: "vladimir-putin", host: "republics", from: "2022", to: "2022", of: "journeys" },
        expect: expected,
        because: "",
      },
    })?.holds;

  it.each<[Check["expect"], boolean | null]>([
    [{ least: 4 }, true],
    [{ least: 4, most: 4 }, null],
    [{ below: 10 }, null],
    [{ least: 4, most: 3 }, false],
    [{ below: 4 }, false],
    [{ least: 5, most: 9 }, false],
    [{ above: 3 }, true],
  ])("over a selection, which has no most: %j is %s", (expected, holds) => expect(visits(expected)).toBe(holds));
});
