import { pick } from "../../query/index.ts";
import type { Mention } from "../../reading/names.ts";
import type { CountryId } from "../../types.ts";
import { type Clause, groupsOf, notionOf, statesIn } from "../clause.ts";
import type { Context } from "../context.ts";
import type { Claimed } from "../words/words.ts";

export interface Statement {
  countries: readonly CountryId[];
  dates: Clause["dates"];
  said: Claimed;
}

/** Of which states it is said, and of which days: each state its own day where the clause gives several. */
export function statementsIn(clause: Clause, said: Claimed, context: Context): Statement[] {
  const { dates, text, sentence } = clause;
  const groups = groupsOf(clause, statesIn(clause, false, true));
  const place = (word: number) => sentence.words[word]?.start ?? sentence.text.length;
  const inBrackets = bracketedIn(clause);
  if (inBrackets !== null) return [{ countries: inBrackets, dates, said }];
  // `All but Tajikistan belong to it`: the one that is named is out of it.
  const except = groups.find(
    (group) =>
      /(?<!\p{L})(?:but|except(?: for)?|save|bar|кроме)\s+(?:for\s+)?(?:the\s+)?$/iu.test(sentence.text.slice(0, place(group[0]?.from ?? 0))) &&
      /(?<!\p{L})(?:all|every|each|все)(?!\p{L})/iu.test(text),
  );
  if (except !== undefined) return [{ countries: except.flatMap(({ ids }) => ids as CountryId[]), dates, said: said === "outside" ? "member" : "outside" }];
  const [only] = groups;
  if (/respectively|соответственно/iu.test(text) && only !== undefined && only.length === dates.length)
    return only.map(({ ids }, at) => ({ countries: ids as CountryId[], dates: dates.slice(at, at + 1), said }));
  const apart = groups.map((group, at) => {
    const [start, end] = [place(group[0]?.from ?? 0), place(groups[at + 1]?.[0]?.from ?? Number.POSITIVE_INFINITY)];
    return { countries: group.flatMap(({ ids }) => ids as CountryId[]), dates: dates.filter((date) => date.start >= start && date.start < end), said };
  });
  // `Was called so from 1999 until another walked away in 2005`: nobody leaves from a year on.
  const isBeginning = ({ as }: Clause["dates"][number]) => said === "left" && as === "since";
  const dated = apart.filter((one) => one.dates.length > 0 && !one.dates.every(isBeginning));
  // `Armenia joined at once, and Kyrgyzstan in August`: the day is of the second alone.
  const [first, last] = [apart[0], apart.at(-1)];
  if (apart.length > 1 && first !== undefined && last !== undefined && dated.length === 1 && dated[0] === last && isGapped(clause, groups.at(-1) ?? [], last))
    return [{ countries: apart.slice(0, -1).flatMap(({ countries }) => countries), dates: [], said }, last];
  // One state told by its capital and by its name is one.
  if (new Set(dated.map(({ countries }) => countries.join())).size > 1) return dated;
  return untilThen([{ countries: subjectsOf(clause, said, context), dates, said }], clause);
}

/** `… and B in August`: does a state of its own stand right before its day, with the verb left out? */
function isGapped({ sentence: { words, text } }: Clause, group: readonly Mention[], { dates: [date] }: Statement): boolean {
  const [from, to] = [words[group[0]?.from ?? 0]?.start ?? 0, words[(group.at(-1)?.to ?? 0) - 1]?.end ?? 0];
  return (
    date !== undefined &&
    /(?<!\p{L})(?:and|but|while|а|и|но)\s+(?:the\s+)?$/iu.test(text.slice(0, from)) &&
    /^(?:\s*[—–-])?\s+(?:(?:in|on|from|by|since|only in|в|с|со|лишь в|только в)\s+)?(?:the\s+)?$/iu.test(text.slice(to, date.start))
  );
}

/** `A, B and C (the latter an observer of it)`: of whom it is said that stands right before the brackets; null where the body is in none. */
function bracketedIn({ mentions, sentence: { words, text } }: Clause): CountryId[] | null {
  const body = mentions.find(({ kind }) => kind === "organization");
  const at = words[body?.from ?? 0]?.start ?? 0;
  const open = body === undefined ? -1 : text.lastIndexOf("(", at);
  if (open < 0 || text.slice(open, at).includes(")")) return null;
  const before = mentions.findLast(({ kind, as, ids, to }) => kind === "country" && as !== "demonym" && ids.length === 1 && (words[to - 1]?.end ?? 0) <= open);
  return before === undefined || text.slice(words[before.to - 1]?.end ?? 0, open).trim() !== "" ? null : (before.ids as CountryId[]);
}

/** `Did not join until 2015` says that it joined then; `did not leave until 2012` that it left. */
function untilThen(statements: Statement[], { text, dates }: Clause): Statement[] {
  const until = dates.find(({ as }) => as === "until" || as === "before");
  if (until === undefined || !/(?<!\p{L})(?:until|till|before|до|раньше)(?!\p{L})/iu.test(text)) return statements;
  return statements.map((one) =>
    one.said === "outside" || one.said === "not-joined" || one.said === "not-left"
      ? {
          ...one,
          said: one.said === "not-left" ? ("left" as const) : ("joined" as const),
          dates: [
            {
              ...until,
              as: until.as === "before" ? ("after" as const) : ("at" as const),
              from: until.as === "before" ? until.from - 1 : until.from,
              to: until.as === "before" ? until.from - 1 : until.to,
            },
          ],
        }
      : one,
  );
}

/** The states of which it is said: the group before the verb, else the first one after it. */
function subjectsOf(clause: Clause, claimed: Claimed, context: Context): CountryId[] {
  const states = statesIn(clause, true);
  const carried = clause.sentence.carried;
  const groups = groupsOf(clause, states);
  const verb = notionOf(clause, "join", "leave", "freeze", "stay", "member", "observer", "associate");
  // `Tied to Russia by membership`: whom something is done to or with is not who does it.
  const { text, words } = clause.sentence;
  const does = (group: readonly Mention[]) => {
    const [word, rest] = [words[(group[0]?.from ?? 0) - 1]?.text ?? "", text.slice(words[(group.at(-1)?.to ?? 0) - 1]?.end ?? 0)];
    // `Years after Kyrgyzstan, another joined`, but `after Kyrgyzstan had joined`.
    return !TO_WHOM.test(word) && !(AFTER_WHOM.test(word) && /^\s*(?:,|$)/u.test(rest));
  };
  const before = groups.filter((group) => (verb === undefined || (group[0]?.from ?? 0) < verb.from) && does(group));
  // `It had been a member for years when another joined`: the other did.
  const whens = verb === undefined ? [] : [...text.slice(words[clause.from]?.start ?? 0, words[verb.from]?.start ?? 0).matchAll(WHEN)];
  const when = (words[clause.from]?.start ?? 0) + (whens.at(-1)?.index ?? -1);
  const later = whens.length === 0 ? [] : before.filter(([one]) => one !== undefined && (words[one.from]?.start ?? 0) > when);
  const nouns = (list: readonly Mention[][]) => list.filter((group) => group.some(({ as }) => as !== "demonym"));
  const head = clause.head?.kind === "country" && clause.head.ids.length === 1 ? [clause.head] : undefined;
  // What is said of the five together is counted, not asked of the one state that is named beside them.
  if (clause.mentions.some(({ kind }) => kind === "five") && before.length === 0) return [];
  const rest = groups.filter((one) => verb === undefined || (one[0]?.from ?? 0) > verb.from);
  // `Russia leases it, and Kazakhstan remains a member`: of whom a verb of being is said, that one is it.
  const being = before.length < 2 ? undefined : nouns(before).findLast((one) => IS_ONE.test(text.slice(words[(one.at(-1)?.to ?? 0) - 1]?.end ?? 0)));
  // `Russia annexed Crimea, and Armenia joined`: after a comma and a link another one does something.
  const next = before.length < 2 ? undefined : nouns(before).findLast(([one]) => NEXT.test(text.slice(0, words[one?.from ?? 0]?.start ?? 0)));
  const group = nouns(later)[0] ?? being ?? next ?? nouns(before)[0] ?? head ?? nouns(rest)[0] ?? before[0] ?? rest[0];
  if (group === undefined && carried?.kind === "country" && carried.ids.length === 1) return carried.ids as CountryId[];
  // `He took it into the union`: his state.
  const person = clause.mentions.find(({ kind }) => kind === "person") ?? (carried?.kind === "person" ? carried : undefined);
  if (group === undefined && person !== undefined) return ledBy(person.ids[0] ?? "", context);
  // Where a clause has no subject of its own, it goes on about the one before it; of several whom *it* may stand for, none is chosen.
  if (group === undefined) return sharedSubject(clause);
  const many =
    claimed === "member" || claimed === "joined" || claimed === "outside" || claimed === "left" || claimed === "not-joined" || claimed === "not-left";
  return (many ? group : group.slice(0, 1)).flatMap(({ ids }) => ids as CountryId[]);
}

const IS_ONE = /^\s+(?:(?:still|also|now)\s+)?(?:remains?|is|are|was|were|became|becomes?|joined|has (?:been|joined|become))(?!\p{L})/iu;
const NEXT = /,\s+(?:and|but|while|и|а|но)\s+(?:the\s+)?$/iu;
const TO_WHOM = /^(?:to|with|by|for|against|in|from|near|at|к|с|для|против|из)$/iu;
const AFTER_WHOM = /^(?:after|before|than|behind|following|после|до|раньше)$/iu;
const WHEN = /(?<!\p{L})(?:when|while|until|once|когда|пока)(?!\p{L})/giu;

function sharedSubject(clause: Clause): CountryId[] {
  const { sentence, text, prior } = clause;
  const states = [
    ...new Set(sentence.mentions.filter(({ kind, ids, as }) => kind === "country" && ids.length === 1 && as !== "demonym").flatMap(({ ids }) => ids)),
  ];
  if (/^[^\p{L}]*(?:when|while|after|before|as|because|когда|после того как)?\s*(?:it|they|он|она|они)(?!\p{L})/iu.test(text) && states.length > 1) return [];
  const isLatter = LATTER.test(text);
  for (let one = prior; one !== null; one = one.prior) {
    const groups = groupsOf(one, statesIn(one));
    const group = isLatter ? groups.at(-1) : groups[0];
    if (group !== undefined) return group.flatMap(({ ids }) => ids as CountryId[]);
  }
  return states.slice(0, 1) as CountryId[];
}

// `Did not follow Kyrgyzstan when the latter joined`: the one that was named last.
const LATTER = /^[^\p{L}]*(?:when|while|after|before|as|because|когда|после того как|пока|хотя)?\s*(?:the latter|тот|та|то|те)\s(?!же(?!\p{L}))/iu;

function ledBy(person: string, { dataset }: Context): CountryId[] {
  const last = pick(dataset.tenures, dataset.tenures.byPerson, person).findLast(({ office }) => office === "head-of-state" || office === "head-of-government");
  return last?.country == null ? [] : [last.country];
}
