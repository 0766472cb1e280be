import { type Dataset, type SearchText, searchTexts } from "@multivector/data";
import { foldToLatin } from "@multivector/data/fold";
import MiniSearch from "minisearch";

export interface Hit extends Pick<SearchText, "path" | "collection" | "id" | "title"> {
  score: number;
  matched: string[];
}

type Index = MiniSearch<SearchText>;

// Built when the first search of a version comes: start-up must not wait for it.
const indexes = new WeakMap<Dataset, Index>();

function indexOf(dataset: Dataset): Index {
  const built = indexes.get(dataset);
  if (built !== undefined) return built;
  const index: Index = new MiniSearch({
    idField: "path",
    fields: ["title", "names", "text"],
    storeFields: ["path", "collection", "id", "title"],
    processTerm: (term) => foldToLatin(term) || null,
    searchOptions: {
      boost: { title: 3, names: 3 },
      prefix: (term) => term.length >= 3,
      // One slip in a word of four letters, two from eight on.
      fuzzy: (term) => (term.length >= 8 ? 2 : term.length >= 4 ? 1 : 0),
      // Sources are many, and found through what they support.
      boostDocument: (_path, _term, stored) => (stored?.collection === "sources" ? 0.3 : stored?.collection === "countries" ? 2 : 1),
    },
  });
  index.addAll(searchTexts(dataset));
  indexes.set(dataset, index);
  return index;
}

/** Records that fit, the best first: those with all the words, or, where there are none, those with some. */
export function search(dataset: Dataset, words: string): Hit[] {
  const index = indexOf(dataset);
  const all = index.search(words, { combineWith: "AND" });
  const found = all.length > 0 ? all : index.search(words);
  return found.map(({ path, collection, id, title, score, terms }) => ({
    path,
    collection,
    id: id.slice(id.indexOf("/") + 1),
    title,
    score: Math.round(score * 100) / 100,
    matched: [...terms].sort(),
  }));
}
