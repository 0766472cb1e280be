import { notionsIn } from "../reading/concepts.ts";
import type { Lexicon } from "../reading/names.ts";
import { contentWords, type ReadSentence } from "../reading/read.ts";
import { inLatin, isCommon, type Word, wordsIn } from "../reading/words.ts";
import type { Document, Kind } from "../search/document.ts";
import { type Term, wordTerm } from "../search/terms.ts";

// Words that name a record and no other thing: `Termez`, `Kant`, `CASA`. More records than this are not told apart by one.
const FEW = 14;
const OFTEN = 60;
const RECURRING = 3;
// `Manas International Airport`, `West Kazakhstan`: anything may be called so.
const OF_ANYTHING =
  /^(?:intern|международн|nation|национальн|west|western|east|eastern|north|northern|south|southern|запад|западн|восток|восточн|север|северн|юг|южн|soviet|former|советск|бывш)$/u;
const KINDS: readonly Kind[] = ["events", "agreements", "deployments", "corridors"];

/** A record that a sentence calls by its own name. */
interface Anchored {
  document: Document;
  /** The words of its name that the sentence has. */
  words: readonly Term[];
  /** Is one of them in the name of few happenings? */
  alone: boolean;
}

/** What tells records of things and happenings by their own names. */
export interface Anchors {
  /** The records whose title or names have a rare word of the sentence, with those words; most words first. */
  anchored(sentence: ReadSentence, from?: number, to?: number, isSaid?: (word: Word) => boolean): Anchored[];
  /** The happenings whose title names only who and what the sentence names, and is alone in that: `Karimov dies`. */
  signed(sentence: ReadSentence): Document[];
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
    for (const text of [document.title, ...document.names, ...document.says, ...document.notes])
      for (const term of ownWords(text, lexicon)) enter(said, term, document);
    if (KINDS.includes(document.kind))
      for (const text of [document.title, ...document.names]) for (const term of ownWords(text, lexicon)) enter(called, term, document);
  }
  const signatures = documents.filter(({ kind }) => kind === "events").flatMap((document) => signatureOf(document, lexicon));
  return {
    anchored(sentence, from = 0, to = sentence.words.length, isSaid = () => true) {
      const counted = sentence.words.filter(({ start, end }) => sentence.numbers.some((number) => start >= number.start && end <= number.end));
      // The 200 of `1,200` is no name of the 200th.
      const isPartOfNumber = ({ start, end }: Word) =>
        sentence.numbers.some((number) => start >= number.start && end <= number.end && number.end - number.start > end - start);
      const terms = new Set(
        contentWords(sentence.words.slice(from, to))
          .filter((_, at, all) => !coveredBy(sentence, all[at]?.start ?? -1))
          .flatMap((word) =>
            !isSaid(word)
              ? []
              : word.capital && !counted.includes(word)
                ? [wordTerm(word), ...inLatin(word.text)]
                : /^\d{3}(?:\p{L}+)?$/u.test(word.text) && !isPartOfNumber(word)
                  ? [word.text.replace(/\P{N}/gu, "")]
                  : [],
          ),
      );
      const found = new Map<Document, Term[]>();
      for (const term of terms) {
        const list = called.get(term);
        if (OF_ANYTHING.test(term) || list === undefined || list.length > FEW || (said.get(term)?.length ?? 0) > OFTEN) continue;
        for (const document of list) found.set(document, [...(found.get(document) ?? []), term]);
      }
      const events = (word: Term) => (called.get(word) ?? []).filter(({ kind }) => kind === "events").length;
      return [...found]
        .map(([document, words]) => ({ document, words, alone: words.some((word) => events(word) <= RECURRING) }))
        .sort((a, b) => b.words.length - a.words.length);
    },
    signed({ mentions, notions, words }) {
      const ids = new Set(mentions.flatMap((mention) => mention.ids));
      // `Months before his death` is no news of it.
      const told = notions.filter(
        ({ from }) => !words.slice(Math.max(0, from - 2), from).some(({ text }) => /^(?:before|after|since|until|following|till|до|после|с)$/iu.test(text)),
      );
      const names = new Set(told.map(({ name }) => name));
      const fitting = signatures.filter(({ who, what }) => who.every((id) => ids.has(id)) && what.every((name) => names.has(name)));
      return fitting.filter(({ key }) => signatures.filter((one) => one.key === key).length === 1).map(({ document }) => document);
    },
    saying: (words) => [...new Set(words.flatMap((word) => said.get(word) ?? []))],
  };
}

// What happens to somebody or something once.
const ONCE: readonly string[] = ["dead", "resign", "independence", "revolution", "massacre", "neutrality", "rename", "annex"];

function signatureOf(document: Document, lexicon: Lexicon): { document: Document; who: string[]; what: string[]; key: string }[] {
  const words = wordsIn(document.title);
  // Where it was is not who did it: `in a hall near Moscow`.
  const mentions = lexicon.mentionsIn(words).filter(({ as }) => as !== "seat");
  // Somebody's state goes without saying.
  const told = mentions.some(({ kind }) => kind === "person") ? mentions.filter(({ kind }) => kind !== "country") : mentions;
  const who = [...new Set(told.flatMap(({ ids }) => ids.slice(0, 1)))].sort();
  if (/dismiss/i.test(document.title)) return [];
  const all = [...new Set(notionsIn(words).map(({ name }) => name))].sort();
  // A person dies and resigns once; that people died in a state is said of many happenings.
  const isOfPerson = mentions.some(({ kind }) => kind === "person");
  const what = all.filter((name) => ONCE.includes(name) && (isOfPerson || (name !== "dead" && name !== "resign")));
  return who.length === 0 || what.length === 0 || all.length > 2 ? [] : [{ document, who, what, key: `${who.join(" ")} ${what.join(" ")}` }];
}

// In the names of many bodies and texts, and of none alone.
const OF_MANY = /^(?:union|community|commonwealth|organi[sz]ation|council|states|treaty|agreement|convention|союз\p{L}*|содружеств\p{L}*)$/iu;

/** Words of a text that are no names of states, bodies and people, and no notions. */
function ownWords(text: string, lexicon: Lexicon): Set<Term> {
  const words = wordsIn(text);
  const covered = new Set<number>();
  for (const { from, to } of [...lexicon.mentionsIn(words).filter(({ as }) => as !== "seat"), ...notionsIn(words)])
    for (let at = from; at < to; at++) covered.add(at);
  return new Set(
    words.flatMap((word, at) =>
      covered.has(at) || isCommon(word) || OF_MANY.test(word.text) || !(word.capital || /\d/.test(word.text)) || /^(?:19|20)\d\d$/.test(word.text)
        ? []
        : [/^\d{3}\p{L}+$/u.test(word.text) ? word.text.replace(/\P{N}/gu, "") : wordTerm(word)],
    ),
  );
}

function coveredBy({ words, mentions, notions, dates }: ReadSentence, start: number): boolean {
  const at = words.findIndex((word) => word.start === start);
  if (dates.some((date) => start >= date.start && start < date.end)) return true;
  return [...mentions.filter(({ as }) => as !== "seat"), ...notions].some(({ from, to }) => at >= from && at < to);
}
