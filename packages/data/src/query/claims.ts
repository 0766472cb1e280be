import type { Answer, Article, Check, Claim, Question } from "../types.ts";
import { answerQuestion, type CheckableData } from "./answer-question.ts";
import type { Dataset } from "./dataset.ts";
import { QueryError } from "./error.ts";
import { inTodaysWords } from "./older-question.ts";
import { checkDataset, checkOptions, checkRecord, checkValue, type Option, type Check as OptionCheck, text } from "./options.ts";

/** The article that appeared first. The number of a claim alone, without its article, means one of the claims of this. */
export function firstArticle({ articles }: Pick<Dataset, "articles">): Article | undefined {
  return [...articles.records].sort((a, b) => a.published.earliest - b.published.earliest)[0];
}

/** What came of running a check. */
export interface CheckResult {
  question: Question;
  expect: Check["expect"];
  answer: Answer;
  /** Does the answer agree with all that was expected? Null where nothing says that it does not, and a most is expected of a count that has none. */
  holds: boolean | null;
}

/**
 * Runs a claim's check. Null if the claim has none: not everything said can be counted.
 *
 * @example checkClaim(dataset, find(claims, "central-asia-coming-into-its-own-17")).holds // true
 * @throws QueryError for a check that asks for what there is not, or expects nothing.
 */
export function checkClaim(data: CheckableData, claim: Pick<Claim, "check">): CheckResult | null {
  checkDataset(data);
  checkRecord("claim", claim, "check");
  if (claim.check === null) return null;
  checkRecord("check", claim.check, "question");
  checkRecord("question", claim.check.question, "ask");
  const { expect } = claim.check;
  const question = inTodaysWords(claim.check.question);
  checkOptions("expect", expect, EXPECTED);
  if (Object.values(expect).every((value) => value === undefined))
    throw new QueryError("expect", "nothing", `one or more of ${Object.keys(EXPECTED).join(", ")}`);
  const answer = answerQuestion(data, question);
  return { question, expect, answer, holds: agrees(answer, expect) };
}

const number: OptionCheck = (option, value) => {
  if (typeof value !== "number" || Number.isNaN(value)) throw new QueryError(option, value, "a number");
};
const ids: OptionCheck = (option, value) => {
  if (!Array.isArray(value)) throw new QueryError(option, value, "a list of ids");
  for (const id of value) checkValue(option, id, text);
};
const EXPECTED: Record<keyof Check["expect"], Option> = { least: number, most: number, above: number, below: number, value: text, ids };

function agrees(answer: Answer, expect: Check["expect"]): boolean | null {
  // A count over a selection has a least and no most: it can be too many, and never few enough.
  const open = answer.least !== null && answer.most === null;
  const tooMany =
    answer.least !== null && (answer.least > (expect.most ?? Number.POSITIVE_INFINITY) || answer.least >= (expect.below ?? Number.POSITIVE_INFINITY));
  const sound =
    !tooMany &&
    (expect.least === undefined || expect.least === answer.least) &&
    (open || expect.most === undefined || expect.most === answer.most) &&
    (expect.above === undefined || (answer.least !== null && answer.least > expect.above)) &&
    (open || expect.below === undefined || (answer.most !== null && answer.most < expect.below)) &&
    (expect.value === undefined || expect.value === answer.value) &&
    (expect.ids === undefined || JSON.stringify(expect.ids) === JSON.stringify(answer.ids));
  return sound && open && (expect.most !== undefined || expect.below !== undefined) ? null : sound;
}

/** A result in one line, such as "7 exactly" or "between 59 and 146", for messages and pages. */
export function answerInWords({ least, most, value, ids }: Answer): string {
  if (value !== null) return value;
  if (least !== null && least === most) return `${least}${ids.length === least && least > 0 ? ` (${ids.join(", ")})` : ""}`;
  if (least === null && most === null) return "nothing known";
  return `at least ${least ?? "unknown"}, at most ${most ?? "not bounded"}`;
}
