import type { Notion } from "../reading/concepts.ts";
import type { ReadDate } from "../reading/dates.ts";
import type { Mention } from "../reading/names.ts";
import type { ReadNumber } from "../reading/numbers.ts";
import type { ReadSentence } from "../reading/read.ts";
import { type Tone, toneOf } from "../reading/tone.ts";

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
const LINKS =
  /(?:,\s*)?(?<!\p{L})(?:having|(?:up)?on(?=\s\p{L}+ing)|only to|and|but|then|when|while|after|before|although|though|because|until|whereas|и|а|но|когда|хотя|после того как|прежде чем)(?!\p{L})|,/giu;

const VERB_NEXT = /^,\s*(?:has|had|have)\s/iu;

/** Where a sentence goes on to another statement: `left GUAM in 2005 and joined the CSTO`. */
function linksOf({ words, text, notions, mentions, dates }: ReadSentence): number[] {
  const predicates = notions.filter(({ name }) => PREDICATES.includes(name)).filter(({ from }, at, all) => at === 0 || from > (all[at - 1]?.from ?? -1));
  const place = (word: number) => words[word]?.start ?? text.length;
  const bodies = mentions.filter(({ kind }) => kind === "organization");
  return predicates.slice(1).flatMap((next, at) => {
    const last = predicates[at];
    if (last === undefined || next.from <= last.to) return [];
    const [start, end] = [place(last.to - 1), place(next.from)];
    const links = [...text.slice(start, end + 20).matchAll(LINKS)]
      // `, has stayed out`: a verb of its own begins another statement.
      .map(({ index, 0: link }) => ({ at: start + index, comma: link === "," && !VERB_NEXT.test(text.slice(start + index)) }))
      .filter(({ at: link }) => link < end);
    // What stands before it has said what it is about.
    const said = (until: number) =>
      bodies.some(({ from }) => place(from) >= place(last.from) - 40 && place(from) < until && place(from) > place(last.from)) ||
      dates.some((date) => date.start > place(last.from) && date.end <= until) ||
      /(?<!\p{L})(?:it|ever since|since then|с тех пор)(?!\p{L})/iu.test(text.slice(start, until));
    // A relative clause ends with a comma, and the sentence goes on about its subject.
    const relative = /,\s*(?:which|who|having|который|которая|которое|которые)\s[^,]*$/iu.test(text.slice(0, start));
    const fit = links.filter(
      ({ at: link, comma }) =>
        said(link) && (!comma || relative || mentions.some(({ kind, from }) => kind === "country" && place(from) > link && place(from) < end)),
    );
    const cut = fit.find(({ comma }) => !comma) ?? fit.at(-1);
    return cut === undefined ? [] : [cut.at];
  });
}

/** The parts of a sentence, at least one. */
export function clausesOf(sentence: ReadSentence): Clause[] {
  const { text, words } = sentence;
  const all = [...text.matchAll(SEAM)].filter(({ 0: seam, index }) => !(/^\sbut/iu.test(seam) && ALL_BUT.test(text.slice(0, index))));
  // A dash alone is what Russian says for *is*: `Китай — крупнейший партнёр`.
  const dashes = all.filter(({ 0: seam }) => /[—–]/.test(seam));
  const copula = dashes.length === 1 && /\p{Script=Cyrillic}/u.test(text) ? dashes[0] : undefined;
  const seams = all.filter((seam) => seam !== copula).map(({ index, 0: seam }) => index + (seam.startsWith(";") ? 1 : 0));
  const links = linksOf(sentence);
  const cuts = [...new Set([...seams, ...links])].sort((one, other) => one - other);
  const bounds = [0, ...cuts, text.length];
  const clauses: Clause[] = [];
  for (let part = 0; part + 1 < bounds.length; part++) {
    const [start, end] = [bounds[part] ?? 0, bounds[part + 1] ?? text.length];
    const from = words.findIndex((word) => word.start >= start);
    const after = words.findIndex((word) => word.start >= end);
    const to = after < 0 ? words.length : after;
    if (from < 0 || to <= from) continue;
    // A statement that goes on to another leaves its day behind.
    const apart = links.includes(start) || links.includes(end);
    clauses.push({ ...clauseOf(sentence, from, to, text.slice(start, end), apart), prior: clauses.at(-1) ?? null });
  }
  return clauses.length < 2 ? [clauseOf(sentence, 0, words.length, text)] : clauses;
}

function clauseOf(sentence: ReadSentence, from: number, to: number, text: string, apart = false): Clause {
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
    mentions: sentence.mentions.filter(inside),
    notions: sentence.notions.filter(inside),
    dates: apart || own.length > 0 || sentence.dates.length !== 1 || goesOn ? own : sentence.dates,
    numbers: sentence.numbers.filter(within),
    tone: RELATIVE.test(text) && (sentence.tone.unsaid === "plan" || sentence.tone.unsaid === "hedge") ? toneOf(text) : sentence.tone,
    head: RELATIVE.test(text) ? (sentence.mentions.findLast((mention) => mention.to <= from && mention.as !== "demonym") ?? null) : null,
    prior: null,
  };
}

const NO =
  /(?<!\p{L})(?:not(?! only)|never|no(?! (?:fewer|less|sooner))|neither|nor|\p{L}+n[’']t|cannot|without|refus\w+|declin\w+|turn(?:s|ed|ing)? down|spurn\w*|fail\w+|skipp\w+|не(?! (?:только|менее|более|раньше))|никогда|ни|отказал\p{L}*)(?!\p{L})/giu;
// What keeps somebody from doing it denies it, however many words lie between.
const KEEPS_FROM =
  /(?<!\p{L})(?:(?:has|have|had|is|are) yet to|refrain\w* from|avoid\w*|resist\w*|shied away from|stop\w* short of|instead of|rather than|rul\w+ out|воздерж\p{L}* от|избега\p{L}*)\s+(?:[^\s,;]+\s+){0,3}$/iu;
const REVERSED = /(?:not true|untrue|false|wrong to say|a myth|nonsense) that|неверно, что|неправда, что|миф, что/iu;

/**
 * Is what stands from one word to another denied? Looks a few words back, to the last comma; `neither … nor` holds for the whole clause, and what is said
 * not to be true is turned round.
 */
export function isDenied({ sentence: { words, text }, from }: Clause, verb: Pick<Notion, "from" | "to"> & Partial<Pick<Notion, "name">>): boolean {
  const [start, end] = [words[from]?.start ?? 0, words[verb.from]?.start ?? 0];
  const told = text.slice(start, end).replace(REVERSED, " ");
  // What stands before a colon is told by itself.
  const whole = told.slice(Math.max(told.lastIndexOf(":"), told.lastIndexOf(";")) + 1);
  // `Gave up its neutrality and joined`: what is denied before *and* is another thing.
  const and = whole.search(/(?<=\p{L})\s(?:and|и)\s(?!.*\s(?:and|и)\s)/su);
  const lead = whole.slice(Math.max(whole.lastIndexOf(","), whole.lastIndexOf(";"), whole.lastIndexOf("("), and) + 1);
  const near = lead.split(/\s+/).slice(-6).join(" ");
  // `Did not renew` says that somebody left, and its *not* is no denial of that.
  const inside = verb.name === "leave" ? "" : text.slice(end, words[verb.to - 1]?.end ?? end);
  const neither = /(?<!\p{L})(?:neither|none of)(?!\p{L})/iu.test(whole) || /^[^\p{L}]*ни(?!\p{L})/iu.test(whole);
  const denied = neither || KEEPS_FROM.test(lead) || (timesDenied(near) + timesDenied(inside)) % 2 === 1;
  return REVERSED.test(text) ? !denied : denied;
}

/** Does a clause deny what happens in it? `Without unrest` and `no member` deny something else. */
export const isDeniedWhole = ({ text }: Clause): boolean =>
  /(?<!\p{L})(?:not(?! only| just| until)|never|\p{L}+n[’']t|cannot|не(?! (?:только|менее|более|раньше))|никогда|ни разу)(?!\p{L})/iu.test(text);

/** In English one *not* takes back another; in Russian they are one denial (`никогда не`). */
function timesDenied(text: string): number {
  const found = text.match(NO) ?? [];
  const russian = found.filter((word) => /\p{Script=Cyrillic}/u.test(word)).length;
  return found.length - russian + Math.min(russian, 1);
}

/** Is one of these notions in the clause? The first of them. */
export const notionOf = ({ notions }: Clause, ...names: readonly string[]): Notion | undefined => notions.find(({ name }) => names.includes(name));

// Before a seat of power these say that the place is meant: `in Astana`, not `Astana said`.
const PLACE = /^(?:in|at|near|to|from|outside|into|towards|around|by|via|from|of|в|во|под|из|близ|до|через|у|на)$/iu;

/** Is a mention a place where something is, not somebody who does something? */
export function isPlace({ words }: ReadSentence, { from, as }: Mention): boolean {
  return as === "seat" && PLACE.test(words[from - 1]?.text ?? "");
}

const BESIDE = /^(?:unlike|like|than|except|besides|alongside|versus|кроме|помимо|подобно)$/iu;

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
  const named = mentions.filter(
    (mention) =>
      mention.kind === "country" &&
      mention.ids.length === 1 &&
      !isPlace(sentence, mention) &&
      (exceptions || !BESIDE.test(sentence.words[mention.from - 1]?.text ?? "")),
  );
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
