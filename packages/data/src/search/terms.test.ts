import { describe, expect, it } from "vitest";
import { datesIn } from "../reading/dates.ts";
import type { Lexicon, Mention } from "../reading/names.ts";
import { wordsIn } from "../reading/words.ts";
import { toDay } from "../time/index.ts";
import { addTerms, dateTerms, type Term, wantedBy, wordTerm } from "./terms.ts";

const nothing: Lexicon = { mentionsIn: () => [] };
const csto: Mention = { ids: ["csto"], kind: "organization", as: "name", from: 0, to: 1 };
const bagOf = (text: string, taking: Partial<Parameters<typeof addTerms>[2]> = {}) => {
  const bag = new Map<Term, number>();
  const length = addTerms(bag, text, { lexicon: nothing, weight: 1, called: false, sounds: false, dated: null, ...taking });
  return { bag, length };
};
const first = (text: string) => wantedBy(wordsIn(text), [], [], true)[0]?.terms.map(([term]) => term);

describe("the terms of a text", () => {
  it("are its words without endings, and none that say nothing", () => {
    const { bag, length } = bagOf("The zebras of the zebra");
    expect([...bag.keys()]).toEqual(["zebra"]);
    expect(length).toBe(2);
  });

  it("are what a name stands for; the words of a title are kept beside it", () => {
    const lexicon: Lexicon = { mentionsIn: () => [csto] };
    expect([...bagOf("CSTO zebra", { lexicon }).bag.keys()]).toEqual(["=csto", "zebra"]);
    expect([...bagOf("CSTO zebra", { lexicon, called: true }).bag.keys()]).toEqual(["=csto", "csto", "zebra"]);
  });

  it("are notions, in English and Russian alike", () => {
    for (const text of ["joined", "accession", "вступила", "присоединение"]) expect([...bagOf(text).bag.keys()], text).toContain("#join");
  });

  it("are in a lean index neither the words of a date that the document has anyway, nor halves of numbers", () => {
    const dated = new Set(dateTerms(toDay(2022, 9, 14), toDay(2022, 9, 14)));
    const words = (text: string) => [...bagOf(text, { dated }).bag.keys()];
    expect(words("zebra of 14 September 2022")).toEqual(["zebra"]);
    expect(words("zebra of 2022")).toEqual(["zebra"]);
    expect(words("zebra of 14 September 2021")).toEqual(["zebra", "14", "septemb", "2021"]);
    expect(words("zebra in September, 2.07 and 207")).toEqual(["zebra", "septemb", "207"]);
    expect([...bagOf("zebra of 14 September 2022, 2.07").bag.keys()]).toEqual(["zebra", "14", "septemb", "2022", "2", "07"]);
  });

  it("weigh by the part they stand in", () => {
    expect(bagOf("zebra", { weight: 3 }).bag.get("zebra")).toBe(3);
    expect(bagOf("zebra zebra").bag.get("zebra")).toBe(2);
  });

  it("are the sounds of a name, however it is written", () => {
    const sounds = ["Жапаров", "Japarov", "Zhaparov", "Dzhaparov"].map((text) =>
      [...bagOf(text, { sounds: true }).bag.keys()].find((term) => term.startsWith("~")),
    );
    expect(new Set(sounds).size).toBe(1);
    expect(sounds[0]).toMatch(/^~/);
  });
});

describe("the terms of days", () => {
  it("are years and months, where they are few", () => {
    expect(dateTerms(toDay(1991, 12, 8), toDay(1991, 12, 8))).toEqual(["@1991", "@1991-12"]);
    expect(dateTerms(toDay(1991, 11, 30), toDay(1992, 1, 1))).toEqual(["@1991", "@1992", "@1991-11", "@1991-12", "@1992-01"]);
    expect(dateTerms(toDay(1991, 1, 1), toDay(1991, 12, 31))).toEqual(["@1991"]);
    expect(dateTerms(toDay(1991, 1, 1), toDay(2000, 12, 31))).toEqual([]);
  });
});

describe("what a query asks for", () => {
  it("is a thing for each word that says something, the last of which may go on", () => {
    const wanted = wantedBy(wordsIn("the zebra of zan"), [], [], true);
    expect(wanted.map(({ word, open }) => [word, open])).toEqual([
      ["zebra", false],
      ["zan", true],
    ]);
    expect(wantedBy(wordsIn("zebra"), [], [], false)[0]?.open).toBe(false);
  });

  it("is a month before its year", () => {
    const text = "december 1991";
    const [date] = wantedBy(wordsIn(text), [], datesIn(text, { written: toDay(2026, 1, 1), year: null }), true);
    expect(date?.terms).toEqual([
      ["@1991-12", 1.4],
      ["@1991", 0.35],
    ]);
  });

  it("is a name before its words", () => {
    const [one] = wantedBy(wordsIn("CSTO"), [csto], [], true);
    expect(one?.terms.map(([term]) => term).slice(0, 2)).toEqual(["=csto", "csto"]);
  });

  it("is the same word in Latin and Cyrillic letters", () => {
    expect(first("Токаев")).toContain(wordTerm(wordsIn("Tokaev")[0] ?? { text: "", stem: "" }));
  });
});
