import { totalsInWords } from "../../search/records/happenings.ts";
import { formatPeriod } from "../../time/index.ts";
import type { Vote } from "../../types.ts";
import { opposite, type Stance } from "../checked.ts";
import { type Clause, notionOf } from "../clause.ts";
import { bestFit, happened } from "../compare.ts";
import type { Asked, Context } from "../context.ts";
import { onTheMatter } from "./vote-about.ts";
import { holdsFor, type Sided } from "./vote-side.ts";
import { ALWAYS, BALLOT, NEVER, OFTENER, type Side } from "./vote-side-words.ts";

/** Did states vote as another one did, or against it? Both ballots are compared: what a text was called says nothing of who stood where. */
export function askSides(clause: Clause, sides: readonly Sided[], named: Vote | null, context: Context): Asked[] {
  return sides.flatMap((sided) => {
    const { votes, sure, single, when } = meantBy(clause, named, context);
    return sided.others.flatMap((other): Asked[] => {
      const stood = sided.voters.map((voter) => ({ voter, ...countOf(votes, voter, other, sided.side) }));
      if (sided.five !== null) return [ofTheFive(sided, other, votes, stood, single, sure, when, clause, context)];
      return stood.map((one) => ({
        asks: "vote" as const,
        question: questionOf(context.wording.name(one.voter), context.wording.name(other), sided.side, single ? (votes[0] ?? null) : null, when),
        stance: weighed(stanceOf(sided, one, clause, single, sure), single, clause),
        held: single && votes[0] !== undefined ? ballotsInWords(votes[0], [one.voter, other], context) : countInWords(one, votes, other, context, when),
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
function meantBy(clause: Clause, named: Vote | null, { dataset }: Context): { votes: readonly Vote[]; sure: boolean; single: boolean; when: string } {
  if (named !== null) return { votes: [named], sure: true, single: true, when: "" };
  const dates = happened(clause.sentence.dates);
  const exact = dates.some(({ unit }) => unit === "day");
  const then = dataset.votes.records.filter(
    ({ date }) => dates.length === 0 || ["agrees", ...(exact ? [] : ["possibly"])].includes(bestFit(dates, [date]) ?? ""),
  );
  const { votes, named: matter } = onTheMatter(clause, then);
  const { text } = clause.sentence;
  const when = dates.map(({ start, end, as }) => `${as === "at" || as === "between" ? "" : `${as} `}${text.slice(start, end)}`).join(", ");
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
  when: string,
  clause: Clause,
  { wording }: Context,
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
    question: questionOf("each of the five", wording.name(other), sided.side, single ? (vote ?? null) : null, when),
    stance,
    held:
      stood
        .map(({ voter, fitting, both }) => `${wording.name(voter)}: ${single ? (fitting.length > 0 ? "yes" : "no") : `on ${fitting.length} of ${both.length}`}`)
        .join(", ") + (single && vote !== undefined ? `. ${totalsInWords(vote)}` : "."),
    records: votes.slice(0, 4).map(({ id }) => `votes/${id}`),
  };
}

function questionOf(voter: string, other: string, side: Side, vote: Vote | null, when: string): string {
  const how = side === "with" ? `as ${other} did` : side === "against" ? `on the opposite side to ${other}` : `otherwise than ${other}`;
  if (vote !== null) return `Did ${voter} vote ${how} on ${vote.symbol ?? vote.title}?`;
  return `How often did ${voter} vote ${how}${when === "" ? "" : ` (${when})`}?`;
}

const CHOSE = { yes: "in favour", no: "against", abstain: "abstained", absent: "did not vote" } as const;

function ballotsInWords(vote: Vote, states: readonly string[], { wording }: Context): string {
  const ballots = states.map((state) => {
    const among = vote.cells.find(({ country }) => country === state)?.among;
    return `${wording.name(state)}: ${among === undefined ? "no ballot held" : among.map((one) => CHOSE[one]).join(" or ")}`;
  });
  return `${ballots.join("; ")}. ${totalsInWords(vote)}`;
}

function countInWords(
  { both, alike, opposed, voter }: Count & { voter: string },
  votes: readonly Vote[],
  other: string,
  { wording }: Context,
  when: string,
): string {
  const [one, two] = [wording.name(voter), wording.name(other)];
  if (votes.length === 0)
    return `No vote ${when === "" ? "of the kind" : `of that time (${when})`} is held: those on the war against Ukraine and on Crimea are, and no others.`;
  if (both.length === 0) return `No ballots of both ${one} and ${two} are held.`;
  const [first, last] = [both[0], both.at(-1)];
  const span = first === undefined || last === undefined || first === last ? "" : `, ${formatPeriod(first.date)} to ${formatPeriod(last.date)}`;
  return `Of ${both.length} ${both.length === 1 ? "vote" : "votes"} held${span}, all on the war against Ukraine or on Crimea, ${one} and ${two} voted alike in ${alike} and on opposite sides in ${opposed}; in the others one of them abstained or did not vote.`;
}
