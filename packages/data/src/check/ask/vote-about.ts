import { contentWords } from "../../reading/read.ts";
import { wordsIn } from "../../reading/words.ts";
import type { Vote } from "../../types.ts";
import type { Clause } from "../clause.ts";
import { bestFit } from "../compare.ts";

/** Words before a state that make it what a vote was on, and not who votes. */
export const ABOUT_WHAT =
  /^(?:on|over|against|of|in|into|leave|from|with|alongside|invading|attacking|suspending|expelling|removing|condemning|throwing|kicking|isolating|ejecting|excluding|punishing|criticising|по|об|о|с|на|поддержку|защиту)$/iu;

// One of these alone says what a text was on.
const TELLING = /^(?:crimea|aggress|reparat|annex|nuclear|children|humanitar|suspen|integr|militari)/iu;

/** The votes on the matter that a clause names: all of those given where it names none. */
export function onTheMatter({ sentence }: Pick<Clause, "sentence">, votes: readonly Vote[]): { votes: readonly Vote[]; named: boolean } {
  const said = new Set(
    contentWords(sentence.words.filter((_, at) => !sentence.mentions.some(({ from, to, kind }) => kind === "country" && at >= from && at < to))).map(
      ({ key }) => key,
    ),
  );
  const scored = votes.map((vote) => {
    const words = contentWords(wordsIn(vote.title.replace(/\(with [^)]*\)/iu, ""))).filter(({ key }) => said.has(key));
    return { vote, score: new Set(words.map(({ key }) => key)).size + (words.some(({ text }) => TELLING.test(text)) ? 1 : 0) };
  });
  const most = Math.max(0, ...scored.map(({ score }) => score));
  return most < 2 ? { votes, named: false } : { votes: scored.filter(({ score }) => score === most).map(({ vote }) => vote), named: true };
}

export const SYMBOL = /(?:A\/RES\/)?((?:ES-)?\d{1,2}\/\d{1,3})/i;

/** Is one vote told from all others: by its symbol, or by its day? */
export const isNamed = ({ sentence: { text } }: Pick<Clause, "sentence">, dates: Clause["dates"], vote: Vote | null): vote is Vote =>
  vote !== null && (SYMBOL.test(text) || (dates.length === 1 && dates.some((date) => date.unit === "day" && bestFit([date], [vote.date]) === "agrees")));

/** `Had abstained a month before`: on another text than the one whose day is given. */
export const A_WHILE_BEFORE =
  /(?<!\p{L})(?:days?|weeks?|months?|years?)\s+(?:before|earlier|later|afterwards)(?!\p{L})|(?<!\p{L})(?:недел|месяц|год|дн)\p{L}*\s+(?:раньше|ранее|спустя|позже|назад)(?!\p{L})|(?<!\p{L})(?:спустя|через)\s+(?:недел|месяц|год)\p{L}*/iu;
/** Letters beside a word for a choice in which that is said. */
export const BESIDE_CHOICE = 30;
