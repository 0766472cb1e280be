import { REPUBLICS } from "../../identity/republics.ts";
import { find } from "../../query/index.ts";
import type { Mention } from "../../reading/names.ts";
import { isPlace } from "../../reading/places.ts";
import { wordsIn } from "../../reading/words.ts";
import type { Vote } from "../../types.ts";
import type { Stance } from "../checked.ts";
import { type Clause, groupsOf } from "../clause.ts";
import { bestFit, happened } from "../compare.ts";
import type { Ask, Asked, Context } from "../context.ts";
import { isDenied } from "../denied.ts";
import type { Candidate } from "../finder.ts";
import type { Choice } from "../words/words.ts";
import { A_WHILE_BEFORE, ABOUT_WHAT, BESIDE_CHOICE, isNamed, onTheMatter, SYMBOL } from "./vote-about.ts";
import { type Sided, sidesIn } from "./vote-side.ts";
import { totals } from "./vote-totals.ts";
import { askSides } from "./vote-with.ts";

const CHOICES: readonly (readonly [Choice, RegExp])[] = [
  [
    "absent",
    /(?<!\p{L})(?:did not (?:take part|vote(?! (?:against|for|in favou?r|with))|cast)|didn[’']t (?:vote(?! (?:against|for))|take part)|cast no (?:vote|ballot)|skipped|absent|stayed away|seats? (?:were|was|stood) empty|empty (?:chair|seat)|did not show|not voting|не голосовал\p{L}*|не участвовал\p{L}*|отсутствовал\p{L}*|не принял\p{L}* участия)(?!\p{L})/giu,
  ],
  ["abstain", /(?<!\p{L})(?:abstain\w*|abstention\w*|sat out|sat on the fence|воздержал\p{L}*|воздержа\p{L}*)(?!\p{L})/giu],
  [
    "no",
    /(?<!\p{L})(?:(?:vot(?:ed?|ing|es)|ballots?|cast)(?:\s+[^\s.;]+){0,6}?\s+against|opposed|rejected|voted (?:it )?down|voted no|with (?:Moscow|Russia) against|против)(?!\p{L})/giu,
  ],
  [
    "yes",
    /(?<!\p{L})(?:voted? (?:for|in favou?r|to|yes)|vot(?:ed|es|ing)(?:\s+[^\s.;]+){1,4}?\s+to\s+(?:suspend|condemn|demand|expel|exclude|back|support|adopt|remove|strip|isolate|declare|deplore|create)|vot(?:ed|ing)(?:\s+[^\s.;]+){0,5}?\s+(?:for|in favou?r of)|voting (?:for|in favou?r)|(?:voted|sided|went) with (?:the|a) majority|in favou?r of|backed|supported|endorsed|approved|голосовал\p{L}* (?:за|вместе с большинством)|поддержал\p{L}*|проголосовал\p{L}* за|высказал\p{L}* за)(?!\p{L})/giu,
  ],
];
const ABOUT_VOTES =
  /(?<!\p{L})(?:vot\w+|resolution|motion|general assembly|un assembly|abstain\w*|ballot|roll[- ]call|cast|(?:про)?голосова\p{L}*|голосу\p{L}*|резолюци\p{L}*|генассамбле\p{L}*|ассамбле\p{L}*|воздерж\p{L}*)(?!\p{L})/iu;

// `Voted for a new parliament` is no ballot of a state.
const AT_HOME =
  /(?<!\p{L})(?:parliament\w*|president\w*|constitution\w*|referendum\w*|election\w*|electorate|voters?|turnout|deput(?:y|ies)|парламент\p{L}*|президент\p{L}*|конституц\p{L}*|референдум\p{L}*|выбор\p{L}*|избирател\p{L}*|депутат\p{L}*)(?!\p{L})/iu;
// Of whose ballots none is held.
const ELSEWHERE =
  /(?<!\p{L})(?:(?:at|in) the (?:UN(?:[’']s)? |United Nations )?(?:Human Rights Council|Security Council)|в Совете (?:ООН )?(?:по правам человека|Безопасности)|в Совбезе)(?!\p{L})/iu;
const SUSPENDS = /(?<!\p{L})(?:suspen\p{L}+|expel\p{L}*|expulsion|remov\p{L}+|membership|seat|приостан\p{L}+|исключ\p{L}+|членств\p{L}*)(?!\p{L})/iu;
const ABROAD =
  /(?<!\p{L})(?:resolution\w*|assembly|UN|U\.N\.|United Nations|A\/RES\S*|ES-\d+|резолюци\p{L}*|ассамбле\p{L}*|генассамбле\p{L}*|ООН)(?![\p{L}\d])/iu;

// `Приостановка членства России`: whose, in Russian, follows without a word between.
const OF_WHOM = /^\p{Script=Cyrillic}+(?:ства|ству|ия|ии|ию|ки|ку|ке|ы|ов|ий)$/iu;

// `Voted to demand that Russia leave`: of whom it is demanded is not who votes.
const DEPLORED = /^(?:['’]s?)?\s+(?:\p{Ll}+\s+)?(?:invasion|aggression|war|annexations?|attack|seizure)(?!\p{L})/iu;
const THAT_VOTE =
  /(?<!\p{L})(?:that|this|the same) (?:vote|ballot|resolution|roll call)(?!\p{L})|(?<!\p{L})(?:этом голосовании|этой резолюции|этой же резолюции)(?!\p{L})/iu;
// `On two resolutions`: which ones is not said.
const SEVERAL =
  /(?<!\p{L})(?:two|three|four|five|six|several|both|these|those|\d+|двум|тр[её]м|обеим|нескольким|этим)\s+(?:[\p{L}.]+\s+){0,3}(?:resolutions|votes|ballots|texts|motions|резолюциям|голосованиям|проектам)(?!\p{L})/iu;
// A text of which nothing was said before.
const OF_ITS_OWN = /(?<!\p{L})(?:resolutions?|motions?|texts?|резолюци\p{L}+|проект\p{L}*|документ\p{L}*)(?!\p{L})/iu;
const INVASION = /(?<!\p{L})(?:invasion|invading|aggression|вторжени\p{L}+|агресси\p{L}+)(?!\p{L})/iu;
const DEMANDED_OF = /(?<!\p{L})(?:demand\w*|insist\w*|call\w*|urg\w+|condemn\w*)\s+(?:that\s+|on\s+)?(?:the\s+)?$/iu;

/** How did a state vote, and how many voted how? */
export const askVote: Ask = (clause, context, candidates) => {
  if (
    !ABOUT_VOTES.test(clause.sentence.text) ||
    (ELSEWHERE.test(clause.sentence.text) && !SUSPENDS.test(clause.sentence.text)) ||
    (AT_HOME.test(clause.sentence.text) && !ABROAD.test(clause.sentence.text))
  )
    return [];
  const dates = happened(clause.sentence.dates);
  // `Kazakhstan abstained`, after a sentence that gave the day and the resolution; `a month later` it was on another.
  const isOfItsOwn = OF_ITS_OWN.test(clause.sentence.text) || A_WHILE_BEFORE.test(clause.sentence.text);
  const told = dates.length === 0 && !isOfItsOwn ? toldBefore(context) : null;
  // `In that vote`: in one that another sentence told of.
  if (dates.length === 0 && told === null && (THAT_VOTE.test(clause.sentence.text) || SEVERAL.test(clause.sentence.text))) return [];
  const found = told ?? voteMeant(clause, dates, context, candidates);
  // A month has votes on more than what is held.
  const vote = found !== null && isOnAnother(clause, found) ? null : found;
  // With or against another state: both ballots are compared, and what the text was called is no choice.
  const sides = sidesIn(clause);
  const sided = askSides(clause, sides, sides.length > 0 && isNamed(clause, dates, vote) ? vote : null, context);
  // `Absent on 2 March, abstained on 24 March`: each choice has the day that stands nearest to it.
  const voteAt = (place: number) => {
    const near = dates.toSorted((a, b) => Math.abs(a.start - place) - Math.abs(b.start - place)).slice(0, 1);
    return dates.length < 2 ? vote : voteMeant(clause, near, context, candidates);
  };
  const asked = ballots(clause, voteAt, sides, context);
  const differs = ({ stance }: Asked) => stance === "differs";
  // Of several votes on one day, none of them named, that one is meant of which all is said as it is.
  const others =
    vote === null || !asked.some(differs) || SYMBOL.test(clause.sentence.text)
      ? []
      : context.dataset.votes.records
          .filter(({ id, date }) => id !== vote.id && date.edtf === vote.date.edtf)
          .map((other) => ballots(clause, () => other, sides, context))
          .filter((answers) => answers.length > 0 && !answers.some(differs));
  return [...sided, ...(others[0] ?? asked), ...(vote === null || dates.length > 1 ? [] : totals(clause, vote))];
};

// What the Assembly votes on besides, of which no ballots are held.
const OTHER_MATTERS =
  /(?<!\p{L})(?:Gaza|Palestin\p{L}+|Israel\p{L}*|Syria\p{L}*|Cuba\p{L}*|embargo|Myanmar|Korea\p{L}*|Xinjiang|climate|Holocaust|Nazism|neo-Nazism|blockade|Сектор\p{L}* Газа|(?:в|из) Газ[еыу]|Палестин\p{L}+|Израил\p{L}+|Сири\p{L}+|Куб[аеыу]|эмбарго|Мьянм\p{L}+|КНДР|Синьцзян\p{L}*|климат\p{L}*|нацизм\p{L}*|блокад\p{L}*)(?!\p{L})/giu;

/** Does a sentence name another matter than that of a vote? */
const isOnAnother = ({ sentence: { text } }: Clause, { title }: Vote): boolean =>
  !SYMBOL.test(text) && [...text.matchAll(OTHER_MATTERS)].some(([matter]) => !title.toLowerCase().includes(matter.slice(0, 5).toLowerCase()));

/** The vote of which the sentence before told, by its symbol or its day. */
function toldBefore(context: Context): Vote | null {
  const { before } = context;
  if (before === null || !ABOUT_VOTES.test(before.sentence.text)) return null;
  const dates = happened(before.sentence.dates);
  const vote = voteMeant(before, dates, context, before.candidates);
  return isNamed(before, dates, vote) ? vote : null;
}

/** The vote that is meant: by its symbol, by its day, or by what it was on. */
function voteMeant({ sentence }: Pick<Clause, "sentence">, dates: Clause["dates"], { dataset }: Context, candidates: readonly Candidate[]): Vote | null {
  const symbol = sentence.text.match(SYMBOL)?.[1];
  const named = symbol === undefined ? undefined : dataset.votes.records.find((vote) => vote.symbol?.toLowerCase().endsWith(`/${symbol.toLowerCase()}`));
  if (named !== undefined) return named;
  const likely = candidates.flatMap(({ document }) => (document.kind === "votes" ? (find(dataset.votes, document.path.slice("votes/".length)) ?? []) : []));
  const dated = likely.filter(({ date }) => bestFit(dates, [date]) === "agrees");
  const exact = dates.some(({ unit }) => unit === "day" || unit === "month");
  if (exact) {
    const all = dated.length > 0 ? dated : dataset.votes.records.filter(({ date }) => bestFit(dates, [date]) === "agrees");
    return all.length === 1 || dated.length > 0 ? (all[0] ?? null) : null;
  }
  // `The resolution on the invasion`, without a day: the first of those that call it so.
  const first = dates.length === 0 && INVASION.test(sentence.text) ? dataset.votes.records.find(({ title }) => /aggression/iu.test(title)) : undefined;
  if (first !== undefined && likely.length > 0) return first;
  // `A month later`: the next vote after the one that the text spoke of is not guessed.
  if (dated[0] !== undefined || dates.length > 0) return dated[0] ?? null;
  const on = onTheMatter({ sentence }, likely);
  return likely.length === 1 || (on.named && on.votes.length === 1) ? (on.votes[0] ?? null) : null;
}

function ballots(clause: Clause, voteAt: (place: number) => Vote | null, sides: readonly Sided[], { lexicon }: Context): Asked[] {
  const isAbout = ({ title }: Vote, { ids }: Mention) => lexicon.mentionsIn(wordsIn(title)).some((named) => named.ids[0] === ids[0]);
  const { sentence } = clause;
  const { words } = sentence;
  const found: Asked[] = [];
  // Each word for a choice belongs to the states before it, back to the choice before; the last choice also to those after it.
  const said = CHOICES.flatMap(([choice, pattern]) =>
    [...clause.text.matchAll(pattern)].map((match) => ({ choice, start: match.index, end: match.index + match[0].length })),
  ).sort((a, b) => a.start - b.start || b.end - a.end);
  const own = said.filter((one) => !sides.some(({ start, end }) => one.start < end && one.end > start));
  const apart = own.filter((one, at) => !own.slice(0, at).some((before) => one.start < before.end));
  // `Abstained or did not vote` says either.
  const either = (at: number) => {
    const [one, other] = [apart[at], apart[at + 1]];
    return one !== undefined && other !== undefined && /^[\s,]*(?:or|или)\s*$/iu.test(clause.text.slice(one.end, other.start))
      ? [one.choice, other.choice]
      : null;
  };
  const shift = clause.start;
  for (const [at, { choice, start, end }] of apart.entries()) {
    const vote = voteAt(start + shift);
    const beside = clause.text.slice(Math.max(0, start - BESIDE_CHOICE), end + BESIDE_CHOICE);
    if (vote === null || either(at - 1) !== null || (A_WHILE_BEFORE.test(beside) && happened(sentence.dates).length > 0)) continue;
    const choices = either(at) ?? [choice];
    // `Was opposed by Kazakhstan`: those after it.
    const passive = BY.test(clause.text.slice(end));
    const [from, to] = passive ? [end, apart[at + 1]?.start ?? Number.POSITIVE_INFINITY] : [at === 0 ? 0 : (apart[at - 1]?.end ?? 0), start];
    const place = (word: number) => (words[word]?.start ?? 0) - shift;
    const states = clause.mentions.filter(
      (mention) =>
        mention.kind === "country" &&
        mention.ids.length === 1 &&
        !isPlace(sentence, mention) &&
        !DEMANDED_OF.test(sentence.text.slice(0, words[mention.from]?.start ?? 0)) &&
        !DEPLORED.test(sentence.text.slice(words[mention.to - 1]?.end ?? 0)) &&
        mention.as !== "demonym" &&
        place(mention.from) >= from &&
        place(mention.from) < to,
    );
    const demonyms = clause.mentions.filter(
      (mention) =>
        mention.kind === "country" &&
        mention.ids.length === 1 &&
        mention.as === "demonym" &&
        place(mention.from) >= from &&
        place(mention.from) < to &&
        choice === "absent",
    );
    // `18 opposed it`: so many did, and not the state that the sentence before was about.
    const isCounted = clause.numbers.some((number) => number.end <= start + shift && COUNTED.test(sentence.text.slice(number.end, start + shift)));
    const carried = sentence.carried?.kind === "country" && states.length === 0 && !isCounted ? [sentence.carried] : [];
    // The group nearest to the choice: others before it are what the vote was on.
    const voters = [...(choice === "absent" ? [...states, ...demonyms] : states), ...carried].filter(
      (mention) =>
        !ABOUT_WHAT.test(words[mention.from - 1]?.text ?? "") &&
        !OF_WHOM.test(words[mention.from - 1]?.text ?? "") &&
        // Whom the vote is about votes where that is said of it right there.
        (!isAbout(vote, mention) || passive || /^\s*(?:itself\s+)?$/iu.test(clause.text.slice((words[mention.to - 1]?.end ?? 0) - shift, start))),
    );
    const nearest = groupsOf(clause, voters).at(passive ? 0 : -1) ?? [];
    const verb = wordsAt(clause, start + shift);
    const denied = choice !== "absent" && verb !== null && (isDenied(clause, verb) || /^\s+no\s/iu.test(clause.text.slice(end)));
    const share = clause.text.slice(from, start).match(SHARE);
    if (share !== null) found.push(amongFive(vote, choice, share[2] ?? "all", share[1] !== undefined || share[3] !== undefined));
    for (const { ids } of nearest) {
      const [country = ""] = ids;
      const cell = vote.cells.find((one) => one.country === country);
      const stance: Stance =
        cell === undefined
          ? "cannot-tell"
          : cell.among.length > 1
            ? cell.among.some((one) => choices.includes(one))
              ? "possibly"
              : denied
                ? "agrees"
                : "differs"
            : cell.among.every((one) => choices.includes(one)) !== denied
              ? "agrees"
              : "differs";
      found.push({
        asks: "vote",
        question: (say) => say.votes.how(country, vote),
        stance,
        held: (say) => say.votes.ballot(country, vote),
        records: [`votes/${vote.id}`],
      });
    }
  }
  return found;
}

/** How many of the five, and whether it is *not all*. */
const SHARE = /(?:^|\s)(not\s+)?(all|none|two|three|four|both)\s+(?:of\s+)?(?:the\s+)?(?:five|central asian)|(не )?все пять/iu;
const BY = /^\s+by\s/iu;
const COUNTED = /^\s*(?:\p{L}+\s+){0,2}$/u;

const NUMBERS: Readonly<Record<string, number>> = { all: 5, none: 0, two: 2, both: 2, three: 3, four: 4 };

function amongFive(vote: Vote, choice: Choice, share: string, denied: boolean): Asked {
  const chose = REPUBLICS.filter((country) => vote.cells.some((cell) => cell.country === country && cell.among.length === 1 && cell.among[0] === choice));
  return {
    asks: "vote",
    question: (words) => words.votes.howManyOfFive(choice, vote),
    stance: (chose.length === (NUMBERS[share.toLowerCase()] ?? 5)) !== denied ? "agrees" : "differs",
    held: (words) => words.votes.choseOfFive(choice, chose, vote),
    records: [`votes/${vote.id}`],
  };
}

function wordsAt({ sentence: { words } }: Clause, start: number): { from: number; to: number } | null {
  const at = words.findIndex((word) => word.start >= start);
  return at < 0 ? null : { from: at, to: at + 1 };
}
