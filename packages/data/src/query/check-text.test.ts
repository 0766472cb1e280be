import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dataset } from "../../test/dataset.ts";
import { checkText, find, MAX_TEXT } from "./index.ts";

const claim = (number: number) => dataset.claims.records.find((one) => one.number === number)?.id ?? "";
const claimsOf = (text: string) => checkText(dataset, text).flatMap(({ claims }) => claims.map(({ id }) => id));

describe("checkText", () => {
  it("knows every claim by its own words", () => {
    for (const { id, statement } of dataset.claims.records) {
      const [first] = checkText(dataset, statement);
      expect([id, first?.finding, first?.claims[0]?.id, first?.claims[0]?.likeness]).toEqual([id, "claim", id, 1]);
    }
  });

  it.each([
    ["Armenia asked the Collective Security Treaty Organization for help in 2020 and was refused.", 42],
    ["The CSTO was modelled on NATO.", 35],
    ["At its height, nine of the fifteen Soviet republics belonged to the CSTO.", 37],
    ["Kazakhstan's president, Tokayev, asked outsiders for help.", 3],
    ["In 2022 Putin travelled five times to Central Asia.", 0],
  ])("knows a claim in other words: %s", (text, number) => {
    const found = claimsOf(text);
    if (number > 0) expect(found).toContain(claim(number));
    else expect(found.length).toBeGreaterThan(0);
  });

  it.each(["My cat likes fish.", "The recipe needs two eggs and a cup of flour.", "The weather in Paris was mild in 2019.", "Кошка любит рыбу."])(
    "holds nothing on: %s",
    (text) => {
      expect(checkText(dataset, text)).toMatchObject([{ finding: "not-held", claims: [], facts: [] }]);
    },
  );

  it.each([
    ["Xi Jinping travelled to Kazakhstan in September 2022.", "visits/2022-09-14-xi-kaz"],
    ["Armenia froze its membership in the CSTO in 2024.", "memberships/csto-arm"],
    ["Узбекистан вышел из ОДКБ.", "memberships/csto-uzb"],
    ["The Uzbek side never joined the EAEU.", "memberships/eaeu-uzb"],
  ])("finds the facts beside: %s", (text, path) => {
    expect(checkText(dataset, text).flatMap(({ facts }) => facts.map((fact) => fact.path))).toContain(path);
  });

  it("never gives a verdict without a fact, and names only what there is, whatever the text", () => {
    const words = [
      ...dataset.claims.records.map(({ statement }) => statement),
      ...dataset.events.records.map(({ title }) => title),
      "xyz",
      "1991",
      "ОДКБ",
      "😀",
      ".",
    ];
    const anyText = fc
      .array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: "grapheme", maxLength: 20 })), { minLength: 1, maxLength: 8 })
      .map((parts) => parts.join(" "));
    fc.assert(
      fc.property(anyText, (text) => {
        if (text.trim() === "") return;
        const checked = checkText(dataset, text);
        expect(checkText(dataset, text)).toEqual(checked);
        let end = 0;
        for (const sentence of checked) {
          expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
          expect(sentence.start).toBeGreaterThanOrEqual(end);
          end = sentence.end;
          expect(sentence.finding).toBe(sentence.claims.length > 0 ? "claim" : sentence.facts.length > 0 ? "facts" : "not-held");
          for (const { verdict, evidence } of sentence.claims) if (verdict !== null) expect(evidence.length).toBeGreaterThan(0);
          for (const path of [...sentence.claims.flatMap(({ evidence }) => evidence), ...sentence.facts.map((fact) => fact.path)]) {
            const [collection = "", id = ""] = path.split("/");
            expect(find<unknown>(dataset[collection as keyof typeof dataset], id), path).toBeDefined();
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it("takes time in proportion to the text", () => {
    // The longest text of one word, of no word and of many sentences are all answered.
    for (const text of ["a".repeat(MAX_TEXT), " .".repeat(MAX_TEXT / 2), "Kazakhstan asked. ".repeat(MAX_TEXT / 18), "!".repeat(MAX_TEXT)]) {
      expect(Array.isArray(checkText(dataset, text))).toBe(true);
    }
    expect(() => checkText(dataset, "a".repeat(MAX_TEXT + 1))).toThrow(/1 to 20000 characters/);
    expect(() => checkText(dataset, "  ")).toThrow(/1 to 20000 characters/);
  });
});
