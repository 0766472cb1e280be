import { type Day, dayNumber, fromDay } from "../time/day.ts";
import { SEASONS } from "./calendar-words.ts";
import { B, type Counted, D, type DateContext, day, days, E, MONTH, month, monthOf, months, NO_DAY, re, type Span, YEAR, years } from "./date-spans.ts";

/** A date or a stretch of time that a text gives. */
export interface ReadDate {
  /** First and last day it can mean. Open on a side that the text leaves open (`since 1999`, `until 2012`). */
  from: Day;
  to: Day;
  /** At: it happened in it. The others say how a state of things stands to it. */
  as: "at" | "since" | "until" | "before" | "after" | "between";
  /** How fine it is given. */
  unit: "day" | "month" | "year" | "span" | "now";
  /** Where it stands, in UTF-16 units, the end not included. */
  start: number;
  end: number;
  /** Read against the day of the text, or against a date before it. */
  relative: boolean;
}

// `Resolution 2022/14`, `flight 2012`, `No. 1991`, `$2000` are numbered or counted, and so are `2000 people`, `1991.5` and `2000 km`.
const NO_YEAR =
  "(?<!(?:resolution|flight|room|article|decree|order|law|regulation|№|no\\.|nos\\.|number|резолюция|рейс|указ|закон|постановление|статья|номер)\\s*|[$€£/.,]|\\d\\s?[-–—])";
const NO_COUNT =
  "(?!/\\d|[.,]\\d|\\s*(?:%|per\\s?cent|percent|people|persons|soldiers|troops|servicemen|personnel|peacekeepers|men|women|children|refugees|migrants|workers|inhabitants|dead|deaths|km|kilomet|miles|met(?:re|er)s|tonnes|tons|barrels|dollars|euros|million|billion|megawatts|mw|troops|times|человек|люд|солдат|военн|погибш|мигрант|беженц|жител|км|километр|тонн|долл|евро|млн|млрд|тыс|раз)(?!\\p{L})|\\s*(?:военнослужащ|миротворц))";
type Reader = readonly [pattern: RegExp, read: (parts: readonly string[], context: DateContext) => Span | typeof NO_DAY | null];

const yearOf = ({ written }: DateContext) => fromDay(written).year;
/** The year of a month that is given without one: that of the sentence, else the last one that had it. */
const impliedYear = (of: number, context: DateContext): number => {
  if (context.own !== undefined) return context.own;
  const { year, month: now } = fromDay(context.written);
  return of > now ? year - 1 : year;
};
const relative = (span: Span | typeof NO_DAY | null): Span | typeof NO_DAY | null => (span === null || span === NO_DAY ? span : { ...span, relative: true });
const part = (word: string, year: number): Span => {
  if (/^(early|нач)/i.test(word)) return months(year, 1, 5);
  if (/^(mid|серед)/i.test(word)) return months(year, 4, 9);
  return months(year, 8, 12);
};
// The longer forms first: what one has taken the next does not see.
const READERS: readonly Reader[] = [
  [re(`(${YEAR})-(\\d{2})-(\\d{2})`), ([y = "", m = "", d = ""]) => day(Number(y), Number(m), Number(d))],
  [re(`(${D})\\.(\\d{1,2})\\.(${YEAR})`), ([d = "", m = "", y = ""]) => day(Number(y), Number(m), Number(d))],
  [
    re(`(${D})(?:st|nd|rd|th|-?го)?\\s*(?:[-–—]|and|to|по|и)\\s*(${D})(?:st|nd|rd|th|-?го)?\\s+(${MONTH})\\.?,?\\s+(${YEAR})`),
    ([d = "", d2 = "", m = "", y = ""]) => {
      return days(day(Number(y), monthOf(m), Number(d)), day(Number(y), monthOf(m), Number(d2)));
    },
  ],
  [re(`(${D})(?:st|nd|rd|th|-?го)?(?:\\s+of)?\\s+(${MONTH})\\.?,?\\s+(${YEAR})`), ([d = "", m = "", y = ""]) => day(Number(y), monthOf(m), Number(d))],
  [
    re(`(${MONTH})\\.?\\s+(${D})(?:st|nd|rd|th)?(?:\\s*(?:[-–—]|and|to)\\s*(${D})(?:st|nd|rd|th)?)?,?\\s+(${YEAR})`),
    ([m = "", d = "", d2 = "", y = ""]) => {
      const first = day(Number(y), monthOf(m), Number(d));
      return d2 === "" ? first : days(first, day(Number(y), monthOf(m), Number(d2)));
    },
  ],
  [re(`(${MONTH})\\.?,?\\s+(?:of\\s+)?(${YEAR})`), ([m = "", y = ""]) => month(Number(y), monthOf(m))],
  [re(`(${YEAR})-(0[1-9]|1[0-2])`), ([y = "", m = ""]) => month(Number(y), Number(m))],
  [
    re(`(spring|summer|autumn|fall|winter|весной|летом|осенью|зимой)\\s+(?:of\\s+|in\\s+)?(${YEAR})`),
    ([s = "", y = ""]) => months(Number(y), ...(SEASONS[s.toLowerCase()] ?? [1, 12])),
  ],
  [re(`(early|mid|late)[-\\s]+(?:in\\s+)?(${YEAR})(?!s)`), ([w = "", y = ""]) => part(w, Number(y))],
  [
    re(`(?:the\\s+)?(end|beginning|start|middle)\\s+of\\s+(${YEAR})`),
    ([w = "", y = ""]) => part(w === "middle" ? "mid" : w === "end" ? "late" : "early", Number(y)),
  ],
  [re(`(начал[ео]|середин[еауы]|конц[еау])\\s+(${YEAR})`), ([w = "", y = ""]) => part(w, Number(y))],
  [re(`(${YEAR}),\\s+(${MONTH})`), ([y = "", m = ""]) => month(Number(y), monthOf(m))],
  [re(`(19|20)(\\d)0(?:'|’)?(?:s|-?е|-?х)`), ([c = "", d = ""]) => years(Number(`${c}${d}0`), Number(`${c}${d}9`))],
  [
    re(`(?:between|from|с|between\\s+the\\s+years)\\s+(${YEAR})\\s+(?:and|to|through|until|till|по|до)\\s+(${YEAR})`),
    ([a = "", b = ""]) => (Number(a) > Number(b) ? null : { ...years(Number(a), Number(b)), unit: "span" }),
  ],
  [re(`(${YEAR})\\s*[-–—/]\\s*(${YEAR})`), ([a = "", b = ""]) => (Number(a) > Number(b) ? null : { ...years(Number(a), Number(b)), unit: "span" })],
  [new RegExp(`${B}(?=${YEAR})${NO_YEAR}(${YEAR})(?:-?(?:м|го|й|му))?${E}${NO_COUNT}`, "giu"), ([y = ""]) => years(Number(y))],
  [
    re("(?:last|previous)\\s+year|в\\s+прошлом\\s+году|прошлого\\s+года|годом\\s+ранее|a\\s+year\\s+(?:ago|earlier)|год\\s+назад"),
    (_, context) => ({ ...years(yearOf(context) - 1), relative: true }),
  ],
  [re("this\\s+year|в\\s+этом\\s+году|в\\s+текущем\\s+году|нынешнего\\s+года|этого\\s+года"), (_, context) => ({ ...years(yearOf(context)), relative: true })],
  [re("next\\s+year|в\\s+следующем\\s+году|в\\s+будущем\\s+году"), (_, context) => ({ ...years(yearOf(context) + 1), relative: true })],
  [
    re("(last|this)\\s+month|в\\s+(прошлом|этом)\\s+месяце"),
    ([en = "", ru = ""], context) => {
      const { year, month: now } = fromDay(context.written);
      const back = /last|прошлом/i.test(en + ru) ? 1 : 0;
      const first = dayNumber(year, now - back, 1);
      const at = fromDay(first);
      const span = month(at.year, at.month);
      return span && { ...span, relative: true };
    },
  ],
  [re("last\\s+week|на\\s+прошлой\\s+неделе"), (_, { written }) => ({ from: written - 13, to: written - 1, unit: "span", relative: true })],
  [re("yesterday|вчера"), (_, { written }) => ({ from: written - 1, to: written - 1, unit: "day", relative: true })],
  [
    re(`(?:last|this|past)\\s+(${MONTH})`),
    ([m = ""], context) => {
      const { year, month: now } = fromDay(context.written);
      const span = month(monthOf(m) >= now ? year - 1 : year, monthOf(m));
      return span && { ...span, relative: true };
    },
  ],
  [
    re(`(${D})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${MONTH})`),
    ([d = "", m = ""], context) => relative(day(impliedYear(monthOf(m), context), monthOf(m), Number(d))),
  ],
  [re(`(${MONTH})\\s+(${D})(?:st|nd|rd|th)?`), ([m = "", d = ""], context) => relative(day(impliedYear(monthOf(m), context), monthOf(m), Number(d)))],
  [
    re(`(?:in|since|until|by|that|в|с|до)\\s+(?:early\\s+|late\\s+|mid-?\\s*)?(${MONTH})`),
    // `It said that may change`: of a month in Latin letters the first is a capital.
    ([m = ""], context) => (/^[a-z]/.test(m) ? null : relative(month(impliedYear(monthOf(m), context), monthOf(m)))),
  ],
  [
    re("now|currently|today|at\\s+present|these\\s+days|nowadays|still|сейчас|сегодня|в\\s+настоящее\\s+время|ныне|теперь|по-прежнему"),
    (_, { written }) => ({ from: written, to: written, unit: "now", relative: true }),
  ],
];

/** The forms that a text must have a part for. */
const formsWith = (part: string): ReadonlySet<RegExp> => new Set(READERS.flatMap(([pattern]) => (pattern.source.includes(part) ? [pattern] : [])));
const [OF_FIGURES, OF_MONTHS] = [formsWith("\\d"), formsWith(MONTH)];
const A_MONTH = new RegExp(MONTH, "iu");
/** Letters before a year in which it is said to be that of a beginning: `since December`, `с декабря`. */
const LEAD = 24;
const SINCE = new RegExp(`(?<!\\p{L})(?:ever since|since|с|со)\\s+(?:${D}\\s+)?(?:(?:early|late|mid)[-\\s]+)?(?:${MONTH}\\s+)?$`, "iu");
const A_YEAR = new RegExp(`${B}${YEAR}${E}`, "gu");
const DAY_OF_MONTH = new RegExp(`${B}(?:${D}\\s+(?:of\\s+)?${MONTH}|${MONTH}\\s+${D})${E}`, "iu");

const BEFORE: readonly (readonly [RegExp, ReadDate["as"]])[] = [
  [/(?:since|ever since|from|starting in|as of|с|начиная с|со)\s+(?:the\s+)?$/iu, "since"],
  [/(?:until|till|up to|through|to|до|вплоть до|по)\s+(?:the\s+)?$/iu, "until"],
  [/(?:before|prior to|раньше|до того как)\s+(?:the\s+)?$/iu, "before"],
  [/(?:after|following|after the end of|после)\s+(?:the\s+)?$/iu, "after"],
];

const NOT_UNTIL = /(?:(?:was|is) not|took(?: [\p{L}’'-]+){0,3}|wait(?:ed)?) until\s+(?:\p{L}+\s+)?$/iu;

/** The dates of a text, in the order in which they stand. Those that cannot be are left out. */
export function datesIn(text: string, context: DateContext): ReadDate[] {
  const found: ReadDate[] = [];
  const [hasDigits, hasMonth] = [/\d/.test(text), A_MONTH.test(text)];
  let rest = text;
  const take = (index: number, length: number) => {
    rest = rest.slice(0, index) + "\0".repeat(length) + rest.slice(index + length);
  };
  const now = { ...context };
  const enter = (span: Span, start: number, end: number) => {
    const lead = text.slice(Math.max(0, start - 24), start);
    // `It was not until 2018 that`, `it took until 2018`: then.
    const as =
      span.unit === "now" || NOT_UNTIL.test(lead) ? "at" : (BEFORE.find(([pattern]) => pattern.test(lead))?.[1] ?? (span.unit === "span" ? "between" : "at"));
    found.push({ ...span, as, start, end, relative: span.relative ?? false });
  };
  const enterCounted = (all: readonly Counted[] = []) => {
    for (const { span, start, end } of all) {
      if (span !== null) enter({ ...span, relative: true }, start, end);
      // What cannot be counted is no date of another kind, either.
      take(start, end - start);
    }
  };
  enterCounted(context.counted?.fromYear(text, context));
  // `Signed on 13 March, after talks that went on since December 2002`: that year is not of the day before it. `С 5 мая 2014 года по 30 июня` has one for both.
  const first = hasDigits ? text.search(DAY_OF_MONTH) : -1;
  const isOfAnother = (year: number) => first >= 0 && first < year - LEAD && SINCE.test(text.slice(year - LEAD, year));
  const given = [...text.matchAll(A_YEAR)].find(({ index }) => !isOfAnother(index))?.[0];
  if (given !== undefined) now.own = Number(given);
  for (const [pattern, read] of READERS) {
    // Most sentences have no figures, and name no month.
    if ((!hasDigits && OF_FIGURES.has(pattern)) || (!hasMonth && OF_MONTHS.has(pattern))) continue;
    for (const match of rest.matchAll(pattern)) {
      const [all, ...parts] = match;
      const span = read(
        parts.map((value: string | undefined) => value ?? ""),
        now,
      );
      if (span === null) continue;
      if (span !== NO_DAY) enter(span, match.index, match.index + all.length);
      take(match.index, all.length);
    }
  }
  enterCounted(context.counted?.fromDay(rest, found, context.day));
  return found.sort((a, b) => a.start - b.start);
}
