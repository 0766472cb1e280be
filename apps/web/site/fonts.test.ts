import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { ALPHABETS } from "@multivector/data/languages";
import { expect, test } from "vitest";
import { coveredLetters, within } from "./fonts.ts";

test("a range of letters as style sheets write it", () => {
  const inside = within("U+??, U+400-45F,U+20AC");
  expect(["A", "ÿ", "Ж", "€"].filter(inside)).toEqual(["A", "ÿ", "Ж", "€"]);
  expect(["ā", "Қ", "₸"].filter(inside)).toEqual([]);
});

test("every letter of every alphabet is kept, and in the ranges of both families", () => {
  const kept = coveredLetters();
  const require = createRequire(import.meta.url);
  for (const family of ["piazzolla", "source-sans-3"]) {
    const ranges = JSON.parse(readFileSync(require.resolve(`@fontsource-variable/${family}/unicode.json`), "utf8")) as Record<string, string>;
    const inRange = Object.values(ranges).map(within);
    for (const [tag, letters] of Object.entries(ALPHABETS)) {
      const lacking = [...letters.join(""), ...letters.join("").toUpperCase()].filter(
        (letter) => !kept.has(letter) || !inRange.some((inside) => inside(letter)),
      );
      expect(lacking, `${family}, ${tag}`).toEqual([]);
    }
  }
});
