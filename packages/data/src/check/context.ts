import type { Dataset, Limit } from "../query/index.ts";
import type { Lexicon } from "../reading/names.ts";
import type { ReadSentence } from "../reading/read.ts";
import type { Wording } from "../search/records/wording.ts";
import type { Day } from "../time/index.ts";
import type { Anchors } from "./anchors.ts";
import type { Asks, CheckAnswer, Stance } from "./checked.ts";
import type { Clause } from "./clause.ts";
import { isDatedElsewhere } from "./dated-elsewhere.ts";
import type { Candidate, Finder } from "./finder.ts";
import type { CheckWords } from "./words/words.ts";

/** What a question is asked with. */
export interface Context {
  dataset: Dataset;
  lexicon: Lexicon;
  wording: Wording;
  finder: Finder;
  anchors: Anchors;
  /** The day of the text. */
  written: Day;
  /** The sentence before, and what may bear on it; null for the first. */
  before: { sentence: ReadSentence; candidates: readonly Candidate[] } | null;
}

/** What a question found: the answer, before it is known whether the sentence states it. */
export interface Asked {
  asks: Asks;
  question: Told;
  stance: Stance | null;
  held: Told;
  records: readonly string[];
  /** What limits it, and of what that is said: visits, or a body. */
  limits?: { of: string; limits: readonly Limit[] };
  /** Does the clause call it by its name, so that no other of its kind is meant? */
  isNamed?: true;
  /** Does it ask no more than whether a site is there, or whose it is? */
  isPresence?: true;
}

/** Something that is said, in the words of any language. */
type Told = (words: CheckWords) => string;

/** The first sentence of each of some records. */
export const saysOf = ({ records }: CheckWords, paths: readonly string[]): string[] => paths.map((path) => records.says(path));

/** An answer, and what it was made from. */
export interface Answered {
  answer: CheckAnswer;
  asked: Asked;
}

/** Turns a clause into a question and asks it; empty where it states nothing of the kind. */
export type Ask = (clause: Clause, context: Context, candidates: readonly Candidate[]) => Asked[];

// By an official count, or by the publisher whose series is held: then the figure is stated, and not somebody's opinion.
const OFFICIAL =
  /(?<!\p{L})(?:authorities|official (?:count|figures?|tally|statistics|data)|(?:figures|data) from|own tally|World Bank|IMF|statistic\w*|census|Всемирн\p{L}+ банк\p{L}*|МВФ|официальн\p{L}+ (?:данн|подсч)\p{L}+|статист\p{L}+|перепис\p{L}+)(?!\p{L})/iu;
const COUNTS: readonly Asks[] = ["value", "casualties"];

/**
 * What the answer says of the sentence. Who asks, doubts, plans or supposes states nothing; who tells what somebody else says is never said to differ.
 */
function stanceIn({ tone, dates, sentence }: Clause, stance: Stance | null, asks: Asks): Stance | null {
  if (tone.unsaid !== null || (stance === "differs" && !isPlain(asks, sentence))) return null;
  // `In September`: of which year, is our reading and not what the text says.
  const at = dates.filter(({ as }) => as === "at" || as === "between");
  const told = at.length > 0 ? at : dates;
  if (stance === "differs" && told.length > 0 && told.every(({ relative, unit }) => relative && (unit === "month" || unit === "day"))) return null;
  return tone.quoted && stance === "differs" && !(COUNTS.includes(asks) && OFFICIAL.test(sentence.text)) ? null : stance;
}

/** Words from which on a sentence says so much that a false alarm is likelier than a finding, and from which on three commas say so. */
const [LONG, LONG_WITH_COMMAS] = [25, 17];

// Tolls, happenings and routes are found by names of their own, and seldom mistaken for others; ballots and bases where the sentence has one day or year alone.
const OF_ONE_THING: readonly Asks[] = ["casualties", "event", "corridor"];
const OF_ONE_DAY: readonly Asks[] = ["vote", "deployment"];

/** Is it plain what a sentence says, so that something else on record is told as such? */
const isPlain = (asks: Asks, sentence: Clause["sentence"]): boolean =>
  !isTangled(sentence, OF_LISTS.includes(asks)) ||
  OF_ONE_THING.includes(asks) ||
  (OF_ONE_DAY.includes(asks) && sentence.dates.length === 1 && sentence.dates.every(({ relative, as }) => !relative && as !== "since"));

/** Of 360 true sentences, most of them long, 43 were said to differ: 22 of the 24 words and more, where 9 of 731 wrong ones are found. */
const isTangled = ({ words, text, mentions }: Clause["sentence"], ofList: boolean): boolean =>
  words.length >= LONG || (words.length >= LONG_WITH_COMMAS && (text.match(/[,;:—–]/gu) ?? []).length - (ofList ? commasOfLists(words, mentions) : 0) >= 3);

/** Of who founded or signed something a list of names is what is asked, and no tangle: `by China, Russia, Kazakhstan and Kyrgyzstan`. */
const OF_LISTS: readonly Asks[] = ["founding", "agreement"];
const commasOfLists = (words: Clause["sentence"]["words"], mentions: Clause["sentence"]["mentions"]): number =>
  mentions.filter(({ from }, at) => mentions[at - 1]?.to === from && (words[from]?.start ?? 0) - (words[from - 1]?.end ?? 0) === ", ".length).length;

/** The answer in English, by whose words its parts are compared with the sentence. */
export function answerOf(clause: Clause, asked: Asked, words: CheckWords): Answered {
  const question = asked.question(words);
  const stance = stanceIn(clause, asked.stance, asked.asks);
  return {
    asked,
    answer: {
      asks: asked.asks,
      question,
      held: asked.held(words),
      stance: stance === "differs" && isDatedElsewhere(clause, asked.asks, question) ? null : stance,
      records: [...new Set(asked.records)],
      limits: limitsOf(asked, words),
    },
  };
}

/** The same answer in other words. */
export const inWords = ({ answer, asked }: Answered, words: CheckWords): CheckAnswer => ({
  ...answer,
  question: asked.question(words),
  held: asked.held(words),
  limits: limitsOf(asked, words),
});

const limitsOf = ({ limits }: Asked, words: CheckWords): Limit[] =>
  (limits?.limits ?? []).map((limit) => ({ ...limit, message: words.beside.limit(limit, limits?.of ?? "") }));
