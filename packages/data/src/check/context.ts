import type { Dataset, Limit } from "../query/index.ts";
import type { Lexicon } from "../reading/names.ts";
import type { Wording } from "../search/records/wording.ts";
import type { Day } from "../time/index.ts";
import type { Anchors } from "./anchors.ts";
import type { Asks, CheckAnswer, Stance } from "./checked.ts";
import type { Clause } from "./clause.ts";
import type { Candidate, Finder } from "./finder.ts";

/** What a question is asked with. */
export interface Context {
  dataset: Dataset;
  lexicon: Lexicon;
  wording: Wording;
  finder: Finder;
  anchors: Anchors;
  /** The day of the text. */
  written: Day;
}

/** What a question found: the answer, before it is known whether the sentence states it. */
export interface Asked {
  asks: Asks;
  question: string;
  stance: Stance | null;
  held: string;
  records: readonly string[];
  limits?: readonly Limit[];
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
  if (tone.unsaid !== null) return null;
  // `In September`: of which year, is our reading and not what the text says.
  const at = dates.filter(({ as }) => as === "at" || as === "between");
  const told = at.length > 0 ? at : dates;
  if (stance === "differs" && told.length > 0 && told.every(({ relative, unit }) => relative && (unit === "month" || unit === "day"))) return null;
  return tone.quoted && stance === "differs" && !(COUNTS.includes(asks) && OFFICIAL.test(sentence.text)) ? null : stance;
}

export const answerOf = (clause: Clause, { limits = [], records, stance, ...asked }: Asked): CheckAnswer => ({
  ...asked,
  stance: stanceIn(clause, stance, asked.asks),
  records: [...new Set(records)],
  limits: [...limits],
});
