import type { ReadDate } from "../reading/dates.ts";
import type { Asks } from "./checked.ts";
import type { Clause } from "./clause.ts";

const OF_A_DAY = /^(?:When|Since when|Until when|From when)(?!\p{L})/u;
// `…, which it did in 2003` goes on about the same.
const DID_SO = /(?<!\p{L})(?:which|as|something|a step) (?:it|they|he|she) (?:did|had done|took)(?!\p{L})|(?<!\p{L})что (?:он|она|оно|они) (?:и )?сделал/iu;
// `After the war of 2008`: the day of that, and at the earliest of what came of it.
const OF_WHAT_WAS_BEFORE =
  /(?<!\p{L})(?:after|following|before|после|вслед за|до|накануне)\s+(?:[\p{L}’'-]+\s+){0,3}?(?:wars?|revolutions?|coup|invasion|annexation|elections?|referendum|protests|unrest|killings|massacre|crisis|deaths?|collapse|войны|революци\p{L}+|переворот\p{L}*|вторжени\p{L}+|аннекси\p{L}+|выборов|референдум\p{L}*|протест\p{L}+|беспорядк\p{L}+|кризис\p{L}*|смерти|распад\p{L}*)\s+(?:[\p{L}’'-]+\s+){0,3}?$/iu;

/**
 * Is what is asked of a state or an office dated by another part of the sentence alone? Then the day may be that of something else, and nothing is said to
 * differ by it.
 */
export function isDatedElsewhere({ dates, start, text, sentence }: Clause, asks: Asks, question: string): boolean {
  const isOwn = (date: ReadDate) =>
    date.start >= start - 1 && date.end <= start + text.length + 1
      ? !OF_WHAT_WAS_BEFORE.test(sentence.text.slice(0, date.start))
      : DID_SO.test(sentence.text.slice(start + text.length, date.start));
  if (dates.length === 0 || dates.some(isOwn)) return false;
  if (asks === "office") return OF_A_DAY.test(question);
  return asks === "membership" && dates.some((date) => question.includes(sentence.text.slice(date.start, date.end)));
}
