/**
 * Finding: one index of records, pages and what they say, for every door (`@multivector/data/search`). No network, no clock, the same order everywhere.
 */

import { type Dataset, QueryError } from "../query/index.ts";
import { checkDataset } from "../query/options.ts";
import { lexiconOf, type PackedNames, packNames, unpackNames } from "../reading/names.ts";
import type { Document, Kind } from "./document.ts";
import { documentsOf } from "./documents.ts";
import type { Listed } from "./intents.ts";
import { pack, unpack } from "./packed.ts";
import { indexOf } from "./ranking.ts";
import { sourceDocuments } from "./records/actors.ts";
import { find, type Searchable, searchable } from "./search.ts";
import { snippetsOf } from "./snippets.ts";

export type { Kind } from "./document.ts";
export { PAGES, type Page } from "./pages.ts";

/** What was built to be searched: everything but sources, and the sources, which are many and come last. */
export interface SearchIndex {
  readonly records: Part;
  /** Null where they were not fetched. */
  readonly sources: Part | null;
}

interface Part {
  readonly searchable: Searchable;
  /** Null where the texts stayed behind, as in a page. */
  readonly documents: readonly Document[] | null;
}

/** Something that fits. */
export interface SearchHit {
  /** `<collection>/<id>` of a record, `relations/<a>/<b>` of a dossier, or the address of a page without its first slash. */
  path: string;
  kind: Kind;
  title: string;
  /** Higher fits better; comparable within one answer only. */
  score: number;
  /** The sentence of it that fits best; null where the texts stayed behind. */
  says: string | null;
}

export interface SearchOptions {
  /** Only what is of one of these kinds. */
  kinds?: readonly Kind[] | undefined;
}

/** What a document is called in the language of a page. */
export type TitleOf = (document: Pick<Document, "path" | "kind" | "title">) => string;

/** Longest query, in UTF-16 units. */
export const MAX_QUERY = 200;

const built = new WeakMap<object, SearchIndex>();

/** The index of a dataset; it is made once, in about a second. */
export function searchIndex(dataset: Dataset): SearchIndex {
  checkDataset(dataset);
  const held = built.get(dataset.claims);
  if (held !== undefined) return held;
  // Figures are found too: without them the same words would find something else.
  const without = dataset.series.records.find(({ id }) => !Object.hasOwn(dataset.series.observations, id));
  if (without !== undefined) throw new QueryError("dataset", `without the values of ${without.id}`, "the whole dataset, with the values of its series");
  const lexicon = lexiconOf(dataset);
  const part = (documents: Document[]): Part => ({
    searchable: searchable(documents.map(listed), indexOf(documents, lexicon), lexicon, dataset.countries.horizon),
    documents,
  });
  const index = { records: part(documentsOf(dataset)), sources: part(sourceDocuments(dataset)) };
  built.set(dataset.claims, index);
  return index;
}

/**
 * What fits some words: records, dossiers and pages, the likeliest first, then sources. Understands names in every language held, however they are
 * transliterated or mistyped, dates and periods, pairs, and questions of usual forms.
 *
 * @example search(searchIndex(dataset), "who is president of kyrgyzstan")[0]?.path // "tenures/kgz-head-of-state-sadyr-japarov-2021"
 * @throws QueryError for words that are none, or too many.
 */
export function search({ records, sources }: SearchIndex, words: string, { kinds }: SearchOptions = {}): SearchHit[] {
  if (typeof words !== "string" || words.trim() === "" || words.length > MAX_QUERY)
    throw new QueryError("words", words, `words, of at most ${MAX_QUERY} characters`);
  return [records, ...(sources === null ? [] : [sources])].flatMap(({ searchable: prepared, documents }) => {
    const found = find(prepared, words).filter(({ document }) => kinds === undefined || kinds.includes(document.kind));
    const snippet = documents === null ? null : snippetsOf(prepared, documents, words);
    return found.map(({ document, score }) => {
      const { path, kind, title } = document;
      return {
        path,
        kind,
        title,
        score: Math.round(score * 100) / 100,
        // Made when it is read: few of those found are shown.
        get says() {
          return snippet?.(document) ?? null;
        },
      };
    });
  });
}

/** The index of everything but sources as bytes that a page fetches and `openIndex` reads. Its texts stay behind. */
export function packIndex(dataset: Dataset, titleOf?: TitleOf): Uint8Array {
  const documents = documentsOf(dataset);
  return packed(dataset, titleOf === undefined ? documents : documents.map((document) => translated(document, titleOf(document))), packNames(dataset));
}

/** The same of the sources, which are fetched after it. */
export const packSources = (dataset: Dataset): Uint8Array => packed(dataset, sourceDocuments(dataset), null);

function packed(dataset: Dataset, documents: readonly Document[], names: PackedNames | null): Uint8Array {
  return pack({ documents: documents.map(listed), index: indexOf(documents, lexiconOf(dataset)), names, now: dataset.countries.horizon });
}

/**
 * @param bytes what `packIndex` made.
 * @param sources what `packSources` made, where it has been fetched.
 * @throws RangeError for bytes that are no such index.
 */
export function openIndex(bytes: Uint8Array, sources: Uint8Array | null = null): SearchIndex {
  const { documents, index, names, now } = unpack(bytes);
  if (names === null) throw new RangeError("not the index of records: it has no names");
  const lexicon = unpackNames(names);
  const rest = sources === null ? null : unpack(sources);
  return {
    records: { searchable: searchable(documents, index, lexicon, now), documents: null },
    sources: rest === null ? null : { searchable: searchable(rest.documents, rest.index, lexicon, now), documents: null },
  };
}

// What it is called in English is still a name of it.
const translated = (document: Document, title: string): Document =>
  title === document.title ? document : { ...document, title, names: [document.title, ...document.names] };

const listed = ({ path, kind, title, days }: Document): Listed => ({ path, kind, title, start: days[0]?.[0] ?? null });
