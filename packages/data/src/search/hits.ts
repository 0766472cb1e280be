import { QueryError } from "../query/index.ts";
import { checkOptions, isPlain, listOf, type OneOrMany, type Option } from "../query/options.ts";
import type { Verdict } from "../types.ts";
import { COLLECTIONS } from "../vocabulary.ts";
import type { Listed } from "./directory.ts";
import type { Kind } from "./document.ts";
import { viewOf } from "./own-figures.ts";
import { type Found, find } from "./search.ts";
import type { Part, SearchIndex } from "./search-index.ts";

/** Every kind of thing that is found: the collections, pages of the reference, and dossiers of pairs. */
export const KINDS: readonly Kind[] = [...COLLECTIONS, "pages", "relations"];

/** Something that fits. */
export interface SearchHit {
  /** `<collection>/<id>` of a record, `relations/<a>/<b>` of a dossier, or the address of a page without its first slash. */
  path: string;
  kind: Kind;
  title: string;
  /** Higher fits better; comparable within one answer only. */
  score: number;
  /** The sentence of it that fits best; null where it says none, or the texts stayed behind. */
  says: string | null;
  /** Of a claim what the audit found of it; null of all else. */
  verdict: Verdict | null;
  /** Is it what was typed, by a name, its title or its id, with nothing else asked? */
  exact: boolean;
  /** Of a series, where a figure of one state was asked for: the view of its page that shows it, and its years. Null of all else. */
  view: FigureView | null;
}

/** A state's own figure on the page of a series. */
export interface FigureView {
  /** The parameters of the page: `country=KAZ&partner=WLD&item=exports` for exports to all partners together. */
  query: string;
  /** First and last year held. */
  from: number;
  to: number;
}

/** What is looked for. */
export interface SearchOptions {
  /** Only what is of this kind, or of one of these. */
  kinds?: OneOrMany<Kind> | undefined;
}

/** Longest query, in UTF-16 units. */
export const MAX_QUERY = 200;

const OPTIONS: Readonly<Record<string, Option>> = { kinds: [{ values: KINDS, what: "a kind of what can be found: a collection, pages or relations" }] };

/**
 * What fits some words: records, dossiers and pages, the likeliest first, then sources. Understands names in every language held, however they are
 * transliterated or mistyped, dates and periods, pairs, and questions of usual forms.
 *
 * @example search(searchIndex(dataset), "who is president of kyrgyzstan")[0].path // "tenures/kgz-head-of-state-sadyr-japarov-2021"
 * @example search(searchIndex(dataset), "ОДКБ", { kinds: "organizations" })[0].path // "organizations/csto"
 * @throws QueryError for words that are none, or too many, for an option or a kind that there is not.
 */
export function search(index: SearchIndex, words: string, options: SearchOptions = {}): SearchHit[] {
  if (!isPlain(index) || !("records" in index) || !("sources" in index)) throw new QueryError("index", index, "what searchIndex or openIndex gives");
  if (typeof words !== "string" || words.trim() === "" || words.length > MAX_QUERY)
    throw new QueryError("words", words, `words, of at most ${MAX_QUERY} characters`);
  checkOptions("search", options, OPTIONS);
  const kinds = options.kinds === undefined ? null : new Set(listOf(options.kinds));
  const parts = [index.records, ...(index.sources === null ? [] : [index.sources])].map((part) => {
    const found = find(part.searchable, words);
    return { part, found: kinds === null ? found : found.filter(({ document }) => kinds.has(document.kind)) };
  });
  // What was typed by its id comes before all that is only like it, be it a source.
  return [true, false].flatMap((typed) =>
    parts.flatMap(({ part, found }) =>
      hitsOf(
        found.filter((one) => one.typed === typed),
        part,
        words,
      ),
    ),
  );
}

function hitsOf(found: readonly Found[], { sentenceFor, figures }: Part, words: string): SearchHit[] {
  let sentence: ReturnType<NonNullable<Part["sentenceFor"]>> | null = null;
  const says = (document: Listed) => {
    sentence ??= sentenceFor?.(words) ?? null;
    return sentence?.(document) ?? null;
  };
  const viewFor = (key: string | null): FigureView | null => {
    const own = key === null ? undefined : figures?.get(key);
    return key === null || own === undefined ? null : { query: viewOf(key, own), from: own.from, to: own.to };
  };
  return found.map((one) => new Hit(one, viewFor(one.figure), says));
}

/** A hit whose sentence is looked for when it is read: of the thousand found, ten are shown. As JSON it has it. */
class Hit implements SearchHit {
  readonly path: string;
  readonly kind: Kind;
  readonly title: string;
  readonly score: number;
  readonly verdict: Verdict | null;
  readonly exact: boolean;
  readonly view: FigureView | null;
  readonly #document: Listed;
  readonly #says: (document: Listed) => string | null;

  constructor({ document, score, exact }: Found, view: FigureView | null, says: (document: Listed) => string | null) {
    this.path = document.path;
    this.kind = document.kind;
    this.title = document.title;
    this.score = Math.round(score * 100) / 100;
    this.exact = exact;
    this.view = view;
    this.verdict = document.verdict ?? null;
    this.#document = document;
    this.#says = says;
  }

  get says(): string | null {
    return this.#says(this.#document);
  }

  toJSON(): SearchHit {
    const { path, kind, title, score, says, verdict, exact, view } = this;
    return { path, kind, title, score, says, verdict, exact, view };
  }
}
