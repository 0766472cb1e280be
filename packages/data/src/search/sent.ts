import type { Dataset } from "../query/index.ts";
import { lexiconOf } from "../reading/names.ts";
import { type PackedNames, packNames, unpackNames } from "../reading/packed-names.ts";
import type { Listed } from "./directory.ts";
import type { Document } from "./document.ts";
import { documentsOf } from "./documents.ts";
import { ownFiguresOf, packOwnFigures, unpackOwnFigures } from "./own-figures.ts";
import { pack, unpack } from "./packed.ts";
import { indexOf, TIES } from "./ranking.ts";
import { sourceDocuments } from "./records/actors.ts";
import { searchable } from "./search.ts";
import { listed, type SearchIndex } from "./search-index.ts";

/** What a document is called in the language of a page. */
export type TitleOf = (document: Document) => string;

/** What is shown of a document beside its title, in a line; empty for nothing. */
export type SentenceOf = (document: Document) => string;

/**
 * The index of everything but sources as bytes that a page fetches and `openIndex` reads. Its texts stay behind.
 *
 * @example packIndex(dataset).length > 100_000 // true
 */
export function packIndex(dataset: Dataset, titleOf: TitleOf = ({ title }) => title): Uint8Array {
  const documents = documentsOf(dataset);
  const shown = documents.map((document) => ({ ...listed(document), title: titleOf(document) }));
  // A title in another language is one more name, so that both languages find alike: of a page once, and of what is called by the names of others not
  // at all, since those are known.
  const called = new Set<string>();
  const named = documents.map((document, at): Document => {
    const title = shown[at]?.title ?? document.title;
    if (title === document.title || TIES.includes(document.kind) || called.has(document.path)) return document;
    called.add(document.path);
    return { ...document, names: [...document.names, title] };
  });
  return packed(dataset, named, shown, packNames(dataset));
}

/**
 * The same of the sources, which are fetched after it.
 *
 * @example packSources(dataset).length > 100_000 // true
 */
export function packSources(dataset: Dataset): Uint8Array {
  const documents = sourceDocuments(dataset);
  return packed(dataset, documents, documents.map(listed), null);
}

/**
 * The years of states' own figures in the first line; then a sentence for each document of `packIndex`, in its order, a line each: what
 * `withSentences` shows with hits.
 *
 * @example packSentences(dataset, ({ says }) => says[0] ?? "").includes("President of Kyrgyzstan since") // true
 */
export function packSentences(dataset: Dataset, sentenceOf: SentenceOf): string {
  const sentences = documentsOf(dataset).map((document) => sentenceOf(document).replace(/\s+/gu, " "));
  return [packOwnFigures(ownFiguresOf(dataset)), ...sentences].join("\n");
}

function packed(dataset: Dataset, documents: readonly Document[], shown: Listed[], names: PackedNames | null): Uint8Array {
  return pack({ documents: shown, index: indexOf(documents, lexiconOf(dataset), "lean"), names, now: dataset.countries.horizon });
}

/**
 * @param bytes what `packIndex` made.
 * @example search(openIndex(packIndex(dataset)), "Токаев")[0].path // "people/kassym-jomart-tokayev"
 * @throws RangeError for bytes that are no such index.
 */
export function openIndex(bytes: Uint8Array): SearchIndex {
  const { documents, index, names, now } = unpack(bytes);
  if (names === null) throw new RangeError("not the index of records: it has no names");
  return { records: { searchable: searchable(documents, index, unpackNames(names), now), documents: null, sentenceFor: null, figures: null }, sources: null };
}

/**
 * An opened index with the sources beside it.
 *
 * @param bytes what `packSources` made.
 * @example withSources(openIndex(packIndex(dataset)), packSources(dataset)).sources === null // false
 * @throws RangeError for bytes that are no such index.
 */
export function withSources(index: SearchIndex, bytes: Uint8Array): SearchIndex {
  const { documents, index: postings, now } = unpack(bytes);
  return {
    ...index,
    sources: { searchable: searchable(documents, postings, index.records.searchable.lexicon, now), documents: null, sentenceFor: null, figures: null },
  };
}

/**
 * An opened index that shows a sentence with its hits.
 *
 * @param text what `packSentences` made.
 * @example withSentences(openIndex(packIndex(dataset)), packSentences(dataset, ({ says }) => says[0] ?? "")).records.sentenceFor === null // false
 * @throws RangeError for a text of other documents.
 */
export function withSentences(index: SearchIndex, text: string): SearchIndex {
  const { documents } = index.records.searchable;
  const [figures = "", ...sentences] = text.split("\n");
  if (sentences.length !== documents.length) throw new RangeError(`${sentences.length} sentences of ${documents.length} documents`);
  const byDocument = new Map(documents.map((document, at) => [document, sentences[at]] as const));
  return { ...index, records: { ...index.records, figures: unpackOwnFigures(figures), sentenceFor: () => (document) => byDocument.get(document) || null } };
}
