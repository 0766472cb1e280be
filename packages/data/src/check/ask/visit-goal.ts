import type { Clause } from "../clause.ts";

/** How texts say that somebody goes somewhere. */
export const GOES =
  /(?<!\p{L})(?:visit\w*|sent a (?:president|leader)|trip|trips|journey|travel\w*|tour\w*|flew|flown|flies|touch\w* down|arriv\w*|landed|was in|were in|went to|came to(?! (?:power|office|terms|light|blows)(?!\p{L}))|picked|itinerary|guest|stopped (?:over )?in|визит\p{L}*|посети\p{L}*|посещ\p{L}*|поездк\p{L}*|прибы\p{L}*|прилет\p{L}*|побыва\p{L}*|съезди\p{L}*)(?!\p{L})/iu;

/** Is a state named as one that somebody went to? Not `Russia's backyard`, `the war in Ukraine`, and not what an apposition after the goal speaks of. */
export function isGoal(clause: Clause, { kind, from, to }: Clause["mentions"][number]): boolean {
  const { words, text } = clause.sentence;
  const [start, end] = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0];
  // `Arrived in one city, the largest partner in Central Asia`: the region is where the sentence goes on, not where he went.
  if (kind === "five") return !text.slice(clause.start + Math.max(0, clause.text.search(GOES)), start).includes(",");
  if (kind !== "country") return true;
  if (/^['’]s?(?!\p{L})/u.test(text.slice(end)) || /['’]s?$/u.test(words[to - 1]?.text ?? "") || NOT_A_GOAL.test(text.slice(0, start))) return false;
  const verb = clause.start + clause.text.search(GOES);
  // `Japarov of Kyrgyzstan`, `президент России`: whose he is.
  const before = text.slice(0, start);
  if (clause.mentions.some((mention) => mention.kind === "person" && mention.to === from - 1) && /(?<!\p{L})of\s+$/u.test(before)) return false;
  if (OFFICE_OF.test(before) || CROSSED.test(before)) return false;
  // `The presidents of Russia and China have landed`: whose they are stands before.
  if (end <= verb && /(?<!\p{L})(?:presidents?|leaders?|ministers?) of(?!\p{L})/iu.test(text.slice(0, verb))) return false;
  const [first] = clause.mentions.filter((mention) => mention.kind === "country" && (words[mention.from]?.start ?? 0) > verb);
  const goal = first === undefined ? null : (words[first.to - 1]?.end ?? 0);
  return goal === null || start <= goal || !APPOSITION.test(text.slice(goal, start));
}

// `Dominated by Moscow`, `flew from Moscow`: who does something, and where a journey began.
const NOT_A_GOAL =
  /(?<!\p{L})(?:by|from|across|through|via|cross(?:es|ed|ing)?|из|от|через)\s+(?:the\s+)?$|(?<!\p{L})(?:wars?|invasion|conflict|fighting|troops|situation|война|войны|войне)\s+(?:in|of|against|в|на)\s+(?:the\s+)?$/iu;
// `Which crosses Uzbekistan and Kazakhstan`: the second of a list.
const CROSSED = /(?<!\p{L})(?:across|through|via|cross(?:es|ed|ing)?|через)\s+(?:the\s+)?\p{Lu}[\p{L}-]+(?:,\s+\p{Lu}[\p{L}-]+)*,?\s+(?:and|и)\s+(?:the\s+)?$/u;
// In Russian the state follows the office without a word between.
const OFFICE_OF =
  /(?<!\p{L})(?:президент|премьер(?:-министр)?|глав|лидер|канцлер|министр|посол|посл|правительств)\p{L}*\s+(?:(?:республик|государств)\p{L}*\s+)?$/iu;
const APPOSITION = /,\s+(?:an?|the|which|where|who|as|amid|while|with|long|seen|considered)\s/iu;
