import { fold } from "../../../identity/fold.ts";
import type { Dataset } from "../../../query/index.ts";
import { type Notion, notionsIn } from "../../../reading/concepts.ts";
import { isPlace } from "../../../reading/places.ts";
import type { ReadSentence } from "../../../reading/read.ts";
import { wordsIn } from "../../../reading/words.ts";
import { ofEach } from "../../../remembered.ts";
import { bynamesIn } from "../../../search/bynames.ts";
import type { Document } from "../../../search/document.ts";
import { type Clause, stands } from "../../clause.ts";
import type { Context } from "../../context.ts";
import type { Candidate } from "../../finder.ts";
import { notionsOfTitle } from "./same-course.ts";

/** A record that a clause is about beyond doubt: it has its name, or nothing else comes near. */
export interface Meant {
  document: Document;
  /** Words of its own name that the sentence has; empty where it was found otherwise. */
  words: readonly string[];
  /** Is it beyond doubt, so that a date or a number that does not fit may be told? */
  sure: boolean;
}

const KINDS = ["deployments", "corridors", "agreements", "events"];

export function meantIn(clause: Clause, { anchors, dataset, finder }: Context, candidates: readonly Candidate[]): Meant | null {
  const { sentence, from, to, mentions, notions } = clause;
  const anchored = anchors.anchored(sentence, from, to, (word) => stands(clause, word));
  // Of several sites of one name the one of those who are spoken of.
  const ids = new Set(mentions.flatMap((mention) => mention.ids));
  const ofWhom = ({ kind, about }: Document) => (kind !== "deployments" || ids.size === 0 ? 0 : about.filter((id) => ids.has(id)).length * 0.4);
  const named = anchored.slice(0, 30).flatMap((own) => {
    const candidate = candidates.find(({ document }) => document === own.document);
    const points = pointsTo(sentence, own.document.kind);
    const likely = candidate !== undefined && candidate.covered >= LEAST_COVERED;
    if (!likely && !points) return [];
    const matter = sharedNotions(sentence, own.document).length > 0;
    // A place where much happens tells no happening from another: what it was has to be said as well.
    const told =
      own.document.kind !== "events" || (own.alone && titleNotions(own.document).some((name) => sentence.notions.some((notion) => notion.name === name)));
    const sure = matter && told && (own.words.length > 1 || own.document.kind !== "events" || (candidate?.covered ?? 0) >= 0.4);
    return [
      {
        ...own,
        sure,
        fit:
          own.words.length +
          ofWhom(own.document) +
          (points ? 0.5 : 0) +
          (matter ? 0.3 : 0) +
          (candidate === undefined ? 0 : candidate.covered / 2 + (candidate.named ?? 0) / 4),
      },
    ];
  });
  const best = named.reduce<(typeof named)[number] | undefined>((most, one) => (most === undefined || one.fit > most.fit ? one : most), undefined);
  if (best !== undefined) return best;
  const own = calledSo(sentence, from, to, candidates);
  if (own !== undefined) return { document: own, words: [], sure: true };
  // What happened is told by the clause that has the day, and not by another part of the sentence.
  const signed = anchors.signed({ ...sentence, notions: [...notions] });
  const once = candidates.find(({ document }) => signed.includes(document));
  if (once !== undefined) return { document: once.document, words: [], sure: true };
  const pact = pactOf({ sentence, mentions }, dataset, candidates);
  if (pact !== undefined) return { document: pact, words: [], sure: true };
  // Without a name of its own: the one that fits far better than the next, dates left aside.
  const [first, second] = candidates.filter(({ document }) => KINDS.includes(document.kind)).sort((a, b) => b.undated - a.undated);
  if (first === undefined || first.document !== candidates[0]?.document || (first.named ?? 0) < 0.99 || first.covered < LEAST_COVERED) return null;
  // What another part of the sentence is about is not what this one is.
  const whole = from === 0 && to === sentence.words.length;
  if (
    !whole &&
    sharedNotions(clause, first.document).length === 0 &&
    !mentions.some((mention) => mention.ids.some((id) => finder.named(first.document).has(id)))
  )
    return null;
  // Who became what of a body is asked of the body.
  if (notions.some(({ name }) => STATUSES.includes(name)) && mentions.some(({ kind }) => kind === "organization")) return null;
  // A day and names alone are no matter: much else is said of them.
  const silent = sentence.notions.every(({ name }) => ANYTHING.includes(name));
  if (!(silent && first.covered >= 0.75) && sharedNotions(sentence, first.document).length === 0) return null;
  const alone = second === undefined || first.undated > second.undated * 1.5;
  const far = second === undefined || first.undated > second.undated * 2;
  if ((alone && first.covered >= 0.6) || (far && first.covered >= 0.45)) return { document: first.document, words: [], sure: true };
  return first.dated === true && (second === undefined || first.undated > second.undated * 1.15) ? { document: first.document, words: [], sure: false } : null;
}

/** A route that the sentence calls by its whole title, or by another name that is known and nothing else comes nearer to. */
function calledSo({ text, words }: ReadSentence, from: number, to: number, candidates: readonly Candidate[]): Document | undefined {
  const likely = candidates
    .filter(({ document: { kind } }) => kind === "corridors")
    .sort((a, b) => b.undated - a.undated)
    .map(({ document }) => document);
  if (likely.length === 0) return undefined;
  const plain = fold(text);
  // `Line D of the Central Asia–China gas pipeline` has all the words of its title, in another order.
  const said = new Set(plain.split(/[^\p{L}\p{N}]+/u));
  const titled = likely.filter((document) => plain.includes(foldedTitle(document)) || wordsOf(document).every((word) => said.has(word)));
  if (titled.length > 0) return titled.reduce((longest, one) => (one.title.length > longest.title.length ? one : longest));
  const called = bynamesIn(words.slice(from, to)).filter((path) => likely.some((document) => document.path === path));
  const [first] = likely;
  return called.length === 1 && first?.path === called[0] ? first : undefined;
}

const foldedTitle = ofEach(({ title }: Document) => fold(title));
const wordsOf = ofEach((document: Document) =>
  foldedTitle(document)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== ""),
);

/** `Kyrgyzstan and Tajikistan signed a treaty on their border`: the only one of theirs on that matter. */
function pactOf({ sentence, mentions }: Pick<Clause, "sentence" | "mentions">, { tenures }: Dataset, candidates: readonly Candidate[]): Document | undefined {
  // Who leads a state signs for it.
  const led = (ids: readonly string[]) =>
    tenures.records.flatMap(({ person, country, office }) =>
      ids.includes(person) && office === "head-of-state" && country !== null ? [country as string] : [],
    );
  const signers = mentions.filter((mention) => !isPlace(sentence, mention) && mention.kind !== "organization");
  const states = [
    ...new Set(signers.flatMap(({ kind, ids }) => (kind === "person" ? led(ids).slice(0, 1) : kind === "country" && ids.length === 1 ? ids : []))),
  ];
  if (states.length !== 2 || !sentence.notions.some(({ name }) => name === "sign")) return undefined;
  const theirs = candidates.filter(
    ({ document }) =>
      document.kind === "agreements" &&
      document.about.filter((id) => /^[A-Z]{3}$/.test(id)).length === 2 &&
      states.every((id) => document.about.includes(id)) &&
      sharedNotions(sentence, document).some((name) => !["sign", "treaty", "peace"].includes(name)),
  );
  return theirs.length === 1 ? theirs[0]?.document : undefined;
}

const STATUSES: readonly string[] = ["observer", "associate"];
// So much of a sentence a record has to answer, to be what it is about.
const LEAST_COVERED = 0.3;

/** Is a sentence with these words about a thing of that kind, rather than about what happened to it? */
function pointsTo({ notions }: ReadSentence, kind: string): boolean {
  const names: Readonly<Record<string, readonly string[]>> = {
    deployments: ["base", "troops", "cosmodrome", "radar"],
    corridors: ["pipeline", "gas", "oil", "railway", "power-line", "port", "corridor"],
    agreements: ["sign", "treaty", "force", "ratify"],
  };
  return notions.some(({ name }) => names[kind]?.includes(name));
}

// Said of anything.
const ANYTHING: readonly string[] = ["first", "last", "only", "length", "capacity", "organization", "share", "biggest", "found"];

/** What a record speaks of that the sentence speaks of, beside its name. */
export function sharedNotions({ notions }: { notions: readonly Notion[] }, document: Document): string[] {
  const held = notionsOf(document);
  return notions.map(({ name }) => name).filter((name) => held.has(name) && !ANYTHING.includes(name));
}

const titleNotions = (document: Document): string[] => [...notionsOfTitle(document)].filter((name) => !ANYTHING.includes(name));

export const notionsOf = ofEach(
  ({ title, says, names }: Document): ReadonlySet<string> => new Set(notionsIn(wordsIn([title, ...names, says[0] ?? ""].join(". "))).map(({ name }) => name)),
);
