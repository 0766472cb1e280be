import type { Document } from "../search/document.ts";

/** Words that claim more than the plain fact. */
interface Claim {
  pattern: RegExp;
  /** What the answers have where they speak of it. */
  told: RegExp;
}

const re = (pattern: string) => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, "giu");

const CLAIMS: readonly Claim[] = [
  // Alone in something, or all but some.
  { pattern: re("the (?:only|sole|lone) \\p{L}+|единственн\\p{L}+"), told: /only|sole|alone|единственн/iu },
  {
    pattern: re("(?:all|every\\p{L}*)(?: \\p{L}+){0,4} (?:but|except|apart from|bar)(?= \\p{Lu})|все(?: \\p{L}+){0,4},? кроме(?= \\p{Lu})"),
    told: /\ball\b|все(?!\p{L})/iu,
  },
  // First or last of its kind.
  {
    pattern: re(
      "(?:the (?:\\p{L}+[’']s )?|[’']s )(?:(?:most|least) \\p{L}+|largest|biggest|smallest|richest|poorest|longest(?:-\\p{L}+)?)|крупнейш\\p{L}+|наибольш\\p{L}+|сам(?:ый|ая|ое|ые|ой|ым|ого) \\p{L}+",
    ),
    told: /largest|biggest|smallest|richest|poorest|longest|\bmost\b|\bfirst\b|крупнейш|наибольш|больше всего|сам(?:ый|ая|ое|ые|ой|ым|ого)/iu,
  },
  { pattern: re("alone"), told: /alone|only/iu },
  {
    pattern: re("(?:the )?(?:last|first)(?: \\p{L}+){1,3} to|(?:последн|перв)\\p{L}+ (?:из|среди)"),
    told: /\b(?:first|last)\b|перв|последн/iu,
  },
  // Of several visits.
  { pattern: re("last (?:visited|travelled|traveled|came|went|visit|trip)|в последний раз"), told: /(?<!\p{L})last (?!year)|последн/iu },
  {
    pattern: re("(?:first|second|third|fourth|fifth) (?:\\p{L}+ )?(?:visit|trip)|впервые"),
    told: /(?:first|second|third|fourth|fifth) (?:\p{L}+ )?(?:visit|trip)|how many times|впервые|сколько раз/iu,
  },
  { pattern: ordinalOf("second|2nd", "втор\\p{L}+"), told: /second|втор/iu },
  { pattern: ordinalOf("third|3rd", "трет\\p{L}+"), told: /third|трет/iu },
  { pattern: ordinalOf("fourth|4th", "четв[её]рт\\p{L}+"), told: /fourth|четв[её]рт/iu },
  { pattern: ordinalOf("fifth|5th", "пят(?:ый|ым|ого|ая|ой)"), told: /fifth|пят/iu },
  // Who came after, and what was done to a treaty.
  { pattern: re("succeeded by|преемник\\p{L}*|сменил\\p{L}*"), told: /succe|took over|take over|after|смен|преемн/iu },
  { pattern: re("ratif\\p{L}+|ратифи\\p{L}+"), told: /ratif|ратифи/iu },
  // What kind of visit it was.
  { pattern: re("state visit|государственн\\p{L}+ визит\\p{L}*"), told: /state visit|государственн\p{L}+ визит/iu },
  { pattern: re("official visit|официальн\\p{L}+ визит\\p{L}*"), told: /official visit|официальн\p{L}+ визит/iu },
  { pattern: re("working visit|рабоч\\p{L}+ визит\\p{L}*"), told: /working visit|рабоч\p{L}+ визит/iu },
];

function ordinalOf(english: string, russian: string): RegExp {
  return new RegExp(
    `(?<!\\p{L})(?:(?:${english}) (?:president|prime minister|leader|head of|premier)|${russian} (?:президент|премьер|глав|лидер)\\p{L}*)`,
    "giu",
  );
}

// `A month later`, `last spring`: where it is read as a time, it is looked at as one.
const LAPSES = re(
  "(?:last|this) (?:spring|summer|autumn|fall|winter)|прошл\\p{L}+ (?:весн\\p{L}+|лет\\p{L}+|осен\\p{L}+|зим\\p{L}+)|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d+|several) (?:days?|weeks?|months?|years?|decades?) (?:later|earlier|before|after)|через (?:\\p{L}+ )?(?:день|дня|дней|неделю|недели|недель|месяц\\p{L}*|год|года|лет)|(?:годом|месяцем|неделей|днём|днем) (?:позже|раньше)",
);

// What a line carries.
const CARRIED: readonly Claim[] = [
  { pattern: re("(?:natural )?gas|газ(?:а|у|ом)?"), told: /gas|газ/iu },
  { pattern: re("(?:crude )?oil|нефт(?:ь|и|ью)"), told: /oil|нефт/iu },
];

/**
 * What a part of a sentence claims beside what was asked: that it was the only one, or the largest, or the second; how long after; who came next; that a
 * treaty was ratified; what a line carries.
 *
 * @param told The questions and answers of the sentence.
 * @param times What is read as times in it.
 * @param lines The pipelines among the records that answered.
 */
export function claimsUnasked(text: string, told: string, times: readonly string[], lines: readonly Document[]): string[] {
  const left = (claims: readonly Claim[], answered: string) =>
    claims.flatMap(({ pattern, told: by }) => (by.test(answered) ? [] : [...text.matchAll(pattern)].map(({ 0: words }) => words.trim())));
  const lapses = [...text.matchAll(LAPSES)].map(({ 0: words }) => words).filter((words) => !times.some((time) => time.includes(words)));
  return [
    ...left(CLAIMS, told),
    ...lapses,
    ...(lines.length === 0 ? [] : left(CARRIED, lines.map(({ title, says }) => `${title} ${says[0] ?? ""}`).join(" "))),
  ];
}
