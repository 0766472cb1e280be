import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inLatin, isCommon, nameKey, stemOf, wordsIn } from "./words.ts";

describe("wordsIn", () => {
  it.each([
    ["Uzbekistan left the CSTO.", ["Uzbekistan", "left", "the", "CSTO"]],
    ["the U.S. base", ["the", "U.S.", "base"]],
    ["Kazakhstan's gas", ["Kazakhstan's", "gas"]],
    ["Oʻzbekiston", ["Oʻzbekiston"]],
    ["C5+1", ["C5", "1"]],
    ["Kyrgyz–Tajik border", ["Kyrgyz", "Tajik", "border"]],
    ["Jean-Claude", ["Jean", "Claude"]],
    ["201-я база", ["201", "я", "база"]],
    ["«Шёлковый путь»", ["Шёлковый", "путь"]],
    ["", []],
    ["— … !", []],
  ])("%s: %j", (text, words) => expect(wordsIn(text).map((word) => word.text)).toEqual(words));

  it.each([
    ["CSTO", true, true],
    ["Csto", true, false],
    ["csto", false, false],
    ["U.S.", true, true],
    ["ОДКБ", true, true],
    ["A", true, false],
    ["2012", false, false],
    ["G7", true, true],
  ])("%s: a capital %s, capitals %s", (text, capital, capitals) => expect(wordsIn(text)[0]).toMatchObject({ capital, capitals }));

  it("keys a possessive like the word, and letters with marks like those without", () => {
    const key = (text: string) => wordsIn(text)[0]?.key;
    expect(key("Kazakhstan's")).toBe(key("Kazakhstan"));
    expect(key("Kazakhstan’s")).toBe(key("kazakhstan"));
    expect(key("Türkiye")).toBe(key("TURKIYE"));
    expect(key("Кишинёв")).toBe(key("кишинев"));
  });

  it("stand in order and are slices of the text, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom("U.S.", "'s", "’", ".", "-", " ", "ё", "ʻ", "№", "Ш"), fc.string({ unit: "grapheme", maxLength: 5 }))),
        (parts) => {
          const text = parts.join("");
          let last = 0;
          for (const { text: word, start, end, key } of wordsIn(text)) {
            expect(text.slice(start, end)).toBe(word);
            expect(start).toBeGreaterThanOrEqual(last);
            expect(key).not.toBe("");
            last = end;
          }
        },
      ),
    );
  });

  it("is the same the second time, when it is known", () => {
    const text = "Nazarbayev's Казахстана U.S. 2012";
    expect(wordsIn(text)).toEqual(wordsIn(text));
  });

  it("cuts what is too long for a word", () => {
    for (const letter of ["a", "ж", "1"])
      expect(wordsIn(letter.repeat(20_000)).map(({ key, stem, name }) => [key.length, stem.length, name.length])).toEqual([[40, 40, 40]]);
  });
});

describe("stemOf and nameKey", () => {
  it.each([
    [["joined", "joins", "joining", "join"]],
    [["pipeline", "pipelines"]],
    [["agreement", "agreements"]],
    [["вступил", "вступила", "вступили"]],
    [["резолюция", "резолюции", "резолюцию", "резолюцией"]],
    [["граница", "границы", "границу"]],
  ])("the stem is the same of %j", (words) => expect(new Set(words.map(stemOf)).size).toBe(1));

  it.each([
    [["Токаев", "Токаева", "Токаеву", "Токаевым", "Токаеве"]],
    [["Путин", "Путина", "Путину", "Путиным", "Путине"]],
    [["Казахстан", "Казахстана", "Казахстану", "Казахстаном", "Казахстане"]],
    [["Россия", "России", "Россию", "Россией"]],
    [["Москва", "Москвы", "Москве", "Москву", "Москвой"]],
    [["российский", "российского", "российскому", "российским", "российская", "российскую"]],
  ])("the key of a name is the same of %j", (words) => expect(new Set(words.map(nameKey)).size).toBe(1));

  it.each([
    ["Токаев", "Токай"],
    ["Иран", "Ирак"],
    ["Путин", "путь"],
  ])("the key of %s is not that of %s", (one, other) => expect(nameKey(one)).not.toBe(nameKey(other)));

  it("is no longer than the word, and the same of capitals", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."abdeinorst'авеийнорстья"), maxLength: 50 }), (word) => {
        expect(stemOf(word.toUpperCase())).toBe(stemOf(word));
        expect(stemOf(word).length).toBeLessThanOrEqual(word.length + 2);
      }),
    );
  });
});

describe("inLatin", () => {
  it.each([
    ["Шуша", "shusha"],
    ["Термез", "termez"],
  ])("%s may be %s", (word, latin) => expect(inLatin(word).some((one) => latin.startsWith(one) || one.startsWith(latin.slice(0, 4)))).toBe(true));
  it.each(["Termez", "2012", ""])("leaves %j alone", (word) => expect(inLatin(word)).toEqual([]));
});

describe("isCommon", () => {
  it.each(["the", "The", "of", "и", "Ещё", "которых"])("%s says nothing, or something", (text) => expect(isCommon({ text })).toBe(text !== "которых"));
});
