import { distance } from "../identity/nearest.ts";
import type { Lexicon } from "../reading/names.ts";
import type { Document, Kind } from "./document.ts";
import { addTerms, dateTerms, entityTerm, type Term, type Wanted } from "./terms.ts";

/**
 * An inverted index: for each term the documents that have it, and how much it says of each (BM25 over fields of different weight, Robertson and
 * Zaragoza 2009). What it takes to answer is held in flat arrays, so that a page can take it over as it is.
 */
export interface Index {
  /** In alphabetical order. */
  terms: readonly Term[];
  /** First posting of each term; one more at the end. */
  offsets: Uint32Array;
  /** Document of each posting. */
  documents: Uint16Array;
  /** How much the term says of it: 1 to 15, of `LOUDEST`. Half a byte is enough to rank by, so that a page that gets no more ranks as everyone does. */
  impacts: Uint8Array;
  /** How many documents there are. */
  size: number;
}

const K1 = 1.3;
const B = 0.45;
const FIELD = { title: 2.4, names: 1.8, says: 1, notes: 0.35, about: 1.2, days: 1 } as const;
const LOUDEST = 32;
const STEPS = 15;
const FAINT = { whole: 1.15, lean: 1.25 };
/** What a second way of answering the same thing adds. */
const BESIDE = 0.3;
/** Things wanted that are told apart, a bit each. */
export const MOST_WANTED = 31;

/**
 * Builds the index of documents.
 *
 * @param extent lean for the search, whose index is sent to pages: a tenth smaller. It lacks what hardly tells documents apart, and the words of dates
 *   and the halves of numbers, for which a search does not ask (a date asks for its year and month). The checker asks for every word.
 */
export function indexOf(documents: readonly Document[], lexicon: Lexicon, extent: "whole" | "lean" = "whole"): Index {
  const bags = documents.map((document) => bagOf(document, lexicon, extent));
  // Documents without a word have no length to be compared.
  const average = bags.reduce((sum, { length }) => sum + length, 0) / Math.max(1, bags.length) || 1;
  const lists = new Map<Term, [document: number, weight: number][]>();
  for (const [document, { bag, length }] of bags.entries()) {
    const norm = K1 * (1 - B + (B * length) / average);
    for (const [term, weight] of bag) {
      const list = lists.get(term) ?? [];
      list.push([document, ((weight * (K1 + 1)) / (weight + norm)) * (documents[document]?.weight ?? 1)]);
      if (list.length === 1) lists.set(term, list);
    }
  }
  const terms: Term[] = [];
  const offsets: number[] = [];
  const held: number[] = [];
  const impacts: number[] = [];
  for (const [term, list] of [...lists].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const rarity = Math.log(1 + (documents.length - list.length + 0.5) / (list.length + 0.5));
    const from = held.length;
    for (const [document, weight] of list) {
      const impact = (rarity * weight * STEPS) / LOUDEST;
      // What a term hardly says of a document moves nothing, and weighs as much as what it says aloud.
      if (impact < FAINT[extent]) continue;
      held.push(document);
      impacts.push(Math.max(1, Math.min(STEPS, Math.round(impact))));
    }
    if (held.length === from) continue;
    terms.push(term);
    offsets.push(from);
  }
  return {
    terms,
    offsets: Uint32Array.from([...offsets, held.length]),
    documents: Uint16Array.from(held),
    impacts: Uint8Array.from(impacts),
    size: documents.length,
  };
}

// Pages of states, bodies and people are found by each word of a name, and by its sound.
const ACTORS: readonly Kind[] = ["countries", "organizations", "people"];
// What is called by the names of others is found through them.
export const TIES: readonly Kind[] = ["memberships", "tenures", "visits", "relations", "positions"];

function bagOf(
  { title, names, says, notes, about, days, kind }: Document,
  lexicon: Lexicon,
  extent: "whole" | "lean",
): { bag: Map<Term, number>; length: number } {
  const bag = new Map<Term, number>();
  const dated = days.flatMap(([first, last]) => dateTerms(first, last));
  const taking = { lexicon, dated: extent === "lean" ? new Set(dated) : null };
  const add = (text: string, weight: number, called = false, sounds = false) => addTerms(bag, text, { ...taking, weight, called, sounds });
  let length = add(title, FIELD.title, !TIES.includes(kind), ACTORS.includes(kind));
  // A thing of many names is not the less about each of them.
  for (const name of names) add(name, FIELD.names, true, ACTORS.includes(kind));
  for (const text of says) length += add(text, FIELD.says);
  for (const text of notes) length += add(text, FIELD.notes);
  for (const id of about) bag.set(entityTerm(id), (bag.get(entityTerm(id)) ?? 0) + FIELD.about);
  for (const term of dated) bag.set(term, (bag.get(term) ?? 0) + FIELD.days);
  return { bag, length };
}

/** Hears of a document that answers something of what is wanted. @param answered which of it, as bits */
export type Hear = (document: number, score: number, answered: number) => void;

/** What answers questions to an index. Its arrays are used again for every question. */
export class Ranker {
  readonly index: Index;
  readonly #scores: Float32Array;
  readonly #answered: Uint32Array;
  /** Score of a document for the thing that is being looked at, and which one that was. */
  readonly #own: Float32Array;
  readonly #seen: Int32Array;
  readonly #touched: Uint16Array;
  /** Letters of each term as bits: most terms are told from a misspelt one without a look at their letters. */
  #letters: Int32Array | null = null;
  #step = 0;

  constructor(index: Index) {
    this.index = index;
    this.#scores = new Float32Array(index.size);
    this.#answered = new Uint32Array(index.size);
    this.#own = new Float32Array(index.size);
    this.#seen = new Int32Array(index.size);
    this.#touched = new Uint16Array(index.size);
  }

  /** Tells of the documents that answer any of what is wanted, in no order. Of each thing wanted the best term counts, and the others a little. */
  score(wanted: readonly Wanted[], hear: Hear): void {
    const { documents, impacts, offsets } = this.index;
    const [scores, answered, own, seen, touched] = [this.#scores, this.#answered, this.#own, this.#seen, this.#touched];
    let count = 0;
    for (const [bit, one] of wanted.slice(0, MOST_WANTED).entries()) {
      const flag = 1 << bit;
      const step = ++this.#step;
      for (const [position, weight] of this.#positions(one)) {
        const by = (weight * LOUDEST) / STEPS;
        for (let at = offsets[position] ?? 0, to = offsets[position + 1] ?? 0; at < to; at++) {
          const document = documents[at] ?? 0;
          const score = (impacts[at] ?? 0) * by;
          const total = scores[document] ?? 0;
          if (seen[document] !== step) {
            if (answered[document] === 0) touched[count++] = document;
            seen[document] = step;
            own[document] = score;
            answered[document] = (answered[document] ?? 0) | flag;
            scores[document] = total + score;
          } else {
            const best = own[document] ?? 0;
            scores[document] = total + (score > best ? score - best + best * BESIDE : score * BESIDE);
            if (score > best) own[document] = score;
          }
        }
      }
    }
    for (let at = 0; at < count; at++) {
      const document = touched[at] ?? 0;
      hear(document, scores[document] ?? 0, answered[document] ?? 0);
      scores[document] = 0;
      answered[document] = 0;
    }
  }

  /** Is a term in the index? */
  has(term: Term): boolean {
    return this.#find(term) >= 0;
  }

  // The terms of one thing wanted, with what each counts for: as given; for a word that is still being typed those it may become; for one that is
  // not in the index those that it may be a slip of.
  #positions({ terms, word, open }: Wanted): [position: number, weight: number][] {
    const found = terms.flatMap(([term, weight]): [number, number][] => {
      const at = this.#find(term);
      return at < 0 ? [] : [[at, weight]];
    });
    if (word === null || word.length < 2) return found;
    if (open) for (const at of this.#startingWith(word)) if (!found.some(([position]) => position === at)) found.push([at, 0.55]);
    if (found.length === 0 && word.length >= 4) found.push(...this.#slipsOf(word));
    return found;
  }

  #find(term: Term): number {
    const { terms } = this.index;
    const at = lowerBound(terms, term);
    return terms[at] === term ? at : -1;
  }

  #startingWith(word: string): number[] {
    const { terms } = this.index;
    const found: number[] = [];
    for (let at = lowerBound(terms, word); at < terms.length && found.length < 64; at++) {
      if (!terms[at]?.startsWith(word)) break;
      found.push(at);
    }
    return found;
  }

  #slipsOf(word: string): [number, number][] {
    const reach = word.length >= 8 ? 2 : 1;
    const letters = this.#lettersOfTerms();
    const own = lettersOf(word);
    const found: [number, number][] = [];
    for (const [at, term] of this.index.terms.entries()) {
      if (Math.abs(term.length - word.length) > reach || bitsOf(own ^ (letters[at] ?? 0)) > 2 * reach || !/^[\p{L}\d]/u.test(term)) continue;
      const slips = distance(word, term, reach);
      if (slips <= reach) found.push([at, slips === 1 ? 0.7 : 0.45]);
    }
    return found;
  }

  #lettersOfTerms(): Int32Array {
    this.#letters ??= Int32Array.from(this.index.terms, lettersOf);
    return this.#letters;
  }
}

function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

function bitsOf(bits: number): number {
  let count = 0;
  for (let rest = bits >>> 0; rest !== 0; rest &= rest - 1) count++;
  return count;
}

function lowerBound(terms: readonly string[], term: string): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle] ?? "") < term) low = middle + 1;
    else high = middle;
  }
  return low;
}
