import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, keyOf } from "./fold.ts";
import { unmixedKeys } from "./lookalikes.ts";

describe("fold", () => {
  it.each([
    ["Oʻzbekiston", "ozbekiston"],
    ["O'zbekiston", "ozbekiston"],
    ["O´zbekiston", "ozbekiston"],
    ["Oʿzbekiston", "ozbekiston"],
    ["  Kyrgyz–Republic. ", "kyrgyz republic"],
    ["Türkiye", "turkiye"],
    ["TÜRKİYE", "turkiye"],
    ["Дүйнөлүк Ўзбекистон, Тоҷикистон, ещё", "дуинолук узбекистон точикистон еще"],
    ["Kazakh\u00ADstan\u200B", "kazakhstan"],
    ["Great Britain & Northern Ireland", "great britain and northern ireland"],
    ["C5+1", "c5+1"],
    ["哈萨克斯坦", "哈萨克斯坦"],
    [" - ", ""],
  ])("%s is %s", (text, folded) => expect(fold(text)).toBe(folded));

  it("is the same done twice, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe("keyOf", () => {
  it.each([
    ["U. S. A.", "usa"],
    ["U.K", "uk"],
    ["«KZ»", "kz"],
    ["K Z", ""],
    ["p#l", ""],
    ["eu-ca", "euca"],
    ["C5 + 1", "c5+1"],
    ["004", "4"],
    [" 398 ", "398"],
    ["000", "0"],
    // None of these is a code, though each has the digits of one.
    ["-398", ""],
    ["3.98", ""],
    ["398.0", ""],
    ["0398", ""],
    ["٣٩٨", ""],
    ["+", ""],
    ["", ""],
  ])("%j is %j", (text, key) => expect(keyOf(text)).toBe(key));
});

describe("unmixedKeys", () => {
  it.each([
    ["СSTO", ["csto"]],
    ["КAЗАХСТАН", ["казахстан"]],
    ["Республика Kорея", ["республикакорея"]],
    ["KА", ["ka", "ка"]],
    // Words of one script each, or with letters that have no twin, are as they were typed.
    ["Формат CSTO", []],
    ["PAK", []],
    ["Gруппа", []],
  ])("%s is %j", (text, keys) => expect(unmixedKeys(text)).toEqual(keys));
});
