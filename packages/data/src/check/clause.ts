import type { Notion } from "../reading/concepts.ts";
import type { ReadDate } from "../reading/dates.ts";
import type { Mention } from "../reading/names.ts";
import type { ReadNumber } from "../reading/numbers.ts";
import { isBuilding, isPlace } from "../reading/places.ts";
import type { ReadSentence } from "../reading/read.ts";
import { type Tone, toneOf } from "../reading/tone.ts";
import type { Word } from "../reading/words.ts";
import { type Aside, asidesOf, withoutAsides } from "./asides.ts";
import type { SaidDate } from "./words/words.ts";

/** A part of a sentence that states one thing. Words are counted through the whole sentence. */
export interface Clause {
  sentence: ReadSentence;
  /** First word, and the one after the last. */
  from: number;
  to: number;
  text: string;
  /** Where its text stands in that of the sentence. */
  start: number;
  mentions: readonly Mention[];
  notions: readonly Notion[];
  /** Its own dates; those of the sentence where it has none of its own. */
  dates: readonly ReadDate[];
  numbers: readonly ReadNumber[];
  tone: Tone;
  /** Whom a clause that begins with *who* or *which* goes on about. */
  head: Mention | null;
  /** The one before it in the sentence, whose subject it may share. */
  prior: Clause | null;
}

// Where one statement ends and the next begins. A plain comma parts too little to go by.
const SEAM =
  /;|\s[—–]\s(?!в\s\d|with\s)|,\s+(?!а не\s)(?:while|whereas|but|although|though|which|who|whose|where|before|and then|despite|а|но|хотя|тогда как|который|которая|которое|которые|где)\s|\s(?:while|whereas)\s|\sbut\s(?=\p{Ll})|,\s+and\s+(?=(?:has|have|had|was|were|is|then|later|sends?|in)\s)/giu;

// `All but Tajikistan`: no other statement begins.
const ALL_BUT = /(?<!\p{L})(?:all|every|each|everyone|none|nobody|nothing|anything)(?!\p{L})[^,;]{0,40}$/iu;

const RELATIVE = /^[^\p{L}]*(?:who|which|whose|который|которая|которое|которые)(?!\p{L})/iu;

// What a state does in a body: each is a statement of its own, with its own body and day.
const PREDICATES: readonly string[] = ["join", "leave", "freeze", "stay", "member", "observer", "associate"];
/** What a state is in a body, as notions. */
export const STATUSES = ["member", "observer", "associate"] as const;
const isStatus = ({ name }: { name: string }): boolean => (STATUSES as readonly string[]).includes(name);
const LINKS =
  /(?:,\s*)?(?<!\p{L})(?:having|(?:up)?on(?=\s\p{L}+ing)|only to|and|but|then|when|while|after|before|although|though|because|until|whereas|и|а|но|когда|хотя|после того как|прежде чем)(?!\p{L})|,(?!\s*чем(?!\p{L}))/giu;

const VERB_NEXT = /^,\s*(?:has|had|have)\s/iu;

/** Where a sentence goes on to another statement: `left GUAM in 2005 and joined the CSTO`. */
function linksOf({ words, text, notions, mentions, dates }: ReadSentence): number[] {
  const predicates = notions.filter(({ name }) => PREDICATES.includes(name)).filter(({ from }, at, all) => at === 0 || from > (all[at - 1]?.from ?? -1));
  const place = (word: number) => words[word]?.start ?? text.length;
  const bodies = mentions.filter(({ kind }) => kind === "organization");
  // `Which India and Pakistan joined`: a list of states, and no other statement.
  const states = mentions.filter(({ kind, as }) => kind === "country" && as !== "demonym");
  const isListed = (link: number) =>
    states.some(({ to }) => words[to - 1]?.end === link - 1 && states.some(({ from }) => from === to + 1 && /^(?:and|и)$/iu.test(words[to]?.text ?? "")));
  return predicates.slice(1).flatMap((next, at) => {
    const last = predicates[at];
    if (last === undefined || next.from <= last.to) return [];
    const [start, end] = [place(last.to - 1), place(next.from)];
    const links = [...text.slice(start, end + 20).matchAll(LINKS)]
      // `, has stayed out`: a verb of its own begins another statement.
      .map(({ index, 0: link }) => ({ at: start + index, comma: link === "," && !VERB_NEXT.test(text.slice(start + index)) }))
      .filter(({ at: link }) => link < end && !isListed(link) && !(/^but/iu.test(text.slice(link)) && ALL_BUT.test(text.slice(0, link))));
    // What stands before it has said what it is about.
    const said = (until: number) =>
      bodies.some(({ from }) => place(from) >= place(last.from) - 40 && place(from) < until && place(from) > place(last.from)) ||
      dates.some((date) => date.start > place(last.from) && date.end <= until) ||
      /(?<!\p{L})(?:it|ever since|since then|с тех пор)(?!\p{L})/iu.test(text.slice(start, until));
    // A relative clause ends with a comma, and the sentence goes on about its subject.
    const relative = /,\s*(?:which|who|having|который|которая|которое|которые)\s[^,]*$/iu.test(text.slice(0, start));
    // `A and B are members and C is an observer`: a state, and what it is.
    const isAnotherStatus = (link: number) =>
      isStatus(last) &&
      isStatus(next) &&
      !text.slice(link, end).includes(";") &&
      states.some(({ from, to }) => place(from) > link && place(from) < end && !/['’]s$/u.test(words[to - 1]?.text ?? ""));
    const fit = links.filter(
      ({ at: link, comma }) =>
        (said(link) || (!comma && isAnotherStatus(link))) &&
        (!comma || relative || mentions.some(({ kind, from }) => kind === "country" && place(from) > link && place(from) < end)),
    );
    const cut = fit.find(({ comma }) => !comma) ?? fit.at(-1);
    return cut === undefined ? [] : [cut.at];
  });
}

const AND = /,\s+(?:and|и)\s+(?:the\s+)?/giu;

/** `Russia annexed Crimea in March 2014, and Armenia joined`: where another state, with a verb of its own, goes on. */
function conjoinedIn({ words, text, notions, mentions }: ReadSentence): number[] {
  const place = (word: number) => words[word]?.start ?? text.length;
  return [...text.matchAll(AND)].flatMap(({ index, 0: link }) => {
    const next = mentions.find(({ kind, as, from }) => kind === "country" && as === "name" && place(from) === index + link.length);
    const isList = mentions.some(({ to }) => words[to - 1]?.end === index);
    const does = next !== undefined && notions.some(({ name, from }) => PREDICATES.includes(name) && from >= next.to);
    return does && !isList && mentions.some(({ kind, to }) => kind !== "organization" && (words[to - 1]?.end ?? 0) < index) ? [index] : [];
  });
}

/** The parts of a sentence, at least one. */
export function clausesOf(sentence: ReadSentence): Clause[] {
  const { text, words } = sentence;
  const all = [...text.matchAll(SEAM)].filter(({ 0: seam, index }) => !(/^\sbut/iu.test(seam) && ALL_BUT.test(text.slice(0, index))));
  // A dash alone is what Russian says for *is*: `Китай — крупнейший партнёр`.
  const dashes = all.filter(({ 0: seam }) => /[—–]/.test(seam));
  const copula = dashes.length === 1 && /\p{Script=Cyrillic}/u.test(text) ? dashes[0] : undefined;
  const asides = asidesOf(sentence);
  const seams = all.filter((seam) => seam !== copula).map(({ index, 0: seam }) => index + (seam.startsWith(";") ? 1 : 0));
  const links = [...linksOf(sentence), ...conjoinedIn(sentence)];
  // What is said in passing ends where the sentence goes on about its subject.
  const inAside = (at: number) => asides.some(({ start, end }) => at >= start && at <= end);
  const cuts = [...new Set([...seams, ...links])].filter((at) => !inAside(at)).sort((one, other) => one - other);
  const bounds = [0, ...cuts, text.length];
  const clauses: Clause[] = [];
  let prior: Clause | null = null;
  for (let part = 0; part + 1 < bounds.length; part++) {
    const [start, end] = [bounds[part] ?? 0, bounds[part + 1] ?? text.length];
    const from = words.findIndex((word) => word.start >= start);
    const after = words.findIndex((word) => word.start >= end);
    const to = after < 0 ? words.length : after;
    if (from < 0 || to <= from) continue;
    // A statement that goes on to another leaves its day behind.
    const apart = links.includes(start) || links.includes(end);
    const own = asides.filter((aside) => aside.start >= start && aside.end <= end);
    const main: Clause = { ...besideAsides(clauseOf(sentence, { from, to, start, end }, apart), own), prior };
    clauses.push(main, ...own.map((aside) => ({ ...clauseOf(sentence, aside, true), head: aside.head })));
    prior = main;
  }
  return clauses.length === 0 ? [clauseOf(sentence, { from: 0, to: words.length, start: 0, end: text.length })] : clauses;
}

/** A clause without what is said in it in passing. */
function besideAsides(clause: Clause, asides: readonly Aside[]): Clause {
  if (asides.length === 0) return clause;
  const isMain = ({ from, to }: { from: number; to: number }) => !asides.some((aside) => from >= aside.from && to <= aside.to);
  const stands = ({ start, end }: { start: number; end: number }) => !asides.some((aside) => start >= aside.start && end <= aside.end);
  return {
    ...clause,
    text: withoutAsides(clause.text, clause.start, asides),
    mentions: clause.mentions.filter(isMain),
    notions: clause.notions.filter(isMain),
    dates: clause.dates.filter(stands),
    numbers: clause.numbers.filter(stands),
  };
}

function clauseOf(sentence: ReadSentence, place: { from: number; to: number; start: number; end: number }, apart = false): Clause {
  const { from, to } = place;
  const text = sentence.text.slice(place.start, place.end);
  const [start, end] = [sentence.words[from]?.start ?? 0, sentence.words[to - 1]?.end ?? 0];
  const within = (one: { start: number; end: number }) => one.start >= start - 2 && one.end <= end + 2;
  const own = sentence.dates.filter(within);
  // A day that is given with another statement further on is that one's.
  const goesOn = sentence.dates.some((date) => date.start >= end) && sentence.notions.some((notion) => notion.from >= to && PREDICATES.includes(notion.name));
  const inside = (one: { from: number; to: number }) => one.from >= from && one.to <= to;
  return {
    sentence,
    from,
    to,
    text,
    start: place.start,
    mentions: sentence.mentions.filter(inside),
    notions: sentence.notions.filter(inside),
    dates: apart || own.length > 0 || sentence.dates.length !== 1 || goesOn || isApart(sentence, { start, end }) ? own : sentence.dates,
    numbers: sentence.numbers.filter(within),
    tone: RELATIVE.test(text) && (sentence.tone.unsaid === "plan" || sentence.tone.unsaid === "hedge") ? toneOf(text) : sentence.tone,
    head: RELATIVE.test(text) ? (sentence.mentions.findLast((mention) => mention.to <= from && mention.as !== "demonym") ?? null) : null,
    prior: null,
  };
}

const CONTRAST = /,\s+(?:а|но|but|while|whereas)\s/iu;

/** Does a semicolon, or a contrast with a verb of its own, part the only date of a sentence from some of its words? */
function isApart({ text, dates: [date] }: ReadSentence, { start, end }: { start: number; end: number }): boolean {
  if (date === undefined) return false;
  const between = date.start >= end ? text.slice(end, date.start) : text.slice(date.end, start);
  return between.includes(";") || (date.start >= end && CONTRAST.test(between));
}

/** Does a word stand in a clause, and not in what is said in it in passing? */
export const stands = ({ text, start: from }: Clause, { text: word, start }: Word): boolean => text.startsWith(word, start - from);

/** A date of a clause, with how it stands there. */
export const saidIn = ({ sentence: { text } }: Clause, date: ReadDate): SaidDate => ({ date, text: text.slice(date.start, date.end) });

/** Is one of these notions in the clause? The first of them. */
export const notionOf = ({ notions }: Clause, ...names: readonly string[]): Notion | undefined => notions.find(({ name }) => names.includes(name));

const BESIDE =
  /(?<!\p{L})(?:unlike|like|than|except(?: for)?|besides|alongside|versus|(?:apart|aside) from|other than|(?:along|together) with|in (?:addition|contrast) to|as opposed to|кроме|помимо|подобно|в отличие от|наряду с|вместе с|за исключением)\s+(?:the\s+)?(?:\p{Ll}+\s+)?$/iu;

/** Those that somebody else is compared with: `besides Russia and Belarus, …`. */
function comparedIn({ words, text }: ReadSentence, mentions: readonly Mention[]): ReadonlySet<Mention> {
  const compared = new Set<Mention>();
  for (const [at, mention] of mentions.entries()) {
    const start = words[mention.from]?.start ?? 0;
    const last = mentions[at - 1];
    const goesOn = last !== undefined && compared.has(last) && /^\s+(?:and|or|и|или)\s+(?:the\s+)?$/iu.test(text.slice(words[last.to - 1]?.end ?? 0, start));
    if (goesOn || BESIDE.test(text.slice(0, start))) compared.add(mention);
  }
  return compared;
}

/** Who stands before one of these tells what others do. */
export const SAYS =
  /^(?:said|says|told|tells|claims?|claimed|argues?|argued|insists?|insisted|wrote|writes|warns?|warned|believes?|believed|thinks?|thought|alleges?|alleged|заявил\p{L}*|заявляет|сказал\p{L}*|утвержда\p{L}+|считает|полагает|сообщил\p{L}*|подчеркнул\p{L}*)$/iu;

/** Who tells what others do is not who does it: the mentions of a list but those, unless they are all. */
export function doersOf({ sentence: { words } }: Clause, mentions: readonly Mention[]): Mention[] {
  const doers = mentions.filter(({ to }) => !SAYS.test(words[to]?.text ?? ""));
  return doers.length > 0 ? doers : [...mentions];
}

/** The states that a clause names as those who do something: places, comparisons and mere adjectives left out. */
export function statesIn(clause: Clause, adjectives = false, exceptions = false): Mention[] {
  const { sentence, mentions } = clause;
  const countries = mentions.filter(({ kind, ids }) => kind === "country" && ids.length === 1);
  const compared = exceptions ? new Set() : comparedIn(sentence, countries);
  const named = countries.filter((mention) => !isPlace(sentence, mention) && !isBuilding(sentence, mention) && !compared.has(mention));
  const nouns = doersOf(
    clause,
    named.filter(({ as }) => as !== "demonym"),
  );
  if (nouns.length > 0 || !adjectives) return nouns;
  return named;
}

/** Neighbours in a list (`A, B and C`) are one group; the groups of a list of mentions in order. */
export function groupsOf({ sentence: { words, text } }: Clause, mentions: readonly Mention[]): Mention[][] {
  const groups: Mention[][] = [];
  for (const mention of mentions) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const between = last === undefined ? "" : text.slice(words[last.to - 1]?.end ?? 0, words[mention.from]?.start ?? 0);
    if (group !== undefined && /^[\s,]*(?:and|as well as|also|&|и|а также|both)?[\s,]*(?:the\s)?$/iu.test(between)) group.push(mention);
    else groups.push([mention]);
  }
  return groups;
}
