import { readWords } from "../reading/read-words.ts";
import type { Listed } from "./directory.ts";
import type { Document } from "./document.ts";
import type { Searchable } from "./search.ts";
import { addTerms, type Term, wantedBy } from "./terms.ts";

const sentences = new WeakMap<Document, readonly { text: string; terms: ReadonlySet<Term> }[]>();

/** Finds of a document the sentence that answers most of what is wanted; its first one where none does more. */
export function snippetsOf(prepared: Searchable, documents: readonly Document[], words: string): (document: Listed) => string | null {
  const read = readWords(prepared.lexicon, words, { written: prepared.now, year: null }, true);
  const wanted = wantedBy(read.words, read.mentions, read.dates, true);
  return (listed) => {
    const document = documents[prepared.documents.indexOf(listed)];
    if (document === undefined) return null;
    const held = sentencesOf(document, prepared);
    let [best, most] = [held[0]?.text ?? null, 0];
    for (const { text, terms } of held) {
      const answered = wanted.filter((one) => one.terms.some(([term]) => terms.has(term))).length;
      if (answered > most) [best, most] = [text, answered];
    }
    return best === null ? null : withVerdict(document, best);
  };
}

/** What a claim says, after what the audit found of it: alone it would read as a fact. What no claim says is left as it is. */
export function withVerdict({ verdict }: Pick<Document, "verdict">, sentence: string): string {
  return verdict === undefined ? sentence : `Verdict: ${verdict.replaceAll("-", " ")}. ${sentence}`;
}

function sentencesOf(document: Document, { lexicon }: Searchable) {
  const held = sentences.get(document);
  if (held !== undefined) return held;
  const made = [...document.says, ...document.notes].map((text) => {
    const bag = new Map<Term, number>();
    addTerms(bag, text, { lexicon, weight: 1, called: true, sounds: false, dated: null });
    return { text, terms: new Set(bag.keys()) };
  });
  sentences.set(document, made);
  return made;
}
