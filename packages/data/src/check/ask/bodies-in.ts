import type { Mention } from "../../reading/names.ts";
import { type Clause, notionOf, STATUSES, statesIn } from "../clause.ts";
import { POINTS_BACK } from "./claimed.ts";

/** The bodies that a clause is about: those it names, or the one that it points back to. */
export function bodiesIn(clause: Clause): Mention[] {
  const { sentence, text } = clause;
  const all = clause.mentions.filter(({ kind, ids, as }) => kind === "organization" && ids.length === 1 && as !== "seat");
  // `The union that replaced it` is another one than those named before.
  const instead = sentence.text.match(
    /(?<!\p{L})(?:bloc|alliance|organi[sz]ation|union|group|grouping|club|body) that (?:replaced|succeeded|followed)(?!\p{L})/iu,
  );
  if (instead !== null && !all.some(({ from }) => (sentence.words[from]?.start ?? 0) > (instead.index ?? 0))) return [];
  // `NATO's Partnership for Peace`: the second is meant.
  const { words } = sentence;
  // So is, in `the Partnership for Peace of NATO`, the first.
  const whose = (at: number, other: Mention) => other.to === at - 1 && /^(?:of|in)$/iu.test(words[at - 1]?.text ?? "");
  // `EU state Hungary is an observer`: of what, is said elsewhere.
  const isAttribute = (to: number) =>
    ATTRIBUTE.test(words[to]?.text ?? "") &&
    /^\s+$/u.test(sentence.text.slice(words[to]?.end, words[to + 1]?.start)) &&
    sentence.mentions.some(({ kind, from: at }) => kind === "country" && at === to + 1);
  // `The first president to join a C5+1` went to a meeting of that name.
  const named = all.filter(
    ({ from: at, to }) =>
      (!/^(?:a|an)$/iu.test(words[at - 1]?.text ?? "") || /^(?:member|observer|partner|associate|founder)/iu.test(words[to]?.text ?? "")) &&
      !all.some((other) => other.from === to || whose(at, other)) &&
      !isAttribute(to) &&
      !(all.length > 1 && [AMONG, BOUNDS, DATES].some((pattern) => pattern.test(sentence.text.slice(0, words[at]?.start ?? 0)))) &&
      !NOT.test(sentence.text.slice(0, sentence.words[at]?.start ?? 0)),
  );
  if (named.length > 0) return named;
  const earlier = sentence.mentions.findLast(
    (mention) => mention.kind === "organization" && mention.ids.length === 1 && mention.as !== "seat" && isBefore(mention, clause),
  );
  // `The OTS offers a door; Turkmenistan remains an observer`: of the body with which the sentence begins.
  const isOfFirst = earlier !== undefined && earlier.from <= 1 && notionOf(clause, "observer") !== undefined;
  // `A is a member of it, and B an observer`.
  const isOfBoth =
    earlier !== undefined &&
    statesIn(clause).length > 0 &&
    notionOf(clause, ...STATUSES) !== undefined &&
    clause.prior !== null &&
    notionOf(clause.prior, ...STATUSES) !== undefined;
  const goesOn = POINTS_BACK.test(text) || isOfFirst || isOfBoth || (earlier !== undefined && notionOf(clause, "leave", "join", "stay") !== undefined);
  const { carried, before } = sentence;
  // `Its citizens have been able to enter a state`: what is its is not it.
  if (ITS_OWN.test(sentence.text)) return [];
  const spokenOf = carried?.kind === "organization" ? carried : undefined;
  const body = goesOn ? (earlier ?? spokenOf ?? before.organization) : spokenOf;
  if (body !== undefined) return [body];
  const next = goesOnTo(clause);
  return next === undefined ? [] : [next];
}

/** `A state, which joined in 1998, was the first in the body`: what it joined is named after, where no other body was spoken of. */
function goesOnTo(clause: Clause): Mention | undefined {
  const { sentence, head, to } = clause;
  const [body, other] = sentence.mentions.filter(({ kind, as }) => kind === "organization" && as !== "seat");
  if (head?.kind !== "country" || other !== undefined || body === undefined || body.from < to || notionOf(clause, "join", "leave") === undefined)
    return undefined;
  const before = sentence.before.organization;
  return body.ids.length === 1 && (before === undefined || before.ids[0] === body.ids[0]) ? body : undefined;
}

/** Does something stand before a clause, or is it said in passing within it? */
const isBefore = (mention: Mention, { from, to, mentions }: Clause): boolean => mention.to <= from || (mention.to <= to && !mentions.includes(mention));

const ITS_OWN = /^[^\p{L}]*(?:its|their|его|её|ее|их)\s+(?!(?:\p{L}+\s+)?(?:members?|membership|observers?|член\p{L}*|участник\p{L}*)(?!\p{L}))/iu;
const ATTRIBUTE = /^(?:states?|members?|ally|allies|country|countries|candidates?|newcomers?|heavyweights?|outsiders?)$/iu;
// `Joined the one, the first of the states of the other`.
const AMONG =
  /(?<!\p{L})(?:first|last|only|among|перв\p{L}+|последн\p{L}+|единственн\p{L}+|среди)\s+(?:\p{L}+\s+){0,3}?(?:countries|states|members|republics|стран|государств|республик|членов)\s+(?:of\s+)?(?:the\s+)?$/iu;
// `Before all others in it`, `the only one in it`: it bounds a comparison.
const BOUNDS =
  /(?<!\p{L})(?:first|last|only|alone|earliest|(?:before|than) (?:all|any|every)\p{L}*|перв\p{L}+|последн\p{L}+|единственн\p{L}+|раньше|позже|дольше)\s+(?:\p{L}+\s+){0,2}?(?:in|of|within|в|во|из|среди)\s+(?:the\s+)?$/iu;
// `Long after the founding of it`: it dates something else.
const DATES =
  /(?<!\p{L})(?:founding|foundation|creation|birth|launch|establishment|enlargement|создани\p{L}+|основани\p{L}+|учреждени\p{L}+|расширени\p{L}+)\s+(?:of\s+)?(?:the\s+)?$/iu;
// `The CSTO, not the SCO`.
const NOT = /(?<!\p{L})(?:not|rather than|instead of|а не)\s+(?:the\s+)?$/iu;
