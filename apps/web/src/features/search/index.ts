import { foldToLatin } from "@multivector/data/fold";
import MiniSearch from "minisearch";

/** Kinds of what can be found; their order is their weight. */
export const SEARCH_KINDS = [
  "page",
  "country",
  "organization",
  "relation",
  "person",
  "event",
  "claim",
  "agreement",
  "deployment",
  "corridor",
  "vote",
  "series",
  "position",
  "term",
  "source",
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** Kind, page without language, title, and other names under which it is looked for. */
export type SearchEntry = readonly [kind: SearchKind, href: string, title: string, more: string];

const WEIGHT: Partial<Record<SearchKind, number>> = {
  page: 2.5,
  country: 3,
  organization: 2.4,
  series: 1.6,
  relation: 1.1,
  person: 1.4,
  vote: 1.5,
  term: 0.9,
  source: 0.4,
};

interface Found {
  id: number;
  kind: SearchKind;
  title: string;
  more: string;
}

/** Finds entries by their words, forgiving a slip or two, in Latin and Cyrillic alike. */
export class Finder {
  readonly #entries: readonly SearchEntry[];
  readonly #index: MiniSearch<Found>;

  constructor(entries: readonly SearchEntry[]) {
    this.#entries = entries;
    this.#index = new MiniSearch<Found>({
      fields: ["title", "more"],
      storeFields: ["kind"],
      processTerm: (term) => foldToLatin(term) || null,
      searchOptions: {
        boost: { title: 2 },
        prefix: (term) => term.length >= 2,
        fuzzy: (term) => (term.length >= 8 ? 2 : term.length >= 4 ? 1 : 0),
        boostDocument: (_id, _term, stored) => WEIGHT[stored?.kind as SearchKind] ?? 1,
      },
    });
    this.#index.addAll(entries.map(([kind, , title, more], id) => ({ id, kind, title, more })));
  }

  /** The best entries first: those with all words, or, where there are none, those with some. */
  find(words: string, most: number): SearchEntry[] {
    if (words.trim() === "") return [];
    const all = this.#index.search(words, { combineWith: "AND" });
    const found = all.length > 0 ? all : this.#index.search(words);
    return found
      .slice(0, most)
      .map(({ id }) => this.#entries[id as number])
      .filter((entry) => entry !== undefined);
  }
}
