import type { Lexicon, Mention } from "../reading/names.ts";
import { type ReadSentence, readSentence } from "../reading/read.ts";
import type { Day } from "../time/index.ts";
import type { Kind } from "./document.ts";
import { type Directory, directoryOf, type Listed, leadsOf } from "./intents.ts";
import { type Index, MOST_WANTED, Ranker } from "./ranking.ts";
import { wantedBy } from "./terms.ts";

/** Something that was found. */
export interface Found {
  document: Listed;
  score: number;
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
function pointedAt({ notions }: ReadSentence): (kind: Kind) => number {
  const factors = new Map(notions.flatMap(({ name }) => (POINTS[name] === undefined ? [] : [POINTS[name]])));
  const figures = notions.some(({ name }) => FIGURES.includes(name));
  return (kind) => (factors.get(kind) ?? 1) * (PRIOR[kind] ?? 1) * (kind === "series" && !figures ? 0.5 : 1);
}

/** Prepared to be searched. */
export interface Searchable {
  documents: readonly Listed[];
  ranker: Ranker;
  lexicon: Lexicon;
  directory: Directory;
  now: Day;
}

export function searchable(documents: readonly Listed[], index: Index, lexicon: Lexicon, now: Day): Searchable {
  return { documents, ranker: new Ranker(index), lexicon, directory: directoryOf(documents), now };
}

/** What fits some words, the best first. */
export function find({ documents, ranker, lexicon, directory, now }: Searchable, query: string): Found[] {
  const read = readSentence(lexicon, { text: query, start: 0, end: query.length }, { written: now, year: null }, true);
  const wanted = wantedBy(read.words, read.mentions, read.dates, true);
  if (wanted.length === 0) return [];
  const named = ownPages(read);
  const leads = leadsOf(read, directory, now);
  const counts = pointedAt(read);
  const typed = query.trim().toLowerCase();
  const isCalled = (title: string) => title.length === typed.length && title.toLowerCase() === typed;
  const fits = new Float32Array(documents.length);
  const found: number[] = [];
  let [best, most] = [0, 0];
  ranker.score(wanted, (at, score, answered) => {
    const document = documents[at];
    if (document === undefined) return;
    const plain = score * (isCalled(document.title) ? EXACTLY : 1) * counts(document.kind) * (0.15 + 0.85 * shareOf(answered, wanted.length) ** 2);
    const fit = plain * (1 + (named.get(document.path) ?? 0));
    if (plain > most) most = plain;
    // The page of what is named stands above all else, which fits no less for that.
    if (fit < most * WORTH_SHOWING) return;
    if (fit > best) best = fit;
    fits[at] = fit;
    found.push(at);
  });
  // A page has several documents where it shows several things; the one that fits best is what leads there.
  const pages = new Map<string, Found>();
  for (const at of found) {
    const [document, score] = [documents[at], fits[at] ?? 0];
    if (document === undefined || score < most * WORTH_SHOWING) continue;
    if (score > (pages.get(document.path)?.score ?? 0)) pages.set(document.path, { document, score });
  }
  for (const [rank, path] of leads.entries()) {
    const document = pages.get(path)?.document ?? directory.at(path);
    if (document !== undefined) pages.set(path, { document, score: best * (2 - rank * 0.1) + 1 });
  }
  return [...pages.values()].sort((a, b) => b.score - a.score || (a.document.path < b.document.path ? -1 : 1));
}

/** Whose title is what was typed, to the letter, is meant rather than what has the word. */
const EXACTLY = 1.8;
// What fits so much less than the best is found by chance.
const WORTH_SHOWING = 0.12;

function shareOf(answered: number, wanted: number): number {
  let count = 0;
  for (let rest = answered >>> 0; rest !== 0; rest &= rest - 1) count++;
  return count / Math.min(MOST_WANTED, wanted);
}

/** Pages of what a query names: the less else it says, the surer they are meant. */
function ownPages({ mentions, words }: ReadSentence): Map<string, number> {
  const pages = new Map<string, number>();
  for (const mention of mentions) {
    const share = (mention.to - mention.from) / Math.max(1, words.length);
    for (const [rank, id] of mention.ids.slice(0, 4).entries()) pages.set(`${HOME[mention.kind]}/${id}`, (share >= 1 ? 4 : share * 0.8) * (1 - rank * 0.2));
  }
  const states = mentions.filter(({ kind, ids }) => (kind === "country" && ids.length === 1) || ids[0] === "eu").map(({ ids }) => ids[0] ?? "");
  const covered = mentions.reduce((sum, { from, to }) => sum + to - from, 0);
  if (states.length === 2)
    for (const path of [states.join("/"), states.toReversed().join("/")]) pages.set(`relations/${path}`, covered >= words.length - 1 ? 5 : 0.5);
  return pages;
}

const HOME: Record<Mention["kind"], string> = { country: "countries", organization: "organizations", person: "people", five: "countries" };
