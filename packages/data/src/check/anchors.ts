import { contentWords, type ReadSentence } from "../reading/read.ts";
import { wordsIn, isCommon } from "../reading/words.ts";
import { notionsIn } from "../reading/concepts.ts";
import type { Lexicon } from "../reading/names.ts";
import type { Document, Kind } from "../search/document.ts";
import { type Term, wordTerm } from "../search/terms.ts";
import { foldToLatin } from "../identity/latin.ts";
import { nameKey, stemOf } from "../reading/words.ts";

// Words that name a record and no other thing: `Termez`, `Kant`, `CASA`. More records than this are not told apart by one.
const FEW = 14;
const KINDS: readonly Kind[] = ["events", "agreements", "deployments", "corridors"];

/** What tells records of things and happenings by their own names. */
export interface Anchors {
  /** The records whose title or names have a rare word of the sentence, with those words; most words first. */
  anchored(sentence: ReadSentence): { document: Document; words: readonly Term[] }[];
  /** All records that say these words anywhere. */
  saying(words: readonly Term[]): Document[];
}

export function anchorsOf(documents: readonly Document[], lexicon: Lexicon): Anchors {
  const called = new Map<Term, Document[]>();
  const said = new Map<Term, Document[]>();
  const enter = (map: Map<Term, Document[]>, term: Term, document: Document) => {
    const list = map.get(term) ?? [];
    if (list.at(-1) !== document) list.push(document);
    map.set(term, list);
  };
  for (const document of documents) {
    if (!KINDS.includes(document.kind) && document.kind !== "visits" && document.kind !== "organizations") continue;
    for (const text of [document.title, ...document.names, ...document.says, ...document.notes]) for (const term of ownWords(text, lexicon)) enter(said, term, document);
    if (KINDS.includes(document.kind)) for (const text of [document.title, ...document.names]) for (const term of ownWords(text, lexicon)) enter(called, term, document);
  }
  return {
    anchored(sentence) {
      const counted = sentence.words.filter(({ start, end }) => sentence.numbers.some((number) => start >= number.start && end <= number.end));
      const terms = new Set(contentWords(sentence.words).filter((_, at, all) => !coveredBy(sentence, all[at]?.start ?? -1)).flatMap((word) => (word.capital && !counted.includes(word) ? [wordTerm(word), ...inLatin(word.text)] : [])));
      const found = new Map<Document, Term[]>();
      for (const term of terms) {
        const list = called.get(term);
        if (list === undefined || list.length > FEW) continue;
        for (const document of list) found.set(document, [...(found.get(document) ?? []), term]);
      }
      return [...found].map(([document, words]) => ({ document, words })).sort((a, b) => b.words.length - a.words.length);
    },
    saying: (words) => [...new Set(words.flatMap((word) => said.get(word) ?? []))],
  };
}

/** Words of a text that are no names of states, bodies and people, and no notions. */
function ownWords(text: string, lexicon: Lexicon): Set<Term> {
  const words = wordsIn(text);
  const covered = new Set<number>();
  for (const { from, to } of [...lexicon.mentionsIn(words).filter(({ as }) => as !== "seat"), ...notionsIn(words)]) for (let at = from; at < to; at++) covered.add(at);
  return new Set(words.flatMap((word, at) => (covered.has(at) || isCommon(word) || !(word.capital || /\d/.test(word.text)) || /^(?:19|20)\d\d$/.test(word.text) ? [] : [wordTerm(word)])));
}

function coveredBy({ words, mentions, notions, dates }: ReadSentence, start: number): boolean {
  const at = words.findIndex((word) => word.start === start);
  if (dates.some((date) => start >= date.start && start < date.end)) return true;
  return [...mentions.filter(({ as }) => as !== "seat"), ...notions].some(({ from, to }) => at >= from && at < to);
}

function inLatin(text: string): Term[] {
  if (!/\p{Script=Cyrillic}/u.test(text)) return [];
  const latin = foldToLatin(nameKey(text));
  return latin.length < 4 ? [] : [foldToLatin(stemOf(latin))];
}
