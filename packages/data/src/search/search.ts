import { isRepublic } from "../identity/republics.ts";
import type { Lexicon } from "../reading/names.ts";
import { type ReadWords, readWords } from "../reading/read-words.ts";
import type { Day } from "../time/index.ts";
import { type AskedFigure, isOfPairs } from "./asked-figure.ts";
import { idLeads } from "./asked-id.ts";
import { type Directory, directoryOf, type Listed } from "./directory.ts";
import type { Kind } from "./document.ts";
import { leadsOf } from "./intents.ts";
import { HOME, likeliest, ownPages } from "./own-pages.ts";
import { type Index, MOST_WANTED, Ranker } from "./ranking.ts";
import { wantedBy } from "./terms.ts";

/** Something that was found. */
export interface Found {
  document: Listed;
  score: number;
  /** Was it its path, id or symbol that was typed, or a part of the id? */
  typed: boolean;
  /** Is it what was typed, by a name, its title or its id, with nothing else asked? */
  exact: boolean;
  /** Of a series of which a state's own figure was asked: that figure, as `OwnFigures` has it. */
  figure: string | null;
}

// A state, a body, the dossier or a list is what people mostly look for.
const PRIOR: Partial<Record<Kind, number>> = {
  pages: 1.25,
  countries: 1.3,
  organizations: 1.3,
  people: 1.15,
  relations: 0.8,
  series: 1.15,
  votes: 1.1,
  visits: 0.85,
  tenures: 0.9,
  memberships: 0.95,
  positions: 0.9,
  terms: 0.85,
  signposts: 0.8,
};

// Words that say which kind of thing is looked for.
const POINTS: Readonly<Record<string, readonly [kind: Kind, factor: number]>> = {
  vote: ["votes", 2.2],
  base: ["deployments", 1.7],
  troops: ["deployments", 1.3],
  pipeline: ["corridors", 1.5],
  railway: ["corridors", 1.5],
  "power-line": ["corridors", 1.5],
  treaty: ["agreements", 1.3],
  visit: ["visits", 1.25],
};
const FIGURES: readonly string[] = [
  "export",
  "import",
  "trade",
  "gdp",
  "population",
  "remittance",
  "migrant",
  "debt",
  "military-spending",
  "finance",
  "energy",
  "share",
];

/** How much a kind counts for in the words of a query. */
function pointedAt({ notions, text }: ReadWords): (kind: Kind) => number {
  const factors = new Map(notions.flatMap(({ name }) => (POINTS[name] === undefined ? [] : [POINTS[name]])));
  // Of arms that are bought no series tells.
  const figures = notions.some(({ name }) => FIGURES.includes(name)) && !/(?<!\p{L})(?:arms|weapons|оружи\p{L})(?!\p{L})/iu.test(text);
  return (kind) => (factors.get(kind) ?? 1) * (PRIOR[kind] ?? 1) * (kind === "series" && !figures ? 0.5 : 1);
}

const THAT_DAY = 1.6;

/** Prepared to be searched. What is asked of thousands of documents a query stands in flat arrays. */
export interface Searchable {
  documents: readonly Listed[];
  ranker: Ranker;
  lexicon: Lexicon;
  directory: Directory;
  now: Day;
  /** The first document of the page that each leads to, and those first ones by path. */
  pages: Uint16Array;
  first: ReadonlyMap<string, number>;
  pathList: readonly string[];
  /** Kind of each document as its place in the list of kinds. */
  kinds: Uint8Array;
  kindList: readonly Kind[];
  titleLengths: Uint16Array;
  /** What a search writes into and leaves as it was: how each document fits, and of each page its score and the document that gave it. */
  fits: Float32Array;
  scores: Float64Array;
  leading: Uint16Array;
}

export function searchable(documents: readonly Listed[], index: Index, lexicon: Lexicon, now: Day): Searchable {
  const first = new Map<string, number>();
  const kindList: Kind[] = [];
  const pages = new Uint16Array(documents.length);
  const kinds = new Uint8Array(documents.length);
  const titleLengths = new Uint16Array(documents.length);
  for (const [at, { path, kind, title }] of documents.entries()) {
    const page = first.get(path) ?? at;
    if (page === at) first.set(path, at);
    if (!kindList.includes(kind)) kindList.push(kind);
    pages[at] = page;
    kinds[at] = kindList.indexOf(kind);
    titleLengths[at] = title.length;
  }
  const [fits, scores, leading] = [new Float32Array(documents.length), new Float64Array(documents.length), new Uint16Array(documents.length)];
  return {
    documents,
    ranker: new Ranker(index),
    lexicon,
    directory: directoryOf(documents),
    now,
    pages,
    first,
    pathList: [...first.keys()],
    kinds,
    kindList,
    titleLengths,
    fits,
    scores,
    leading,
  };
}

/** What fits some words, the best first. */
export function find(prepared: Searchable, query: string): Found[] {
  const { documents, ranker, lexicon, directory, now, pages, first, pathList, kinds, kindList, titleLengths, fits, scores, leading } = prepared;
  const read = readWords(lexicon, query, { written: now, year: null }, true);
  const wanted = wantedBy(read.words, read.mentions, read.dates, true);
  if (wanted.length === 0) return [];
  const named = new Map([...ownPages(read, directory)].map(([path, factor]) => [first.get(path) ?? -1, factor]));
  const counts = Float64Array.from(kindList, pointedAt(read));
  const typed = query.trim().toLowerCase();
  // Who gives a day means that one, and not its month.
  const days = read.dates.filter(({ unit }) => unit === "day");
  const shares = Float64Array.from({ length: MOST_WANTED + 1 }, (_, count) => 0.15 + 0.85 * (count / Math.min(MOST_WANTED, wanted.length)) ** 2);
  const isTitle = (at: number) => titleLengths[at] === typed.length && documents[at]?.title.toLowerCase() === typed;
  const worth = wanted.length > 1 ? WORTH_OF_SEVERAL : WORTH_SHOWING;
  const found: number[] = [];
  let [best, most] = [0, 0];
  ranker.score(wanted, (at, score, answered) => {
    const called = isTitle(at) ? EXACTLY : 1;
    const start = documents[at]?.start ?? null;
    const dated = start !== null && days.some(({ from, to }) => start >= from && start <= to) ? THAT_DAY : 1;
    const plain = score * called * dated * (counts[kinds[at] ?? 0] ?? 1) * (shares[countOf(answered)] ?? 0);
    const fit = plain * (1 + (named.get(pages[at] ?? 0) ?? 0));
    if (plain > most) most = plain;
    // The page of what is named stands above all else, which fits no less for that.
    if (fit < most * worth) return;
    if (fit > best) best = fit;
    fits[at] = fit;
    found.push(at);
  });
  // A page has several documents where it shows several things; the one that fits best is what leads there.
  const shown: number[] = [];
  const enter = (page: number, document: number, score: number) => {
    if (scores[page] === 0) shown.push(page);
    scores[page] = score;
    leading[page] = document;
  };
  for (const at of found) {
    const [page, score] = [pages[at] ?? 0, fits[at] ?? 0];
    if (score >= most * worth && score > (scores[page] ?? 0)) enter(page, at, score);
  }
  // Of no republic that is named: the series itself, and not the first of its states.
  if (!read.mentions.some(({ ids }) => isRepublic(ids[0] ?? ""))) for (const page of shown) if (documents[page]?.kind === "series") leading[page] = page;
  const { paths, near, figure } = leadsOf(read, directory, now);
  for (const page of shown) {
    const path = documents[page]?.path ?? "";
    for (const [start, factor] of near) if (path.startsWith(start)) scores[page] = (scores[page] ?? 0) * factor;
  }
  // Who types a title or an id means that one, whatever else it may ask for. A term is called like what it explains.
  const titled = shown.filter((page) => isTitle(leading[page] ?? page) && documents[page]?.kind !== "terms").map((page) => documents[page]?.path ?? "");
  const ids = idLeads(query, pathList);
  const alone = aloneIn(read, directory);
  const leads = [...titled, ...ids, ...paths];
  for (const [rank, path] of leads.entries()) {
    const page = first.get(path);
    if (page === undefined) continue;
    // Over all partners, and not with the one whose row happens to fit best.
    const whole = scores[page] === 0 || (isOfPairs(path) && figureOn(path, figure) !== null);
    enter(page, whole ? page : (leading[page] ?? page), best * (2 - rank * 0.1) + 1);
  }
  shown.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || ((documents[a]?.path ?? "") < (documents[b]?.path ?? "") ? -1 : 1));
  return shown.map((page) => {
    const document = documents[leading[page] ?? page] as Listed;
    const score = scores[page] ?? 0;
    scores[page] = 0;
    return {
      document,
      score,
      typed: ids.includes(document.path),
      exact: titled.includes(document.path) || ids.includes(document.path) || alone === document.path,
      figure: figureOn(document.path, figure),
    };
  });
}

/** What was asked for, as the series at a path has it; null where it has no such thing. */
function figureOn(path: string, figure: AskedFigure | null): string | null {
  const series = path.slice("series/".length);
  const item = path.startsWith("series/") ? figure?.items.get(series) : undefined;
  return figure === null || item === undefined ? null : `${series}/${item}/${figure.state}`;
}

/** Whose title is what was typed, to the letter, is meant rather than what has the word. */
const EXACTLY = 1.8;
// What fits so much less than the best is found by chance; of several words, by one of them alone.
const WORTH_SHOWING = 0.12;
const WORTH_OF_SEVERAL = 0.3;

function countOf(answered: number): number {
  let count = 0;
  for (let rest = answered >>> 0; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** The page of the one thing that is named, where nothing else is asked; null where more is. */
function aloneIn({ mentions, words }: ReadWords, directory: Directory): string | null {
  const [mention] = mentions;
  if (mention === undefined || mention.kind === "five" || mentions.length > 1) return null;
  const { ids, length } = likeliest(mention, words, directory);
  return length === words.length && ids[0] !== undefined ? `${HOME[mention.kind]}/${ids[0]}` : null;
}
