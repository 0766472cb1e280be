import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dataset } from "../../test/dataset.ts";
import { dayOf, formatDay } from "../time/index.ts";
import { lexiconOf } from "./names.ts";
import { contentWords, readText } from "./read.ts";
import { sentencesIn } from "./sentences.ts";
import { wordsIn } from "./words.ts";

const lexicon = lexiconOf(dataset);
const WRITTEN = dayOf("2024-05-20");
const read = (text: string) => readText(lexicon, text, WRITTEN);

describe("readText", () => {
  it.each([
    ["Putin flew to Astana. He signed.", "vladimir-putin"],
    ["Karimov ruled Uzbekistan. Last year he took it into the union.", "islam-karimov"],
    ["Путин прилетел в Астану. Он подписал договор.", "vladimir-putin"],
    ["Uzbekistan joined the CSTO in 2006. It left the alliance in 2012.", "UZB"],
    ["The CSTO met in Moscow. The alliance sent troops to Kazakhstan.", "csto"],
    ["Kazakhstan held elections. The country joined the WTO.", "KAZ"],
    ["Uzbekistan joined the CSTO. Putin spoke.", null],
    ["It left.", null],
    ["He left.", null],
    ["Putin met Xi. Tokayev signed.", null],
    ["Putin met him. Tokayev said he would sign.", null],
  ])("whom the last sentence goes on about: %s", (text, id) => expect(read(text).at(-1)?.carried?.ids[0] ?? null).toBe(id));

  it("counts years from the last one that the text gave", () => {
    const [, second] = read("It joined in 2006. Six years earlier it had refused.");
    expect(second?.dates.map(({ from }) => formatDay(from))).toEqual(["2000-01-01"]);
    const [alone] = read("Six years ago it had refused.");
    expect(alone?.dates.map(({ from }) => formatDay(from))).toEqual(["2018-01-01"]);
  });

  it("knows what was named before, and does not count what comes after", () => {
    const [first, second] = read("Kazakhstan joined the CSTO. Nobody minded.");
    expect([first?.before.country, first?.before.organization]).toEqual([undefined, undefined]);
    expect([second?.before.country?.ids, second?.before.organization?.ids]).toEqual([["KAZ"], ["csto"]]);
  });

  const piece = fc.oneof(
    fc.constantFrom(
      "Kazakhstan ",
      "the CSTO ",
      "Putin ",
      "He ",
      "It ",
      "left ",
      "joined ",
      "in 2012 ",
      "16 August 2006 ",
      "1,200 soldiers ",
      "half ",
      "not ",
      "Узбекистан ",
      "вышел ",
      "в 2012 году ",
      ". ",
      "? ",
      "\n\n",
      "- ",
      "«",
      "» ",
      '"',
    ),
    fc.string({ unit: "grapheme", maxLength: 5 }),
  );

  it("gives every name, notion, date and number a place within its sentence, and every sentence one within the text", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join("");
        const sentences = read(text);
        expect(sentences.map(({ text: own, start, end }) => ({ text: own, start, end }))).toEqual(sentencesIn(text));
        for (const { text: own, start, end, words, mentions, notions, dates, numbers } of sentences) {
          expect(text.slice(start, end)).toBe(own);
          expect(words).toEqual(wordsIn(own));
          for (const { from, to } of [...mentions, ...notions]) expect(from >= 0 && from < to && to <= words.length).toBe(true);
          for (const one of [...dates, ...numbers]) expect(one.start >= 0 && one.start < one.end && one.end <= own.length).toBe(true);
          for (const number of numbers) expect(dates.some((date) => number.start < date.end && number.end > date.start)).toBe(false);
        }
      }),
    );
  });

  // Work is counted by what comes out of it, and time is only held to be no quadratic one: four times as much for twice the text, and then some.
  it.each(
    [
      "a",
      ".",
      " ",
      "\n",
      '"',
      "(",
      "«",
      "1",
      "1 ",
      "1.",
      "…",
      "U.S. ",
      "A. ",
      "г. ",
      "Kazakhstan ",
      "2012 ",
      "1 May ",
      "not ",
      "- ",
      "# ",
      "и ",
      "🙂",
      "\u0301",
      "No. ",
      "half ",
    ].map((kind) => [kind]),
  )("reads 20,000 characters of %j in time that goes with their number", (kind) => {
    const timed = (length: number) => {
      const text = kind.repeat(Math.ceil(length / kind.length)).slice(0, length);
      const start = performance.now();
      const sentences = read(text);
      const taken = performance.now() - start;
      for (const { start: from, end, text: own } of sentences) expect(text.slice(from, end)).toBe(own);
      return taken;
    };
    // The best of three: the machine may be busy with other tasks.
    const best = (length: number) => Math.min(...[1, 2, 3].map(() => timed(length)));
    timed(2000);
    expect(best(20_000)).toBeLessThan(10 * best(10_000) + 300);
  });
});

describe("contentWords", () => {
  it("are those that say something", () => {
    expect(contentWords(wordsIn("It is the base of a treaty in 2012 и его x 5")).map(({ text }) => text)).toEqual(["base", "treaty", "2012", "5"]);
  });
});
