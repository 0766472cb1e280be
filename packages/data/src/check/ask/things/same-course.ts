import { fold } from "../../../identity/fold.ts";
import { notionsIn } from "../../../reading/concepts.ts";
import { isPlace } from "../../../reading/places.ts";
import { isCommon, wordsIn } from "../../../reading/words.ts";
import { ofEach, remembered } from "../../../remembered.ts";
import type { Document } from "../../../search/document.ts";
import type { Clause } from "../../clause.ts";
import type { Context } from "../../context.ts";
import { isDenied } from "../../denied.ts";

// What turns an event into another: of a sentence and a title that differ in one of these, neither tells of the other.
const TURNS: readonly string[] = ["refuse", "against", "leave", "close", "expire", "resign", "freeze", "withdraw-troops"];
const TURNED =
  /(?<!\p{L})(?:reject\w*|tore up|tear up|scrap\w*|cancel\w*|postpon\w*|block\w*|veto\w*|refus\w*|declin\w*|stopp?\w*|отверг\p{L}*|отказ\p{L}*|разорвал\p{L}*|отмен\p{L}*|останов\p{L}*)(?!\p{L})/iu;
const ORDINALS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth первый второй третий четвертый пятый шестой седьмой восьмой девятый десятый".split(
    " ",
  );

/**
 * Does a clause tell the same course of things as the title of an event: nobody else does it, nobody does it the other way round, it is not denied, and it
 * is not called another of its kind? Where not, the day on which it was says nothing of what the clause states.
 */
export function sameCourse(clause: Clause, document: Document, { lexicon, finder }: Context): boolean {
  const { sentence, text } = clause;
  const own = notionsOfTitle(document);
  const verb = clause.notions.find(({ name }) => own.has(name));
  if (verb !== undefined ? isDenied(clause, verb) : sentence.tone.negated) return false;
  const said = new Set(clause.notions.map(({ name }) => name));
  if (TURNS.some((name) => own.has(name) !== said.has(name)) || TURNED.test(document.title) !== TURNED.test(text)) return false;
  if (!sameOrdinal(text, document.title) || isOpposed(text, textOf(document))) return false;
  // Whom the clause names has to be there, in the order of the title; places may be where it was.
  const about = finder.named(document);
  const named = lexicon.mentionsIn(wordsIn(document.title));
  const titled = new Set(named.flatMap(({ ids }) => ids));
  const actors = clause.mentions.filter((mention) => mention.kind !== "five" && !isPlace(sentence, mention));
  // People are named in the title, or it happened to somebody else.
  const known = new Set([...sentence.mentions, ...(sentence.carried === null ? [] : [sentence.carried])].flatMap(({ ids }) => ids));
  const people = named.filter(({ kind }) => kind === "person");
  if (people.length > 0 && !people.some(({ ids }) => ids.some((id) => known.has(id)))) return false;
  if (!actors.every(({ ids, kind }) => ids.some((id) => (kind === "person" ? titled : about).has(id)))) return false;
  if (DENIES.test(document.title) !== DENIES.test(text)) return false;
  // Somebody or something that is not held, and not spoken of there.
  const spokenOf = textOf(document);
  const strangers = sentence.words
    .slice(Math.max(1, clause.from), clause.to)
    .filter(
      (word, at, all) =>
        word.capital &&
        /^\p{Script=Latin}+$/u.test(word.text) &&
        word.key.length > 3 &&
        all.length > at &&
        !MONTH.test(word.text) &&
        !isCommon(word) &&
        !sentence.mentions.some(({ from, to }) => sentence.words.indexOf(word) >= from && sentence.words.indexOf(word) < to),
    );
  if (strangers.some(({ key }) => !spokenOf.includes(key.slice(0, 5)))) return false;
  const order = named.flatMap(({ ids }) => ids.slice(0, 1));
  const spoken = actors.flatMap(({ ids }) => ids.slice(0, 1)).filter((id) => order.includes(id));
  const [one, two] = [...new Set(spoken)];
  const turned = one !== undefined && two !== undefined && order.indexOf(one) > order.indexOf(two);
  return !turned || DIRECTIONLESS.some((name) => own.has(name)) || /(?<!\p{L})(?:by|with|between|against|между|с)(?!\p{L})/iu.test(text);
}

/** What the title of a record speaks of. */
export const notionsOfTitle = ofEach(({ title }: Document): ReadonlySet<string> => new Set(notionsIn(wordsIn(title)).map(({ name }) => name)));

/** All that a record says, folded. */
export const textOf = ofEach(({ title, names, says, notes }: Document) => fold([title, ...names, ...says, ...notes].join(" ")));

/** Does one tell of a rise where the other tells of a fall? */
export const isOpposed = (one: string, other: string): boolean => directionOf(one) * directionOf(other) < 0;

/** 1 for a rise, -1 for a fall, 0 for both or neither. */
const directionOf = (text: string): number => Number(RISES.test(text)) - Number(FALLS.test(text));

const RISES = /(?<!\p{L})(?:rais(?:e|es|ed|ing)|lengthen\w*|повы[сш]\p{L}*|увелич\p{L}*|удлин\p{L}*)(?!\p{L})/iu;
const FALLS = /(?<!\p{L})(?:lower(?:s|ed|ing)|shorten\w*|пони[зж]\p{L}*|снизи\p{L}*|снижа\p{L}*|укорот\p{L}*)(?!\p{L})/iu;

/** Is one not called the second and the other the third? */
export function sameOrdinal(one: string, title: string): boolean {
  const b = ordinalsOfTitle(title);
  if (b.length === 0) return true;
  const a = ordinalsIn(one);
  return a.length === 0 || a.some((word) => b.includes(word));
}

const ORDINAL = new RegExp(`(?<!\\p{L})(${ORDINALS.map((word) => word.slice(0, -1)).join("|")})\\p{L}*(?!\\p{L})`, "giu");
const ordinalsIn = (words: string) => [...words.matchAll(ORDINAL)].map(([, word = ""]) => word.toLowerCase());
const ordinalsOfTitle = remembered(ordinalsIn);

const DENIES = /(?<!\p{L})(?:no|not|never|\p{L}+n[’']t|не|ни)(?!\p{L})/iu;
const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/iu;

// What two do together has no direction.
const DIRECTIONLESS: readonly string[] = ["summit", "sign", "treaty", "clash", "peace", "border", "trade", "strategic-partnership", "friendship"];
