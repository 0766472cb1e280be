import { isRepublic } from "../../identity/republics.ts";
import type { Mention } from "../../reading/names.ts";
import { fromDay } from "../../time/index.ts";
import { opposite, type Stance } from "../checked.ts";
import { type Clause, notionOf } from "../clause.ts";
import { happened } from "../compare.ts";
import type { Asked, Context } from "../context.ts";
import { isDenied } from "../denied.ts";
import { ANYWHERE } from "./partner.ts";
import { COUNTED, type Value, valuesOf } from "./value.ts";
import { ACCUSATIVE } from "./vote-side-words.ts";

const re = (pattern: string) => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, "iu");
// Who was behind before and is ahead now.
const PASSES = re(
  "overt(?:ook|ak\\p{L}+)|pass(?:ed|es|ing)|surpass\\p{L}*|outstrip\\p{L}*|outpac\\p{L}+|eclips\\p{L}+|overhaul\\p{L}*|pull(?:ed|s) ahead of|mov(?:ed|es) ahead of|displac\\p{L}+|обогна\\p{L}+|обош[её]?л\\p{L}*|опереди\\p{L}+|превзо\\p{L}+|вытесни\\p{L}+",
);
const PASSED_BY = re("(?:was|were|been|is|be|being) (?:\\p{L}+ )?(?:overtaken|passed|surpassed|outstripped|outpaced|eclipsed|displaced) by");
const AHEAD = re("ahead of|опережа\\p{L}+");
const BEHIND = re("behind|отста\\p{L}+ от|уступ\\p{L}+");
const FALLS_BEHIND = re("(?:fell|fallen|falls|dropped|slipped) behind|уступил\\p{L}*");
// `More with China than with Russia`.
const MORE = re("(?:more|больше)(?: \\p{L}+){0,3} (?:with|to|from|с|со|в|из) .{1,40}?(?:than|чем)");
const LESS = re("(?:less|меньше)(?: \\p{L}+){0,3} (?:with|to|from|с|со|в|из) .{1,40}?(?:than|чем)");
// `Trade with China was larger than with Russia`.
const THAN_WITH = "(?= (?:that |its trade |trade )?(?:with|to|from|с|со|в|из)(?!\\p{L}))";
const MORE_BEFORE = re(`(?:(?:more|larger|bigger|greater|higher) than|(?:больше|выше),? чем)${THAN_WITH}`);
const LESS_BEFORE = re(`(?:(?:less|smaller|lower) than|(?:меньше|ниже),? чем)${THAN_WITH}`);
// `China traded more with Kazakhstan than Russia did`, `Китай торговал с Казахстаном больше, чем Россия`.
const DOES_MORE = re("more with (?:the )?(?:\\p{L}+ ?){1,3} than|more than|больше,? чем");
const DOES = /^\s+(?:did|does|had|has)(?!\p{L})/iu;
/** Whose value is within this part of another's may be ahead in one book and behind in the other. */
const MARGIN = 0.05;

/** Which of two states has more trade with a republic, and did one pass the other in the year given? */
export function askOvertake(clause: Clause, context: Context): Asked[] {
  const notion = ["export", "import", "trade"].find((name) => notionOf(clause, name) !== undefined);
  const told = notion === undefined ? null : orderIn(clause, notion);
  if (notion === undefined || told === null) return [];
  const { republic, ahead, behind, passes, at } = told;
  for (const [series, item] of COUNTED[notion] ?? []) {
    const of = (partner: string) => valuesOf(series.replace("*", republic.toLowerCase()), item, republic, partner, { ...ANYWHERE, unit: "usd" }, context);
    const [ones, others] = [of(ahead), of(behind)];
    const both = ones.flatMap((one) => others.filter(({ year }) => year === one.year).map((other) => ({ year: one.year, one, other })));
    const last = both.at(-1);
    if (last === undefined) continue;
    const [date] = happened(clause.dates);
    const wanted = date === undefined ? last.year : fromDay(date.from).year;
    // `By 2023 it had overtaken`: in which year, it does not say.
    const inYear = passes && date !== undefined && !BY.test(clause.sentence.text.slice(0, date.start));
    const then = both.find(({ year }) => year === wanted);
    const before = both.find(({ year }) => year === wanted - 1);
    const stance: Stance =
      then === undefined ? "cannot-tell" : close(then) ? "possibly" : then.one.value < then.other.value ? "differs" : inYear ? wasBehind(before) : "agrees";
    const shown = [before, then ?? last].flatMap((pair) => (pair === undefined ? [] : [pair]));
    const without = [...(then === undefined ? [wanted] : []), ...(stance === "possibly" && then !== undefined && before === undefined ? [wanted - 1] : [])].map(
      String,
    );
    const verb = clause.sentence.words.findIndex(({ start }) => start >= at);
    return [
      {
        asks: "partner",
        question: (words) => words.figures.ahead({ republic, ahead, behind, counted: notion }, wanted, inYear),
        stance: verb >= 0 && isDenied(clause, { from: verb, to: verb + 1 }) ? (opposite(stance) ?? stance) : stance,
        held: (words) => words.figures.pairs(shown, { ahead, behind }, without, then !== undefined && close(then) ? MARGIN * 100 : null),
        records: [`series/${last.one.series}`],
      },
    ];
  }
  return [];
}

const close = ({ one, other }: { one: Value; other: Value }): boolean => Math.abs(one.value - other.value) <= MARGIN * Math.max(one.value, other.value);

/** Who was ahead the year before already did not pass the other in this one. */
function wasBehind(before: { one: Value; other: Value } | undefined): Stance {
  if (before === undefined) return "possibly";
  return close(before) || before.one.value < before.other.value ? "agrees" : "differs";
}

interface Order {
  republic: string;
  ahead: string;
  behind: string;
  passes: boolean;
  /** Where it is said. */
  at: number;
}

/** Who is said to be ahead of whom, in trade with which republic. */
function orderIn(clause: Clause, notion: string): Order | null {
  const { sentence, text, mentions } = clause;
  const { words } = sentence;
  const shift = text === sentence.text ? 0 : Math.max(0, sentence.text.indexOf(text));
  const states = mentions.filter(({ kind, ids }) => kind === "country" && ids.length === 1);
  const startOf = ({ from }: Mention) => (words[from]?.start ?? 0) - shift;
  const trader = notion === "trade" ? traderIn(clause, states, startOf) : null;
  if (trader !== null) return { ...trader, at: trader.at + shift };
  const found = (
    [
      [PASSED_BY, true, false],
      [FALLS_BEHIND, true, false],
      [PASSES, true, true],
      [MORE_BEFORE, false, true],
      [LESS_BEFORE, false, false],
      [MORE, false, true],
      [LESS, false, false],
      [AHEAD, false, true],
      [BEHIND, false, false],
    ] as const
  ).find(([pattern]) => pattern.test(text));
  if (found === undefined) return null;
  const [pattern, passes, first] = found;
  const match = pattern.exec(text);
  const [at, end] = [match?.index ?? 0, (match?.index ?? 0) + (match?.[0].length ?? 0)];
  const compares = pattern === MORE || pattern === LESS;
  // `Traded more with China than with Russia`: both stand after it, the first within what was matched.
  const one = compares
    ? states.find((mention) => startOf(mention) > at && startOf(mention) < end)
    : pattern === MORE_BEFORE || pattern === LESS_BEFORE
      ? states.findLast((mention) => startOf(mention) < at && OF_IT.test(words[mention.from - 1]?.text ?? ""))
      : states.findLast((mention) => startOf(mention) < at && mention.as !== "demonym" && !OF_IT.test(words[mention.from - 1]?.text ?? ""));
  const other = states.find((mention) => startOf(mention) >= end && mention !== one && NEXT.test(text.slice(end, startOf(mention))));
  const [a, b] = [one?.ids[0], other?.ids[0]];
  const third = states.map(({ ids }) => ids[0] ?? "").find((id) => id !== a && id !== b && isRepublic(id));
  if (a === undefined || b === undefined || a === b || third === undefined) return null;
  // `Kazakhstan traded more with China than Russia did`: of Russia with China, which no series here tells.
  if (pattern === MORE && DOES.test(text.slice((words[(other?.to ?? 1) - 1]?.end ?? 0) - shift))) return null;
  // `Россию обогнал Китай`.
  const turned = ACCUSATIVE.test(words[(one?.to ?? 1) - 1]?.text ?? "") && passes && first && /\p{Script=Cyrillic}/u.test(text);
  const leads = first !== turned;
  return { republic: third, ahead: leads ? a : b, behind: leads ? b : a, passes, at: at + shift };
}

/** Who is said to trade more than whom with a republic, where it is they who trade. */
function traderIn({ text, sentence: { words } }: Clause, states: readonly Mention[], startOf: (mention: Mention) => number): Order | null {
  const match = DOES_MORE.exec(text);
  if (match === null) return null;
  const [at, end] = [match.index, match.index + match[0].length];
  const one = states.findLast((mention) => startOf(mention) < at && mention.as !== "demonym" && !OF_IT.test(words[mention.from - 1]?.text ?? ""));
  const other = states.find((mention) => startOf(mention) >= end && /^\s*(?:the\s+)?$/u.test(text.slice(end, startOf(mention))));
  const [ahead, behind] = [one?.ids[0], other?.ids[0]];
  const [republic, another] = states.map(({ ids }) => ids[0] ?? "").filter(isRepublic);
  if (ahead === undefined || behind === undefined || ahead === behind || republic === undefined || another !== undefined) return null;
  return ahead === republic || behind === republic ? null : { republic, ahead, behind, passes: false, at };
}

/** Nothing but these between the words and whom they speak of: `passed a law on trade with Russia` passes nobody. */
const NEXT = /^\s*(?:that\s+|its trade\s+|trade\s+)?(?:with|to|from|с|со|в|из)?\s*(?:the\s+|its\s+)?$/iu;
const BY = /(?<!\p{L})(?:by|к)\s+$/iu;
const OF_IT = /^(?:with|of|in|to|from|с|со|в|из)$/iu;
