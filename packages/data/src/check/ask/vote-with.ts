import type { Vote } from "../../types.ts";
import { opposite, type Stance } from "../checked.ts";
import { type Clause, notionOf, saidIn } from "../clause.ts";
import { bestFit, happened } from "../compare.ts";
import type { Asked, Context } from "../context.ts";
import type { CheckWords, SaidDate } from "../words/words.ts";
import { onTheMatter } from "./vote-about.ts";
import { holdsFor, type Sided } from "./vote-side.ts";
import { ALWAYS, BALLOT, NEVER, OFTENER, type Side } from "./vote-side-words.ts";

/** Did states vote as another one did, or against it? Both ballots are compared: what a text was called says nothing of who stood where. */
export function askSides(clause: Clause, sides: readonly Sided[], named: Vote | null, context: Context): Asked[] {
  return sides.flatMap((sided) => {
    const { votes, sure, single, when } = meantBy(clause, named, context);
    return sided.others.flatMap((other): Asked[] => {
      const stood = sided.voters.map((voter) => ({ voter, ...countOf(votes, voter, other, sided.side) }));
      if (sided.five !== null)
        // `On 0 of 0` is no answer.
        return stood.every(({ both }) => both.length === 0) ? [] : [ofTheFive(sided, other, votes, stood, single, sure, when, clause)];
      return stood.map((one) => ({
        asks: "vote" as const,
        question: (words: CheckWords) => words.votes.sided(one.voter, other, sided.side, single ? (votes[0] ?? null) : null, when),
        stance: weighed(stanceOf(sided, one, clause, single, sure), single, clause),
        held: (words: CheckWords) =>
          single && votes[0] !== undefined ? words.votes.ballots([one.voter, other], votes[0]) : countInWords(one, votes, other, when, words),
        records: (single ? votes : [...one.fitting, ...votes]).slice(0, 4).map(({ id }) => `votes/${id}`),
      }));
    });
  });
}

interface Count {
  /** Votes in which both have a ballot. */
  both: readonly Vote[];
  fitting: readonly Vote[];
  unsettled: number;
  alike: number;
  opposed: number;
}

function countOf(votes: readonly Vote[], voter: string, other: string, side: Side): Count {
  const on = (way: Side, holds: "yes" | "possibly") => votes.filter((vote) => holdsFor(vote, voter, other, way) === holds);
  const both = votes.filter((vote) => holdsFor(vote, voter, other, side) !== null);
  return { both, fitting: on(side, "yes"), unsettled: on(side, "possibly").length, alike: on("with", "yes").length, opposed: on("against", "yes").length };
}

/** The votes that are spoken of: the one that is named, those of a day or a year, or all that are held. */
function meantBy(clause: Clause, named: Vote | null, { dataset }: Context): { votes: readonly Vote[]; sure: boolean; single: boolean; when: SaidDate[] } {
  if (named !== null) return { votes: [named], sure: true, single: true, when: [] };
  const dates = happened(clause.sentence.dates);
  const exact = dates.some(({ unit }) => unit === "day");
  const then = dataset.votes.records.filter(
    ({ date }) => dates.length === 0 || ["agrees", ...(exact ? [] : ["possibly"])].includes(bestFit(dates, [date]) ?? ""),
  );
  const { votes, named: matter } = onTheMatter(clause, then);
  const when = dates.map((date) => saidIn(clause, date));
  // The votes on the war and on Crimea are held whole, and no others.
  const war = matter || notionOf(clause, "ukraine-war", "annex") !== undefined || clause.sentence.mentions.some(({ ids }) => ids[0] === "UKR");
  return { votes, sure: war, single: votes.length === 1 && (exact || matter), when };
}

function stanceOf({ side, denied }: Sided, { both, fitting, unsettled }: Count, clause: Clause, single: boolean, sure: boolean): Stance {
  const { text } = clause;
  if (both.length === 0) return "cannot-tell";
  if (single) {
    const stance: Stance = unsettled > 0 ? "possibly" : fitting.length > 0 ? "agrees" : "differs";
    return denied ? (opposite(stance) ?? stance) : stance;
  }
  if (matches(OFTENER, text)) return "cannot-tell";
  const counted = clause.numbers.find(({ unit, start, end }) => unit === "times" || COUNTED.test(clause.sentence.text.slice(end, end + 40)) || start < 0);
  if (counted !== undefined && !denied) return counted.value === fitting.length ? "agrees" : sure && unsettled === 0 ? "differs" : "cannot-tell";
  const [none, all] = [fitting.length === 0 && unsettled === 0, fitting.length === both.length];
  const never = matches(NEVER, text);
  if (denied || never) return none ? (sure ? "agrees" : "cannot-tell") : never || all ? (fitting.length > 0 ? "differs" : "possibly") : "possibly";
  if (matches(ALWAYS, text)) return all ? (sure ? "agrees" : "possibly") : fitting.length + unsettled < both.length ? "differs" : "possibly";
  // With another one in some votes and not in others: the sentence does not say which are meant.
  return all ? "agrees" : none ? (sure || side === "otherwise" ? "differs" : "cannot-tell") : "possibly";
}

/** `Supported Ukraine in the Assembly`: with words, it may be, so that ballots say nothing against it. */
const weighed = (stance: Stance, single: boolean, { text }: Clause): Stance => (stance === "differs" && !single && !BALLOT.test(text) ? "cannot-tell" : stance);

const COUNTED = /^\s*(?:(?:of|out of)\s+(?:the\s+)?\p{L}+\s+)?(?:votes|times|ballots|resolutions|occasions|раз\p{L}*|голосовани\p{L}+)(?!\p{L})/iu;
const matches = (pattern: RegExp, text: string): boolean => new RegExp(pattern.source, "iu").test(text);

const FIVE: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4 };

function ofTheFive(
  sided: Sided,
  other: string,
  votes: readonly Vote[],
  stood: readonly (Count & { voter: string })[],
  single: boolean,
  sure: boolean,
  when: readonly SaidDate[],
  clause: Clause,
): Asked {
  const five = sided.five ?? "all";
  const none = /none|ни одна/iu.test(five);
  const each = stood.map((one) => stanceOf({ ...sided, denied: sided.denied !== none }, one, clause, single, sure));
  const sided5 = stood.filter(({ fitting }) => fitting.length > 0).length;
  const wanted = FIVE[five];
  const stance: Stance =
    wanted !== undefined
      ? single && stood.every(({ unsettled }) => unsettled === 0)
        ? sided5 === wanted
          ? "agrees"
          : "differs"
        : "cannot-tell"
      : each.includes("differs")
        ? "differs"
        : each.every((one) => one === "agrees")
          ? "agrees"
          : each.includes("possibly")
            ? "possibly"
            : "cannot-tell";
  const [vote] = votes;
  return {
    asks: "vote",
    question: (words) => words.votes.sided(null, other, sided.side, single ? (vote ?? null) : null, when),
    stance,
    held: (words) =>
      words.votes.fiveSided(
        stood.map(({ voter, fitting, both }) => ({ voter, fitting: fitting.length, of: both.length })),
        single ? (vote ?? null) : null,
      ),
    records: votes.slice(0, 4).map(({ id }) => `votes/${id}`),
  };
}

function countInWords(one: Count & { voter: string }, votes: readonly Vote[], other: string, when: readonly SaidDate[], words: CheckWords): string {
  if (votes.length === 0) return words.votes.noVote(when);
  return one.both.length === 0 ? words.votes.noBallots(one.voter, other) : words.votes.alike(one.voter, other, one);
}
