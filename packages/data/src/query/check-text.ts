import type { Claim, Event, Verdict } from "../types.ts";
import { type Dataset, find, pick } from "./dataset.ts";
import { QueryError } from "./error.ts";
import { type Mentions, mentionFinder } from "./mentions.ts";
import { checkDataset } from "./options.ts";
import { titleOf } from "./title.ts";
import { type Likeness, likenessOf, wordsOf } from "./words.ts";

/** A claim of an audited article that a sentence is like. */
export interface ClaimMatch {
  id: string;
  statement: string;
  /** 0 to 1; the same words give 1. */
  likeness: number;
  /** Null where the claim rests on no fact that could be named. */
  verdict: Verdict | null;
  reason: string | null;
  /** `<collection>/<id>` of what the verdict rests on. */
  evidence: string[];
}

/** A record that is about what a sentence names. */
export interface RelatedFact {
  /** `<collection>/<id>`. */
  path: string;
  title: string;
}

/** A sentence of a text, and what is known about it. */
export interface CheckedSentence {
  text: string;
  /** Where it stands in the text, in UTF-16 units, the end not included. */
  start: number;
  end: number;
  /** `claim`: it is like a claim that was audited. `facts`: the dataset knows something about it. `not-held`: neither. */
  finding: "claim" | "facts" | "not-held";
  claims: ClaimMatch[];
  facts: RelatedFact[];
}

/** Longest text that is read, in UTF-16 units. */
export const MAX_TEXT = 20_000;

// Tried on the article's own claims, on paraphrases of them and on sentences about other things: see the tests.
const LIKE_A_CLAIM = 0.42;
const LIKE_AN_EVENT = 0.34;
const SHOWN = 5;

interface Prepared {
  claims: Likeness<Claim>;
  events: Likeness<Event>;
  mentions: (text: string) => Mentions;
}
const prepared = new WeakMap<Dataset["claims"], Prepared>();

function prepare(dataset: Dataset): Prepared {
  const held = prepared.get(dataset.claims);
  if (held !== undefined) return held;
  const mentions = mentionFinder(dataset);
  // What is named counts as one word, however it is called: CSTO, or Collective Security Treaty Organization.
  const bagOf = (text: string) => {
    const { countries, organizations, people, rest } = mentions(text);
    return new Set([...wordsOf(rest.join(" ")), ...countries, ...organizations, ...people]);
  };
  const fresh: Prepared = {
    claims: likenessOf(dataset.claims.records, ({ statement }) => statement, bagOf),
    events: likenessOf(dataset.events.records, ({ title, summary }) => `${title} ${summary}`, bagOf),
    mentions,
  };
  prepared.set(dataset.claims, fresh);
  return fresh;
}

/**
 * What does the dataset know about each sentence of a text? Compares words and names; nothing is guessed, and the same text
 * always gets the same answer. A verdict is given for a known claim alone, never for the sentence as such: that it is like the
 * claim is for the reader to see.
 *
 * @example checkText(dataset, "Uzbekistan left the CSTO in 2012.")[0]?.facts[0]?.path // "memberships/csto-uzb"
 * @throws QueryError for a text that is empty or too long.
 */
export function checkText(dataset: Dataset, text: string): CheckedSentence[] {
  checkDataset(dataset, ["claims", "countries", "organizations", "people", "memberships", "visits", "events"]);
  if (typeof text !== "string") throw new QueryError("text", text, `a text of 1 to ${MAX_TEXT} characters`);
  if (text.trim() === "" || text.length > MAX_TEXT) {
    throw new QueryError("text", text.length === 0 ? "" : `${text.length} characters`, `a text of 1 to ${MAX_TEXT} characters`);
  }
  const { claims, events, mentions } = prepare(dataset);
  const sentences = new Intl.Segmenter("en", { granularity: "sentence" }).segment(text);
  return [...sentences].flatMap(({ segment, index }): CheckedSentence[] => {
    const sentence = segment.trim();
    if (!/\p{L}/u.test(sentence)) return [];
    const start = index + segment.indexOf(sentence);
    const matches = claims
      .like(sentence, LIKE_A_CLAIM)
      .slice(0, 3)
      .map(({ thing, likeness }) => matchOf(thing, likeness));
    const happened = events.like(sentence, LIKE_AN_EVENT).slice(0, 3);
    const paths = [...happened.map(({ thing }) => `events/${thing.id}`), ...named(dataset, mentions(sentence))];
    const facts = [...new Set(paths)].slice(0, SHOWN).map((path) => ({ path, title: titleAt(dataset, path) }));
    return [
      {
        text: sentence,
        start,
        end: start + sentence.length,
        finding: matches.length > 0 ? "claim" : facts.length > 0 ? "facts" : "not-held",
        claims: matches,
        facts,
      },
    ];
  });
}

function matchOf({ id, statement, verdict, reason, events, organizations, citations }: Claim, likeness: number): ClaimMatch {
  const evidence = [
    ...events.map((event) => `events/${event}`),
    ...organizations.map((organization) => `organizations/${organization}`),
    ...citations.map(({ source }) => `sources/${source}`),
  ];
  const rests = evidence.length > 0;
  return { id, statement, likeness: Math.round(likeness * 100) / 100, verdict: rests ? verdict : null, reason: rests ? reason : null, evidence };
}

/** Records about what is named together: who was in what, who went where, what happened between them in the years given. */
function named(dataset: Dataset, { countries, organizations, people, years }: Mentions): string[] {
  const inYears = ({ earliest, latest }: { earliest: number; latest: number }) =>
    years.length === 0 || years.some((year) => earliest <= Date.UTC(year, 11, 31) / 86_400_000 && latest >= Date.UTC(year, 0, 1) / 86_400_000);
  const { memberships, visits, events } = dataset;
  const paths: string[] = [];
  for (const organization of organizations) {
    for (const country of countries)
      if (find(memberships, `${organization}-${country.toLowerCase()}`) !== undefined) paths.push(`memberships/${organization}-${country.toLowerCase()}`);
  }
  for (const person of people) {
    const stops = pick(visits, visits.byPerson, person).filter(({ to, start }) => to.country !== null && countries.includes(to.country) && inYears(start));
    if (stops.length <= SHOWN) paths.push(...stops.map(({ id }) => `visits/${id}`));
  }
  // Two or more that are named, in a year that is named: few enough to be what is meant.
  if (countries.length + organizations.length >= 2 && years.length > 0) {
    const among = events.records.filter(({ participants, start }) => {
      const present = (id: string) => participants.some(({ country, organization }) => country === id || organization === id);
      return inYears(start) && [...countries, ...organizations].every(present);
    });
    if (among.length <= SHOWN) paths.push(...among.map(({ id }) => `events/${id}`));
  }
  // One thing alone that is named is known by its own page.
  if (paths.length === 0)
    paths.push(...organizations.map((id) => `organizations/${id}`), ...people.map((id) => `people/${id}`), ...countries.map((id) => `countries/${id}`));
  return paths;
}

function titleAt(dataset: Dataset, path: string): string {
  const [collection = "", id = ""] = path.split("/");
  const record = find<{ id: string }>(dataset[collection as keyof Dataset], id);
  return record === undefined ? path : titleOf(dataset, record);
}
