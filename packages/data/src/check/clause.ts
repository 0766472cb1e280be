import type { Notion } from "../reading/concepts.ts";
import type { ReadDate } from "../reading/dates.ts";
import type { Mention } from "../reading/names.ts";
import type { ReadNumber } from "../reading/numbers.ts";
import type { ReadSentence } from "../reading/read.ts";
import type { Tone } from "../reading/tone.ts";

/** A part of a sentence that states one thing. Words are counted through the whole sentence. */
export interface Clause {
  sentence: ReadSentence;
  /** First word, and the one after the last. */
  from: number;
  to: number;
  text: string;
  mentions: readonly Mention[];
  notions: readonly Notion[];
  /** Its own dates; those of the sentence where it has none of its own. */
  dates: readonly ReadDate[];
  numbers: readonly ReadNumber[];
  tone: Tone;
  /** Whom a clause that begins with *who* or *which* goes on about. */
  head: Mention | null;
}

// Where one statement ends and the next begins. A plain comma parts too little to go by.
const SEAM =
  /;|\s[—–]\s|,\s+(?:while|whereas|but|although|though|which|who|whose|where|before|and then|despite|а|но|хотя|тогда как|который|которая|которое|которые|где)\s|\s(?:while|whereas|but)\s|,\s+and\s+(?=(?:has|have|had|was|were|is|then|later|sends?|in)\s)/giu;

const RELATIVE = /^\W*(?:who|which|whose|который|которая|которое|которые)\b/iu;

/** The parts of a sentence, at least one. */
export function clausesOf(sentence: ReadSentence): Clause[] {
  const { text, words } = sentence;
  const cuts = [...text.matchAll(SEAM)].map(({ index, 0: seam }) => index + (seam.startsWith(";") ? 1 : 0));
  const bounds = [0, ...cuts, text.length];
  const clauses: Clause[] = [];
  for (let part = 0; part + 1 < bounds.length; part++) {
    const [start, end] = [bounds[part] ?? 0, bounds[part + 1] ?? text.length];
    const from = words.findIndex((word) => word.start >= start);
    const after = words.findIndex((word) => word.start >= end);
    const to = after < 0 ? words.length : after;
    if (from < 0 || to <= from) continue;
    clauses.push(clauseOf(sentence, from, to, text.slice(start, end)));
  }
  return clauses.length < 2 ? [clauseOf(sentence, 0, words.length, text)] : clauses;
}

function clauseOf(sentence: ReadSentence, from: number, to: number, text: string): Clause {
  const [start, end] = [sentence.words[from]?.start ?? 0, sentence.words[to - 1]?.end ?? 0];
  const within = (one: { start: number; end: number }) => one.start >= start - 2 && one.end <= end + 2;
  const own = sentence.dates.filter(within);
  const inside = (one: { from: number; to: number }) => one.from >= from && one.to <= to;
  return {
    sentence,
    from,
    to,
    text,
    mentions: sentence.mentions.filter(inside),
    notions: sentence.notions.filter(inside),
    dates: own.length > 0 || sentence.dates.length !== 1 ? own : sentence.dates,
    numbers: sentence.numbers.filter(within),
    tone: sentence.tone,
    head: RELATIVE.test(text) ? (sentence.mentions.findLast((mention) => mention.to <= from && mention.as !== "demonym") ?? null) : null,
  };
}

const NO =
  /^(?:not|never|no|n[’']?t|neither|nor|isnt|wasnt|arent|werent|didnt|doesnt|hasnt|havent|hadnt|wont|cannot|cant|without|refus(?:e[sd]?|ing)|declin(?:e[sd]?|ing)|fail(?:s|ed|ing)?|den(?:y|ies|ied)|не|никогда|ни)$/iu;

/** Is what stands from one word to another denied? Looks a few words back, and for a *never* between subject and verb. */
export function isDenied({ sentence: { words, text }, from }: Clause, verb: Pick<Notion, "from" | "to">): boolean {
  const first = Math.max(from, verb.from - 4);
  let denied = false;
  for (let at = first; at < verb.to; at++) {
    const word = words[at];
    if (word === undefined) continue;
    if (NO.test(word.key) && !/^only$/i.test(words[at + 1]?.text ?? "") && !/^(?:только|менее|более|раньше)$/iu.test(words[at + 1]?.text ?? ""))
      denied = !denied;
  }
  return /(?:not true|untrue|false) that|неверно, что|неправда, что/iu.test(text) ? !denied : denied;
}

/** Does a clause deny what happens in it? `Without unrest` and `no member` deny something else. */
export const isDeniedWhole = ({ sentence: { words }, from, to }: Clause): boolean =>
  words
    .slice(from, to)
    .some(
      ({ key }, at, all) =>
        NO.test(key) &&
        !/^(?:without|no|neither|nor|ни)$/iu.test(key) &&
        !/^(?:only|just|до|только|менее|более|later|less|fewer|until)$/iu.test(all[at + 1]?.text ?? ""),
    );

/** Is one of these notions in the clause? The first of them. */
export const notionOf = ({ notions }: Clause, ...names: readonly string[]): Notion | undefined => notions.find(({ name }) => names.includes(name));

// Before a seat of power these say that the place is meant: `in Astana`, not `Astana said`.
const PLACE = /^(?:in|at|near|to|from|outside|into|towards|around|by|via|from|of|в|во|под|из|близ|до|через|у|на)$/iu;

/** Is a mention a place where something is, not somebody who does something? */
export function isPlace({ words }: ReadSentence, { from, as }: Mention): boolean {
  return as === "seat" && PLACE.test(words[from - 1]?.text ?? "");
}

const BESIDE = /^(?:unlike|like|than|except|besides|alongside|versus|кроме|помимо|подобно)$/iu;

const SAYS =
  /^(?:said|says|told|tells|claims?|claimed|argues?|argued|insists?|insisted|wrote|writes|warns?|warned|believes?|believed|thinks?|thought|alleges?|alleged|заявил\p{L}*|заявляет|сказал\p{L}*|утвержда\p{L}+|считает|полагает|сообщил\p{L}*|подчеркнул\p{L}*)$/iu;

/** Who tells what others do is not who does it: the mentions of a list but those, unless they are all. */
export function doersOf({ sentence: { words } }: Clause, mentions: readonly Mention[]): readonly Mention[] {
  const doers = mentions.filter(({ to }) => !SAYS.test(words[to]?.text ?? ""));
  return doers.length > 0 ? doers : mentions;
}

/** The states that a clause names as those who do something: places, comparisons and mere adjectives left out. */
export function statesIn(clause: Clause, adjectives = false): Mention[] {
  const { sentence, mentions } = clause;
  const named = mentions.filter(
    (mention) =>
      mention.kind === "country" && mention.ids.length === 1 && !isPlace(sentence, mention) && !BESIDE.test(sentence.words[mention.from - 1]?.text ?? ""),
  );
  const nouns = doersOf(
    clause,
    named.filter(({ as }) => as !== "demonym"),
  ).slice();
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
