import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Lexicon } from "../reading/names.ts";
import type { Document } from "./document.ts";
import { type Index, indexOf, Ranker } from "./ranking.ts";
import type { Wanted } from "./terms.ts";

const nothing: Lexicon = { mentionsIn: () => [] };
// Words that stand for nothing, have no ending, and read the same in every script: each is its own term. So many that some are rare in a collection.
const WORDS = ["zeb", "kov", "xul", "vyp", "zub", "kib", "pum", "dov", "tib", "nup", "rab", "lod", "mez", "bup", "vod", "gom"];
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 2 }).map((words) => words.join(" "));
const document: fc.Arbitrary<Document> = fc.record({
  path: fc.uuid().map((id) => `events/${id}`),
  kind: fc.constantFrom("events" as const, "countries" as const, "memberships" as const),
  title: text,
  names: fc.array(text, { maxLength: 2 }),
  says: fc.array(text, { maxLength: 3 }),
  notes: fc.array(text, { maxLength: 2 }),
  about: fc.subarray(["KAZ", "csto"]),
  days: fc.constant([]),
});
// Few words in many documents, as in a real collection: else every word is in every document and says nothing of any.
const collection = fc.oneof(fc.array(document, { minLength: 1, maxLength: 25 }), fc.array(document, { minLength: 30, maxLength: 60, size: "max" }));
const count = (word: string, texts: readonly string[]) => texts.flatMap((one) => one.split(" ")).filter((one) => one === word).length;

/** The same by the book: BM25 over weighted fields, written down a second time. */
function naive(documents: readonly Document[], word: string): number[] {
  const length = ({ title, says, notes }: Document) => {
    const words = (texts: readonly string[]) => WORDS.reduce((sum, one) => sum + count(one, texts), 0);
    return 2.4 * words([title]) + words(says) + 0.35 * words(notes);
  };
  const mean = documents.map(length).reduce((a, b) => a + b, 0) / documents.length;
  const often = documents.map(
    ({ title, names, says, notes }) => 2.4 * count(word, [title]) + 1.8 * count(word, names) + count(word, says) + 0.35 * count(word, notes),
  );
  const having = often.filter((one) => one > 0).length;
  const rarity = Math.log(1 + (documents.length - having + 0.5) / (having + 0.5));
  return documents.map((one, at) => {
    const tf = often[at] ?? 0;
    return tf === 0 ? 0 : (rarity * tf * 2.3) / (tf + 1.3 * (1 - 0.45 + (mean === 0 ? 0 : (0.45 * length(one)) / mean)));
  });
}

function impactsOf({ terms, offsets, documents, impacts, size }: Index, term: string): number[] {
  const found = new Array<number>(size).fill(0);
  const place = terms.indexOf(term);
  if (place >= 0) for (let at = offsets[place] ?? 0; at < (offsets[place + 1] ?? 0); at++) found[documents[at] ?? 0] = impacts[at] ?? 0;
  return found;
}

const heard = (ranker: Ranker, wanted: readonly Wanted[]) => {
  const found = new Map<number, [score: number, answered: number]>();
  ranker.score(wanted, (at, score, answered) => found.set(at, [score, answered]));
  return found;
};
const only = (...terms: [string, number][]): Wanted => ({ terms, word: null, open: false });
const typed = (word: string, open: boolean): Wanted => ({ terms: [[word, 1]], word, open });

describe("an index", () => {
  it("has the words of these tests as they stand", () => {
    const documents = WORDS.map((title): Document => ({ path: `events/${title}`, kind: "events", title, names: [], says: [], notes: [], about: [], days: [] }));
    expect(indexOf(documents, nothing).terms).toEqual([...WORDS].sort());
  });

  it("says of each word and document what BM25 says, in fifteen steps, and leaves out what is faint", () => {
    fc.assert(
      fc.property(collection, (documents) => {
        const index = indexOf(documents, nothing);
        for (const word of WORDS) {
          const held = impactsOf(index, word);
          for (const [at, score] of naive(documents, word).entries()) {
            const step = (score * 15) / 32;
            if (Math.abs(step - 1.15) < 1e-9) continue;
            if (step < 1.15) expect(held[at]).toBe(0);
            else expect(Math.abs((held[at] ?? 0) - Math.min(15, step))).toBeLessThanOrEqual(0.5 + 1e-9);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it("is in order, so that it can be searched and packed", () => {
    fc.assert(
      fc.property(collection, (documents) => {
        const { terms, offsets, documents: held } = indexOf(documents, nothing);
        expect(terms).toEqual([...new Set(terms)].sort());
        expect(offsets.at(-1)).toBe(held.length);
        for (let term = 0; term < terms.length; term++) {
          const list = [...held.subarray(offsets[term], offsets[term + 1])];
          expect(list).toEqual([...new Set(list)].sort((a, b) => a - b));
          expect(list.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("the ranker", () => {
  it("adds up the best term of each thing wanted, and a little of the others, question after question", () => {
    const wanted = fc.array(
      fc.uniqueArray(fc.tuple(fc.constantFrom(...WORDS, "=KAZ", "zzz"), fc.double({ min: 0.2, max: 2, noNaN: true })), {
        selector: ([term]) => term,
        maxLength: 3,
      }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(collection, fc.array(wanted, { minLength: 1, maxLength: 3 }), (documents, questions) => {
        const index = indexOf(documents, nothing);
        const ranker = new Ranker(index);
        for (const question of questions) {
          const found = heard(
            ranker,
            question.map((terms) => only(...terms)),
          );
          for (let at = 0; at < index.size; at++) {
            let [score, answered] = [0, 0];
            for (const [bit, terms] of question.entries()) {
              const own = terms.map(([term, weight]) => ((impactsOf(index, term)[at] ?? 0) * weight * 32) / 15).filter((one) => one > 0);
              if (own.length === 0) continue;
              answered |= 1 << bit;
              const best = Math.max(...own);
              score += best + 0.3 * (own.reduce((a, b) => a + b, 0) - best);
            }
            const [is, which] = found.get(at) ?? [0, 0];
            expect(which).toBe(answered);
            expect(Math.abs(is - score)).toBeLessThan(1e-3);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  const plain = (title: string): Document => ({ path: `events/${title}`, kind: "events", title, names: [], says: [], notes: [], about: [], days: [] });
  // Among few, nothing is rare.
  const others = Array.from({ length: 40 }, (_, at) => `xqwk${String(at).padStart(4, "0")}`);
  const ranker = new Ranker(indexOf(["zebrat", "zebrafink", "gorvax", "plumbexon", ...others].map(plain), nothing));

  it("takes the last word for the beginning of others, and no other word", () => {
    expect([...heard(ranker, [typed("zebra", true)]).keys()]).toEqual([1, 0]);
    expect([...heard(ranker, [typed("zebr", false)]).keys()]).toEqual([]);
  });

  it("forgives a slip in a word that it does not know: one from four letters on, two from eight", () => {
    for (const [word, fits] of [
      ["gorvxa", true],
      ["gorvx", true],
      ["grvx", false],
      ["plumbxeno", true],
      ["plmxeno", false],
    ] as const)
      expect([word, heard(ranker, [typed(word, false)]).size > 0]).toEqual([word, fits]);
  });

  it("tells apart no more things than it has bits for", () => {
    const many = Array.from({ length: 60 }, () => typed("gorvax", false));
    expect(heard(ranker, many).get(2)?.[1]).toBe(2 ** 31 - 1);
  });
});
