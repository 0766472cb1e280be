import { fitsNumber } from "../../reading/numbers.ts";
import type { Vote } from "../../types.ts";
import type { Clause } from "../clause.ts";
import type { Asked } from "../context.ts";
import type { Choice } from "../words/words.ts";

// What a number counts: said after it, before it, or by its place (`by 141 votes to five`).
const AFTER: readonly (readonly [Choice, RegExp])[] = [
  // `141 голосом против 5`: the first number is of those for it.
  ["yes", /^\s*(?:голос\p{L}*\s+)?против\s+(?:\d|двух|тр[её]х|четыр[её]х|пяти|шести|семи)/iu],
  ["absent", /^\s*(?:did not|not voting|absent|states? (?:did not|were absent)|не голосовал)/iu],
  ["abstain", /^\s*(?:(?:states?|countries|members|others|государств\p{L}*|стран\p{L}*)\s+)?(?:abst|воздерж)/iu],
  ["no", /^\s*(?:(?:states?|countries|members|votes?|voted|голос\p{L}*)\s+)*(?:against|opposed|no\b|против)/iu],
  [
    "yes",
    /^\s*(?:(?:UN|member|states?|countries|members|nations|governments|delegations|votes?|voted|voting|государств\p{L}*|стран\p{L}*|голос\p{L}*)\s+)*(?:in favou?r|for|yes|backed|supported|поддержал\p{L}*|за(?!\p{L}))/iu,
  ],
  ["yes", /^\s*(?:votes?\s+)?to\s+(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)/iu],
];
const BEFORE_NUMBER: readonly (readonly [Choice, RegExp])[] = [
  // `Против проголосовали семь`, `против резолюции выступили лишь пять`.
  ["no", /(?<!\p{L})против(?:\s[^,;.]{1,60}?)?\s+(?<!(?<!\p{L})не\s)(?:про)?(?:голосова|высказа|выступи)\p{L}+\s+(?:лишь\s+|только\s+|всего\s+)?$/iu],
  ["no", /(?:\d|votes?|\p{L})\s+to\s+$/iu],
  ["yes", /(?<!\p{L})(?:in favou?r|for|за|проголосовал\p{L}*)\s*[—–:-]?\s*$/iu],
  ["no", /(?<!\p{L})(?:against|против)\s*[—–:-]?\s*$/iu],
  ["abstain", /(?<!\p{L})(?:abstain\w*|abstentions|воздержал\p{L}*)\s*[—–:-]?\s*$/iu],
];

// Those who backed a text, where they are too many to be of one part of the world.
const BACKED =
  /(?<!\p{L})(?:(?:backed|supported|endorsed|approved|adopted) by|(?<!(?<!\p{L})не )поддержал\p{L}*)\s+(?:лишь\s+|только\s+|всего\s+|only\s+|just\s+)?$/iu;
const MANY = 20;
/** Letters before a number in which what it counts is said. */
const LEAD = 90;
// `Four states of the region`: a part of all that voted.
const OF_A_PART =
  /^\s*(?:[\p{L}-]+\s+){0,2}?(?:of the (?:region|five|bloc|union)|(?:central asian|european|african|asian|arab|latin american)|региона|центральной азии|центральноазиатск\p{L}+|африканск\p{L}+|европейск\p{L}+|азиатск\p{L}+|арабск\p{L}+|(?:стран\p{L}*|государств\p{L}*|членов)\s+(?:СНГ|ОДКБ|ЕАЭС|ШОС|ЕС))(?!\p{L})/iu;

// `None of the five backed it; three abstained`: three of these.
const OF_FIVE = /(?<!\p{L})(?:of|all|among) (?:the )?five(?!\p{L})|(?<!\p{L})из пяти(?!\p{L})/iu;

/** `141 states voted for it`, `by 93 votes to 24, with 58 abstentions`. */
export function totals({ sentence: { text }, numbers }: Clause, vote: Vote): Asked[] {
  return numbers
    .filter(({ unit, value }) => value >= 1 && value <= 193 && unit !== "ordinal" && unit !== "%")
    .flatMap((number): Asked[] => {
      const [lead, rest] = [text.slice(Math.max(0, number.start - LEAD), number.start), text.slice(number.end, number.end + 60)];
      const backed = number.value >= MANY && BACKED.test(lead) ? "yes" : undefined;
      const choice = AFTER.find(([, pattern]) => pattern.test(rest))?.[0] ?? BEFORE_NUMBER.find(([, pattern]) => pattern.test(lead))?.[0] ?? backed;
      const total = choice === undefined ? null : vote.totals[choice];
      // `All of the five voted` is of five, and not that five did.
      if (choice === undefined || total === null || /(?:of the|of|из|others?|other|rest|остальн\p{L}+)\s+$/iu.test(lead) || OF_A_PART.test(rest)) return [];
      if (number.value <= 5 && OF_FIVE.test(text)) return [];
      // Ballots are counted: a round number is either the number, or may be a rounding of it.
      const loose = number.as !== "exactly" || /(?:about|around|some|roughly|approximately|около|примерно|порядка)\s+$/iu.test(lead);
      const fits = fitsNumber(number, total);
      return [
        {
          asks: "vote-totals",
          question: (words) => words.votes.howMany(choice, vote),
          stance: number.value === total || (fits && loose) ? "agrees" : fits ? "possibly" : "differs",
          held: (words) => words.votes.totals(vote),
          records: [`votes/${vote.id}`],
        },
      ];
    });
}
