import type { Dataset } from "../query/index.ts";
import { QueryError } from "../query/index.ts";
import { checkDataset } from "../query/options.ts";
import { lexiconOf } from "../reading/names.ts";
import { COLLECTIONS } from "../vocabulary.ts";
import type { Listed } from "./directory.ts";
import type { Document } from "./document.ts";
import { documentsOf } from "./documents.ts";
import { type OwnFigures, ownFiguresOf } from "./own-figures.ts";
import { indexOf } from "./ranking.ts";
import { sourceDocuments } from "./records/actors.ts";
import { type Searchable, searchable } from "./search.ts";
import { snippetsOf } from "./snippets.ts";

/** What was built to be searched: everything but sources, and the sources, which are many and come last. */
export interface SearchIndex {
  readonly records: Part;
  /** Null where they were not fetched. */
  readonly sources: Part | null;
}

/** Documents that are ranked together. */
export interface Part {
  readonly searchable: Searchable;
  /** Null where the texts stayed behind, as in a page. */
  readonly documents: readonly Document[] | null;
  /** The sentence to show of a document, for some words; null where there are none. */
  readonly sentenceFor: ((words: string) => (document: Listed) => string | null) | null;
  /** The figures of states that are held; null where they stayed behind, and of sources. */
  readonly figures: OwnFigures | null;
}

const built = new WeakMap<Dataset, SearchIndex>();

/**
 * The index of a dataset; it is made once, in about a second.
 *
 * @example searchIndex(dataset) === searchIndex(dataset) // true
 * @throws QueryError for what is not the whole dataset.
 */
export function searchIndex(dataset: Dataset): SearchIndex {
  checkSearchable(dataset);
  const held = built.get(dataset);
  if (held !== undefined) return held;
  const lexicon = lexiconOf(dataset);
  const part = (documents: readonly Document[], figures: OwnFigures | null): Part => {
    const prepared = searchable(documents.map(listed), indexOf(documents, lexicon, "lean"), lexicon, dataset.countries.horizon);
    return { searchable: prepared, documents, figures, sentenceFor: (words) => snippetsOf(prepared, documents, words) };
  };
  const index = { records: part(documentsOf(dataset), ownFiguresOf(dataset)), sources: part(sourceDocuments(dataset), null) };
  built.set(dataset, index);
  return index;
}

/** @throws QueryError for what is not the whole dataset. */
export function checkSearchable(dataset: Dataset): void {
  checkDataset(dataset, COLLECTIONS);
  // Figures are found too: without them the same words would find something else.
  const without = dataset.series.records.find(({ id }) => !Object.hasOwn(dataset.series.observations, id));
  if (without !== undefined) throw new QueryError("dataset", `without the values of ${without.id}`, "the whole dataset, with the values of its series");
  // An older version has the fields of its day, and its bodies and states no other names.
  if (dataset.countries.records.some((country) => !Object.hasOwn(country, "aliases")))
    throw new QueryError("dataset", "an older version, in the shape that it had", "the dataset of this version; of older ones the API answers (asOf=…)");
}

/** What is known of a document once its text has stayed behind. */
export const listed = ({ path, kind, title, days, verdict }: Document): Listed => ({
  path,
  kind,
  title,
  start: days[0]?.[0] ?? null,
  ...(verdict === undefined ? {} : { verdict }),
});
