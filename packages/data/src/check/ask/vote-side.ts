import { REPUBLICS } from "../../identity/republics.ts";
import type { Mention } from "../../reading/names.ts";
import { isPlace } from "../../reading/places.ts";
import type { Vote } from "../../types.ts";
import { type Clause, groupsOf } from "../clause.ts";
import { isDenied } from "../denied.ts";
import { ABOUT_WHAT } from "./vote-about.ts";
import { ACCUSATIVE, AFTER_BOTH, BEFORE_THE_OTHER, ITS_CAUSE, OF_THE_FIVE, PASSIVE, type Side, SUPPORTED_FIRST } from "./vote-side-words.ts";

/** That some states stood with or against another in a vote. */
export interface Sided {
  side: Side;
  voters: readonly string[];
  /** How many of the five are meant, where they are. */
  five: string | null;
  others: readonly string[];
  denied: boolean;
  /** Where it is said, in the clause. */
  start: number;
  end: number;
}

// `With Russia against the text`, `with Moscow to reject it`: the choice itself is told, and a text is what it was on.
const CHOICE_TOLD = /^\s+(?:against|for|in favou?r|in (?:voting|rejecting|opposing)|to\s+\p{Ll}+|против|за)(?!\p{L})/iu;
const POSSESSIVE = /^['’]s?(?!\p{L})/u;
// `Against Russia leaving`: what is voted on is an act.
const ACTS = /^\s+(?:being|\p{Ll}{3,}ing)(?!\p{L})/u;

/** What a clause says of states that stood with or against another state in votes; empty where a text is what they voted on. */
export function sidesIn(clause: Clause): Sided[] {
  const { sentence, text } = clause;
  const { words } = sentence;
  const shift = text === sentence.text ? 0 : Math.max(0, sentence.text.indexOf(text));
  const startOf = ({ from }: Mention) => (words[from]?.start ?? 0) - shift;
  const endOf = ({ to }: Mention) => (words[to - 1]?.end ?? 0) - shift;
  const states = clause.mentions.filter(
    (mention) =>
      mention.kind === "country" &&
      mention.ids.length === 1 &&
      (ITS_CAUSE.test(text.slice(endOf(mention))) ||
        (mention.as !== "demonym" && !POSSESSIVE.test(text.slice(endOf(mention))) && !/['’]s?$/u.test(words[mention.to - 1]?.text ?? ""))),
  );
  // A text of verbs alone takes no longer than another.
  if (states.length === 0) return [];
  const acting = states.filter((mention) => !isPlace(sentence, mention) && !ABOUT_WHAT.test(words[mention.from - 1]?.text ?? ""));
  const groups = groupsOf(clause, states);
  const before = (place: number): Mention[] =>
    groupsOf(
      clause,
      acting.filter((mention) => endOf(mention) <= place),
    ).at(-1) ?? [];
  const after = (place: number): Mention[] => {
    const first = states.find((mention) => startOf(mention) >= place && /^\s*(?:(?:the|both|and|с|со)\s+)?$/iu.test(text.slice(place, startOf(mention))));
    const group = first === undefined ? undefined : groups.find((list) => list.includes(first));
    return first === undefined ? [] : (group?.slice(group.indexOf(first)) ?? []);
  };
  const ids = (list: readonly Mention[]) => [...new Set(list.flatMap((mention) => mention.ids.slice(0, 1)))];
  const found: Sided[] = [];
  const enter = (side: Side, voters: readonly Mention[], others: readonly Mention[], start: number, end: number) => {
    const last = others.at(-1);
    if (last === undefined || found.some((one) => start < one.end && end > one.start)) return;
    const named = OF_THE_FIVE.exec(text.slice(0, start));
    const head = clause.head?.kind === "country" ? [clause.head] : sentence.carried?.kind === "country" ? [sentence.carried] : [];
    const own = ids(voters.length > 0 ? voters : head).filter((id) => !ids(others).includes(id));
    if (named === null && own.length === 0) return;
    // `Turkmenistan alone of the five`: one of them.
    const five = own.length > 0 ? null : named;
    const verb = words.findIndex((word) => word.start >= start + shift);
    const denied = verb >= 0 && isDenied(clause, { from: verb, to: verb + 1 });
    found.push({
      side,
      voters: five === null ? own : REPUBLICS,
      five: five === null ? null : (five[1] ?? five[3] ?? "all").toLowerCase(),
      others: ids(others),
      denied: five !== null && /none|ни одна/iu.test(five[0]) ? false : denied,
      start,
      end: Math.max(end, endOf(last)),
    });
  };
  for (const [side, pattern] of PASSIVE)
    for (const { 0: all, index } of text.matchAll(pattern)) enter(side, after(index + all.length), before(index), index, index + all.length);
  for (const { 0: all, index } of text.matchAll(SUPPORTED_FIRST)) {
    const others = before(index);
    const accusative = others.length > 0 && others.every((mention) => ACCUSATIVE.test(words[mention.to - 1]?.text ?? ""));
    if (accusative) enter("with", after(index + all.length), others, index, index + all.length);
  }
  for (const [side, pattern] of AFTER_BOTH)
    for (const { 0: all, index } of text.matchAll(pattern)) {
      const both = before(index);
      if (both.length > 1) enter(side, both.slice(0, -1), both.slice(-1), index, index + all.length);
    }
  for (const [side, pattern] of BEFORE_THE_OTHER)
    for (const { 0: all, index } of text.matchAll(pattern)) {
      const others = after(index + all.length);
      const last = others.at(-1);
      if (last === undefined || CHOICE_TOLD.test(text.slice(endOf(last))) || ACTS.test(text.slice(endOf(last)))) continue;
      enter(side, before(index), others, index, index + all.length);
    }
  return found.sort((a, b) => a.start - b.start);
}

/** How the ballots of two states stand to a side: null where one of them is not held. */
export function holdsFor({ cells }: Vote, voter: string, other: string, side: Side): "yes" | "no" | "possibly" | null {
  const [own, theirs] = [voter, other].map((state) => cells.find(({ country }) => country === state)?.among);
  if (own === undefined || theirs === undefined) return null;
  const fits = own.flatMap((one) =>
    theirs.map((two) =>
      side === "with" ? one === two && one !== "absent" : side === "otherwise" ? one !== two : `${one}/${two}` === "yes/no" || `${one}/${two}` === "no/yes",
    ),
  );
  return fits.every(Boolean) ? "yes" : fits.some(Boolean) ? "possibly" : "no";
}
