import { totalsInWords } from "../../../search/records/happenings.ts";
import { formatPeriod } from "../../../time/index.ts";
import type { Vote } from "../../../types.ts";
import type { Choice, SaidDate, VoteWords } from "../words.ts";
import type { Base } from "./base.ts";

/** What a state did, as a verb. */
const DID: Record<Choice, string> = { yes: "voted in favour", no: "voted against", abstain: "abstained", absent: "did not vote" };
const CHOSE: Record<Choice, string> = { yes: "in favour", no: "against", abstain: "abstained", absent: "did not vote" };

export const voteWords = ({ wording }: Base): VoteWords => {
  const called = ({ symbol, title }: Vote) => symbol ?? title;
  const chosen = (state: string, vote: Vote) =>
    vote.cells
      .find(({ country }) => country === state)
      ?.among.map((choice) => CHOSE[choice])
      .join(" or ");
  return {
    how: (state, vote) => `How did ${wording.name(state)} vote on ${called(vote)}?`,
    ballot(state, vote) {
      const ballot = chosen(state, vote);
      const own = ballot === undefined ? `No ballot of ${wording.name(state)} is on record` : `${wording.name(state)}: ${ballot}`;
      return `${own}. ${totalsInWords(vote)}`;
    },
    ballots: (states, vote) =>
      `${states.map((state) => `${wording.name(state)}: ${chosen(state, vote) ?? "no ballot on record"}`).join("; ")}. ${totalsInWords(vote)}`,
    howManyOfFive: (choice, vote) => `How many of the five ${DID[choice]} on ${called(vote)}?`,
    choseOfFive: (choice, states, vote) =>
      `Of the five, ${states.length} ${DID[choice]}${states.length === 0 ? "" : `: ${wording.list(states.map((state) => wording.name(state)))}`}. ${totalsInWords(vote)}`,
    howMany: (choice, vote) => `How many ${DID[choice]} on ${called(vote)}?`,
    totals: totalsInWords,
    sided(voter, other, side, vote, when) {
      const [who, whom] = [voter === null ? "each of the five" : wording.name(voter), wording.name(other)];
      const how = side === "with" ? `as ${whom} did` : side === "against" ? `on the opposite side to ${whom}` : `otherwise than ${whom}`;
      if (vote !== null) return `Did ${who} vote ${how} on ${called(vote)}?`;
      return `How often did ${who} vote ${how}${when.length === 0 ? "" : ` (${said(when)})`}?`;
    },
    noVote: (when) =>
      `No vote ${when.length === 0 ? "of the kind" : `of that time (${said(when)})`} is on record: only those on the war against Ukraine and on Crimea are.`,
    noBallots: (voter, other) => `No vote in which both ${wording.name(voter)} and ${wording.name(other)} have a ballot is on record.`,
    alike(voter, other, { both, alike, opposed }) {
      const [first, last] = [both[0], both.at(-1)];
      const span = first === undefined || last === undefined || first === last ? "" : `, ${formatPeriod(first.date)} to ${formatPeriod(last.date)}`;
      return `Of ${both.length} ${both.length === 1 ? "vote" : "votes"} held${span}, all on the war against Ukraine or on Crimea, ${wording.name(voter)} and ${wording.name(other)} voted alike in ${alike} and on opposite sides in ${opposed}; in the others one of them abstained or did not vote.`;
    },
    fiveSided: (stood, vote) =>
      stood.map(({ voter, fitting, of }) => `${wording.name(voter)}: ${vote === null ? `on ${fitting} of ${of}` : fitting > 0 ? "yes" : "no"}`).join(", ") +
      (vote === null ? "." : `. ${totalsInWords(vote)}`),
  };
};

const said = (dates: readonly SaidDate[]): string =>
  dates.map(({ date: { as }, text }) => `${as === "at" || as === "between" ? "" : `${as} `}${text}`).join(", ");
