/**
 * Finding: one index of records, pages and what they say, for every door (`@multivector/data/search`). No network, no clock, the same order everywhere.
 */
export type { Document, Kind } from "./document.ts";
export { type FigureView, KINDS, MAX_QUERY, type SearchHit, type SearchOptions, search } from "./hits.ts";
export { PAGES, type Page, yearTitle } from "./pages.ts";
export { type SearchIndex, searchIndex } from "./search-index.ts";
export { openIndex, packIndex, packSentences, packSources, type SentenceOf, type TitleOf, withSentences, withSources } from "./sent.ts";
