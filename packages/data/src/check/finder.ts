import type { Dataset } from "../query/index.ts";
import type { Lexicon, Mention } from "../reading/names.ts";
import type { ReadSentence } from "../reading/read.ts";
import { contentWords } from "../reading/read.ts";
import { wordsIn } from "../reading/words.ts";
import { ofEach } from "../remembered.ts";
import type { Document, Kind } from "../search/document.ts";
import { documentsOf } from "../search/documents.ts";
import { indexOf, Ranker } from "../search/ranking.ts";
import { entityTerm, type Wanted, wantedBy } from "../search/terms.ts";
import { COUNTED, exactness, MOST_EXACT, POINTS, weightOf } from "./finder-weights.ts";
import { Leading } from "./leading.ts";

/** A record that may be what a sentence is about. */
export interface Candidate {
  document: Document;
  /** How well it fits, dates and all. */
  score: number;
  /** How well it fits but for its dates. */
  undated: number;
  /** Part of the sentence's names that it is about, 0 to 1; null where the sentence names nothing. */
  named: number | null;
  /** Part of what the sentence says that it answers, 0 to 1. */
  covered: number;
  /** Does the date of the sentence fit it? Null where one of them has none. */
  dated: boolean | null;
}

/** Finds the records that sentences are about. */
export interface Finder {
  /** What can be found. */
  documents: readonly Document[];
  /** The likeliest first. */
  candidatesFor(sentence: ReadSentence): Candidate[];
  /** The document of a path. */
  at(path: string): Document | undefined;
  /** Whom a document is about, and whom else it names. */
  named(document: Document): ReadonlySet<string>;
}

// What is no statement about the world, or is found through what it belongs to.
const NOT_ASKED: readonly Kind[] = ["pages", "relations", "terms", "signposts", "articles"];
const MOST = 24;
const HOPELESS = 0.2;
const LIKELY = 0.6;

// Who holds one of these stands for the state.
const LEADS: readonly string[] = ["head-of-state", "head-of-government", "supreme-leader", "national-leader"];

/** The finder of a dataset, on an index of its own: it asks for the words of dates and the parts of numbers too. */
export function finderOf(dataset: Dataset, lexicon: Lexicon): Finder {
  const documents = documentsOf(dataset);
  const ranker = new Ranker(indexOf(documents, lexicon, "whole"));
  const [scores, answered] = [new Float32Array(documents.length), new Float32Array(documents.length)];
  const kinds = documents.map(({ kind }) => (NOT_ASKED.includes(kind) ? undefined : kind));
  const led = new Map(
    dataset.tenures.records
      .filter(({ office }) => LEADS.includes(office))
      .map(({ person, country }) => [person as string, country === null ? [] : [country as string]] as const),
  );
  const paths = new Map(documents.toReversed().map((document) => [document.path, document] as const));
  // One document of each path: as many of these as are wanted are as many records.
  const isFirst = documents.map((document) => paths.get(document.path) === document);
  /** Whom a record is about, and whom else it names. */
  const aboutOf = ofEach((document: Document): ReadonlySet<string> => {
    const named = [document.title, ...document.says].flatMap((text) => lexicon.mentionsIn(wordsIn(text)).flatMap(({ ids }) => ids));
    return new Set([...document.about, ...named]);
  });
  return {
    documents,
    at: (path) => paths.get(path),
    named: aboutOf,
    candidatesFor(sentence) {
      const dates = sentence.dates.filter(({ unit, from, to }) => unit !== "now" && to - from < 1100);
      const plain = wantedBy(contentWords(sentence.words), moved(sentence), [], false).map((one) => ({ ...one, word: null }));
      // Records are told in English: a Russian word that none of them has says nothing of what is held.
      const known = plain.filter(({ terms }) => terms.some(([term]) => ranker.has(term) || !/\p{Script=Cyrillic}/u.test(term)));
      const wanted: Wanted[] = [...known, ...carriedTerms(sentence)];
      if (wanted.length === 0) return [];
      const points = new Map<Kind, number>();
      for (const { name } of sentence.notions)
        for (const [rank, kind] of (POINTS[name] ?? []).entries()) points.set(kind, Math.max(points.get(kind) ?? 0, rank === 0 ? 0.3 : 0.12));
      const touched: number[] = [];
      let most = 0;
      ranker.score(wanted, (at, score, bits) => {
        const kind = kinds[at];
        if (kind === undefined) return;
        answered[at] = bitsOf(bits) / Math.min(31, wanted.length);
        const plain = score * (0.35 + 0.65 * (answered[at] ?? 0)) * (1 + (points.get(kind) ?? 0));
        if (plain < most * HOPELESS) return;
        if (plain > most) most = plain;
        scores[at] = plain;
        touched.push(at);
      });
      const asked = idsOf(sentence);
      // Who leads a state is found by it, too.
      const whom = asked.map((ids) => ids.flatMap((id) => [id, ...(led.get(id) ?? [])]));
      const counts = sentence.notions.some(({ name }) => COUNTED.includes(name));
      const weights = new Map<Kind, number>();
      const best: Candidate[] = [];
      const leading = new Leading(MOST);
      // The likeliest first, so that the others are soon left aside.
      const likely = (at: number) => (scores[at] ?? 0) >= most * LIKELY;
      for (const at of [...touched.filter(likely), ...touched.filter((one) => !likely(one))]) {
        const [document, plain, kind] = [documents[at], scores[at] ?? 0, kinds[at]];
        // Neither names nor dates can make up for so much.
        if (document === undefined || kind === undefined || plain < most * HOPELESS || (kind === "series" && !counts)) continue;
        const weight = weights.get(kind) ?? weightOf(kind, sentence);
        weights.set(kind, weight);
        const dated = dates.length === 0 || document.days.length === 0 ? null : isDated(document, dates);
        const byDate = dated === null ? 1 : dated ? 1.45 : 0.6;
        // Whoever it names, others are likelier: nobody looks whom.
        if (plain * weight * byDate * MOST_EXACT < leading.least) continue;
        const about = aboutOf(document);
        const named = asked.length === 0 ? null : whom.filter((ids) => ids.some((id) => about.has(id))).length / asked.length;
        const undated = plain * (named === null ? 0.8 : 0.45 + 0.55 * named) * weight * exactness(asked, about);
        const score = undated * byDate;
        best.push({ document, covered: answered[at] ?? 0, named, undated, dated, score });
        if (isFirst[at] === true) leading.enter(score);
      }
      best.sort((a, b) => b.score - a.score || (a.document.path < b.document.path ? -1 : 1));
      return oncePerPath(best).slice(0, MOST);
    },
  };
}

const isDated = ({ days }: Document, dates: ReadSentence["dates"]): boolean => {
  for (const { from, to } of dates) for (const [first, last] of days) if (first <= to && last >= from) return true;
  return false;
};

function oncePerPath(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ document: { path } }) => !seen.has(path) && seen.add(path) !== undefined);
}

/** What the sentence names, each with what it may be. */
function idsOf({ mentions, carried }: ReadSentence): (readonly string[])[] {
  const all = [...mentions, ...(carried === null ? [] : [carried])].filter(({ kind }) => kind !== "five");
  const seen = new Set<string>();
  return all.flatMap(({ ids }) => {
    const key = ids[0] ?? "";
    if (seen.has(key)) return [];
    seen.add(key);
    return [ids.slice(0, 3)];
  });
}

// Mentions count words of the sentence; the words that say nothing are left out of what is wanted.
function moved(sentence: ReadSentence) {
  const kept = contentWords(sentence.words);
  const place = new Map(kept.map((word, at) => [word, at] as const));
  return sentence.mentions.flatMap((mention) => {
    const places = sentence.words.slice(mention.from, mention.to).flatMap((word) => place.get(word) ?? []);
    const [first] = places;
    return first === undefined ? [] : [{ ...mention, from: first, to: (places.at(-1) ?? first) + 1 }];
  });
}

function carriedTerms({ carried, mentions, before, dates, numbers }: ReadSentence): Wanted[] {
  const asWanted = ({ ids }: Mention, weight: number): Wanted => ({
    terms: ids.slice(0, 2).map((id) => [entityTerm(id), weight] as const),
    word: null,
    open: false,
  });
  if (carried !== null) return [asWanted(carried, 1.2)];
  // `Some 2,500 soldiers were flown in`: of what was spoken of just before.
  if (mentions.length > 1 || numbers.length + dates.length === 0) return [];
  return [before.organization, before.country].flatMap((mention) => (mention === undefined ? [] : [asWanted(mention, 0.6)]));
}

function bitsOf(bits: number): number {
  let count = 0;
  for (let rest = bits >>> 0; rest !== 0; rest &= rest - 1) count++;
  return count;
}
