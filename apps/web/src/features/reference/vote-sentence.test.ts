import { dataset } from "@multivector/data/dataset";
import { expect, test } from "vitest";
import { REPUBLICS } from "@/model/republics.ts";
import { voteSentence } from "./vote-sentence.ts";

const vote = (symbol: string) => dataset.votes.records.find((one) => one.symbol === symbol)?.cells ?? [];

test("an empty seat is not a vote against somebody", () => {
  expect(voteSentence("en", vote("A/RES/ES-11/1"))).toBe(
    "Of the five, Kazakhstan, Kyrgyzstan and Tajikistan abstained; Turkmenistan and Uzbekistan did not vote.",
  );
  expect(voteSentence("ru", vote("A/RES/ES-11/4"))).toMatch(/^Пять республик: воздержались — .*; не голосовал — Туркменистан\.$/);
});

test("every republic is named once in every vote, with what it did or as uncertain", () => {
  for (const { symbol, cells } of dataset.votes.records) {
    const text = voteSentence("en", cells);
    for (const code of REPUBLICS) {
      const name = { KAZ: "Kazakhstan", KGZ: "Kyrgyzstan", TJK: "Tajikistan", TKM: "Turkmenistan", UZB: "Uzbekistan" }[code];
      expect(text.split(name).length, `${symbol}: ${name} in “${text}”`).toBe(2);
    }
  }
});

test("what is not settled is said so, and how a vote is known stands beside it", () => {
  const cells = [
    { country: "KAZ", among: ["abstain"], basis: "read", note: null, citations: [] },
    { country: "UZB", among: ["abstain", "absent"], basis: "read", note: null, citations: [] },
    { country: "TJK", among: ["no"], basis: "inferred", note: null, citations: [] },
  ] as Parameters<typeof voteSentence>[1];
  expect(voteSentence("en", cells)).toBe(
    "Of the five, Kazakhstan abstained; Tajikistan (inferred) voted against. For Kyrgyzstan, Turkmenistan and Uzbekistan the vote is uncertain.",
  );
});
