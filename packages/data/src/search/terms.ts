import { fold } from "../identity/fold.ts";
import { foldToLatin } from "../identity/latin.ts";
import { notionsIn } from "../reading/concepts.ts";
import type { DateContext } from "../reading/date-spans.ts";
import { datesIn, type ReadDate } from "../reading/dates.ts";
import type { Lexicon, Mention } from "../reading/names.ts";
import { soundOf } from "../reading/sound.ts";
import { inLatin, isCommon, type Word, wordsIn } from "../reading/words.ts";
import { type Day, fromDay } from "../time/day.ts";

/**
 * What texts are found by. Plain words go by their stem; `=KAZ` is a state, a body or a person, however it is called; `#join` a notion; `@2022` a year,
 * `@2022-09` a month; `~` how a name sounds.
 */
export type Term = string;

export const entityTerm = (id: string): Term => `=${id}`;
const notionTerm = (name: string): Term => `#${name}`;
const yearTerm = (year: number): Term => `@${year}`;
const monthTerm = (year: number, month: number): Term => `@${year}-${String(month).padStart(2, "0")}`;

/** The term of a plain word: Cyrillic ones go by their stem, Latin ones too, names written in other letters by their Latin form. */
export function wordTerm(word: Pick<Word, "text" | "stem">): Term {
  return /\p{Script=Cyrillic}/u.test(word.text) ? word.stem : foldToLatin(word.stem) || word.stem;
}

/** Years and months from a first to a last day, where they are few. */
export function dateTerms(first: Day, last: Day): Term[] {
  const [from, to] = [fromDay(first), fromDay(last)];
  if (to.year - from.year > 2) return [];
  const found: Term[] = [];
  for (let year = from.year; year <= to.year; year++) found.push(yearTerm(year));
  const months = (to.year - from.year) * 12 + to.month - from.month;
  if (months <= 2) {
    for (let step = 0; step <= months; step++) {
      const month = from.month + step;
      found.push(monthTerm(from.year + Math.floor((month - 1) / 12), ((month - 1) % 12) + 1));
    }
  }
  return found;
}

/** The terms that a date of a query asks for. */
const termsOfDate = ({ from, to, unit }: ReadDate): Term[] => (unit === "now" ? [] : dateTerms(from, to));

/** How much each way of reading a word counts for. */
const WEIGHT = { word: 1, notion: 1.1, entity: 1.6, sound: 0.6 } as const;

/** What is told by the day of the text (*in March*) says nothing of when a document is of: it has no such day. */
const TIMELESS: DateContext = { written: 0, year: null };

/** How a text of a document is taken apart. */
export interface Taking {
  lexicon: Lexicon;
  /** Of the part of the document in which it stands. */
  weight: number;
  /** Is it what the document is called? Then its words are kept as they are, beside what they stand for; elsewhere what a word stands for is enough. */
  called: boolean;
  /** Are its words found by their sound too? */
  sounds: boolean;
  /** For a lean index the years and months that the document has already: the words of a date that says no more are left out, and halves of numbers. */
  dated: ReadonlySet<Term> | null;
}

/** Adds the terms of a text to a bag. @returns how long the text is, in words that say something, by its weight */
export function addTerms(bag: Map<Term, number>, text: string, { lexicon, weight, called, sounds, dated }: Taking): number {
  const words = wordsIn(text);
  const add = (term: Term, by: number) => bag.set(term, (bag.get(term) ?? 0) + by);
  const stands = new Set<number>();
  for (const { name, from, to } of notionsIn(words)) {
    add(notionTerm(name), weight * WEIGHT.notion);
    for (let at = from; at < to; at++) stands.add(at);
  }
  for (const { ids, from, to } of lexicon.mentionsIn(words)) {
    const [first] = ids;
    if (first !== undefined) add(entityTerm(first), weight * WEIGHT.entity);
    for (let at = from; at < to; at++) stands.add(at);
  }
  for (const date of dated === null || dated.size === 0 ? [] : datesIn(text, TIMELESS)) {
    const terms = termsOfDate(date);
    if (date.relative || terms.length === 0 || !terms.every((term) => dated?.has(term))) continue;
    for (const [at, { start, end }] of words.entries()) if (start >= date.start && end <= date.end) stands.add(at);
  }
  let length = 0;
  for (const [at, word] of words.entries()) {
    if (isCommon(word)) continue;
    length++;
    if (dated !== null && isHalfOfNumber(text, word)) continue;
    if (called || !stands.has(at)) add(wordTerm(word), weight * WEIGHT.word);
    const sound = sounds ? soundOf(word.text) : null;
    if (sound !== null) add(`~${sound}`, weight * WEIGHT.sound);
  }
  return length * weight;
}

/** Half of `2.07`: alone it is another number. */
const isHalfOfNumber = (text: string, { start, end }: Word) =>
  /^\d+$/.test(text.slice(start, end)) && (/\d[.,]$/.test(text.slice(0, start).slice(-2)) || /^[.,]\d/.test(text.slice(end, end + 2)));

/** One thing that is asked for, with the terms that would answer it; the best of them counts. */
export interface Wanted {
  terms: readonly (readonly [term: Term, weight: number])[];
  /** The word it stands for, as typed; null for a date or a name of several words. */
  word: string | null;
  /** May it be the beginning of a longer word, which is still being typed? */
  open: boolean;
}

/** What a text asks for, word by word. @param mentions what it names; the words of a name ask for what is named, and less for themselves */
export function wantedBy(words: readonly Word[], mentions: readonly Mention[], dates: readonly ReadDate[], typed: boolean): Wanted[] {
  const wanted: Wanted[] = [];
  const notions = notionsIn(words);
  const dated = (word: Word) => dates.some(({ start, end }) => word.start >= start && word.end <= end);
  for (const date of dates) {
    const terms = termsOfDate(date);
    const months = terms.filter((term) => term.length > 5);
    if (terms.length > 0)
      wanted.push({
        terms: [
          ...months.map((term) => [term, 1.4] as const),
          ...terms.filter((term) => term.length === 5).map((term) => [term, months.length > 0 ? 0.35 : 1] as const),
        ],
        word: null,
        open: false,
      });
  }
  // Where nothing but common words was typed, they may be codes: `ARE`, `IN`.
  const codes = typed && words.every(isCommon);
  for (const [at, word] of words.entries()) {
    if ((isCommon(word) && !codes) || dated(word)) continue;
    const mention = mentions.find(({ from, to }) => at >= from && at < to);
    const terms: [Term, number][] = [];
    if (mention !== undefined) {
      const share = 1 / (mention.to - mention.from);
      const least = mention.as === "seat" || mention.as === "demonym" ? 1.2 : 1.7;
      for (const [rank, id] of mention.ids.slice(0, 4).entries()) terms.push([entityTerm(id), least * share * (1 - rank * 0.08)]);
      terms.push([wordTerm(word), 1]);
    } else {
      terms.push([wordTerm(word), 1], ...inLatin(word.text).map((term): [Term, number] => [term, 0.8]));
      const sound = typed || word.capital ? soundOf(word.text) : null;
      if (sound !== null) terms.push([`~${sound}`, 0.8]);
    }
    for (const { name, from, to } of notions) if (at >= from && at < to) terms.push([notionTerm(name), to - from > 1 ? 1.1 : 0.95]);
    wanted.push({ terms, word: fold(word.text), open: typed && at === words.length - 1 });
  }
  return wanted;
}
