import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ROOT } from "../../build/compile/root.ts";
import { readMoved } from "../../build/load/moved.ts";
import { dataset } from "../dataset.ts";
import { drawFacts, factsOf, withFormerKeys } from "./facts.ts";
import { emptyReading, parseReading, score } from "./reading.ts";
import { valueFactsOf } from "./values.ts";

const records = factsOf(dataset);
const facts = [...records, ...valueFactsOf(dataset, records)];
const folder = new URL("readings/", import.meta.url);

describe("a sheet for a blind reading", () => {
  it("asks for each fact once, with nothing in its question that is asked for", () => {
    expect(new Set(facts.map(({ key }) => key)).size).toBe(facts.length);
    // A few records are told apart by nothing but what is asked of them: two stops of one leader in one city.
    expect(new Set(facts.map(({ question }) => question)).size).toBeGreaterThan(facts.length * 0.99);
    for (const { question, answers } of facts) {
      for (const answer of Object.values(answers)) if (/^\d{4}-\d\d/.test(answer)) expect(question).not.toContain(answer);
    }
  });

  it("comes back empty, and is not scored before it is filled", () => {
    const drawn = drawFacts(facts, 5, 1);
    const sheet = emptyReading(drawn, 5, 1, () => ["a source"]);
    expect(parseReading(sheet).facts.map(({ fact }) => fact)).toEqual(drawn.map(({ key }) => key));
    expect(() => score(parseReading(sheet), facts)).toThrow(/no answer to/);
  });

  it("finds what was read otherwise, in whatever order and case a list was written", () => {
    const [fact] = facts.filter(({ path }) => path === "agreements/chn-c5-2025");
    if (fact === undefined) throw new Error("no such fact");
    const filled = (answers: Record<string, string>) => ({
      drawn: { count: 1, seed: 1 },
      facts: [{ fact: fact.key, question: fact.question, restsOn: [], answers: { ...fact.answers, ...answers }, verdict: null, remark: null }],
    });
    expect(score(filled({ parties: "uzb, tkm, kgz, kaz, tjk, chn" }), facts)[0]?.differences).toEqual([]);
    expect(score(filled({ signed: "2025-06-18" }), facts)[0]?.differences).toEqual([{ field: "signed", read: "2025-06-18", held: "2025-06-17" }]);
  });
});

describe.each(readdirSync(folder))("the reading %s", (file) => {
  const scores = score(parseReading(readFileSync(new URL(file, folder), "utf8")), withFormerKeys(facts, readMoved(ROOT)));

  it("has a verdict on every fact, and a remark wherever something differs", () => {
    for (const { fact, differences, verdict, remark } of scores) {
      expect(verdict, fact.path).not.toBeNull();
      if (differences.length > 0 || verdict === "differs") expect(remark, `${fact.path}: ${JSON.stringify(differences)}`).not.toBeNull();
    }
  });
});
