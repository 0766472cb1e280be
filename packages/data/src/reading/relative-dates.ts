import { dayNumber, fromDay } from "../time/day.ts";
import { B, type Counted, type CountedDates, D, type DateContext, day, E, MONTH, month, monthOf, NO_DAY, re, type Span, YEAR, years } from "./date-spans.ts";
import { NUMBER_WORDS } from "./number-words.ts";

/* Dates that a text counts from others: from the year that it gave last, or from the day. */

const COUNT =
  "a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|два|три|четыре|пять|шесть|семь|восемь|девять|десять|двадцать|тридцать|\\d{1,2}";
const AGO = re(`(${COUNT})\\s+(years?|decades?|months?|года|лет|десятилети[яй]|месяц(?:а|ев))\\s+(ago|earlier|before|назад|ранее)`);
/** A month, or a day, of the year that was given last: `in March of that year`, `13 марта того же года`. */
const OF_THAT_YEAR = re(
  `(?:(${D})(?:st|nd|rd|th|-?го)?\\s+(?:of\\s+)?)?(${MONTH})\\s+(?:(?:of\\s+)?(?:that|the\\s+same)\\s+year|того\\s+же\\s+года|в\\s+том\\s+же\\s+году)`,
);
// Most texts have none of these: the longer patterns are tried where one is there.
const [COUNTS, COUNTS_DAYS] = [/ago|earlier|before|назад|ранее|(?:that|same)\s+year|том\s+же\s+год|того\s+же\s+год/iu, /days?\s|\sday|\sдн|\sдень/iu];
const GIVEN = new RegExp(`${B}${YEAR}${E}`, "gu");
/** Years by which a decade that somebody counts back may be off. */
const ROUND = 2;

const counted = (count: string): number => (/^\d/.test(count) ? Number(count) : (NUMBER_WORDS[count.toLowerCase()] ?? 1));

/** The months and years that are counted from a year given before. */
function fromYear(text: string, { written, year }: DateContext): Counted[] {
  const lastYear = (index: number): number | null => {
    const said = text.slice(0, index).match(GIVEN)?.at(-1);
    return said === undefined ? year : Number(said);
  };
  if (!COUNTS.test(text)) return [];
  const then = [...text.matchAll(OF_THAT_YEAR)].map(({ 0: all, 1: date = "", 2: name = "", index }) => {
    const of = lastYear(index);
    const span = of === null ? null : date === "" ? month(of, monthOf(name)) : day(of, monthOf(name), Number(date));
    return { span: span === NO_DAY ? null : span, start: index, end: index + all.length };
  });
  const ago = [...text.matchAll(AGO)].map(({ 0: all, 1: count = "", 2: unit = "", 3: mark = "", index }) => {
    const number = counted(count);
    // `Six years earlier` counts from the year that was given last, in the sentence or before it.
    const base = lastYear(index);
    const from = /ago|назад/i.test(mark) || base === null ? fromDay(written) : { year: base, month: 6 };
    // `More than a decade ago` may be some more.
    const more = /(?:more than|over|at least|более|больше|свыше)\s+$/iu.test(text.slice(Math.max(0, index - 20), index));
    return { span: backFrom(from, number, unit, more), start: index, end: index + all.length };
  });
  return [...then, ...ago];
}

function backFrom(from: { year: number; month: number }, number: number, unit: string, more: boolean): Span | null {
  if (/^month|^месяц/i.test(unit)) {
    const at = fromDay(dayNumber(from.year, from.month - number, 1));
    return month(at.year, at.month);
  }
  const isDecades = /^decade|^десятилет/i.test(unit);
  const then = from.year - number * (isDecades ? 10 : 1);
  if (more) return { ...years(then - Math.max(2, from.year - then), then), unit: "span" };
  return isDecades ? years(then - ROUND, then + ROUND) : years(then);
}

const DAYS_LATER = re(
  `(?:(${COUNT})\\s+days?\\s+(later|earlier)|(спустя|через)\\s+(${COUNT})\\s+дн(?:я|ей)|the\\s+(?:next|following)\\s+day|на\\s+следующий\\s+день)`,
);

/** The days that are counted from a day: the last one that stands before them, or the one that the text gave last. */
function fromDayBefore(text: string, given: readonly { from: number; unit: string; end: number }[], last: number | undefined): Counted[] {
  if (!COUNTS_DAYS.test(text)) return [];
  return [...text.matchAll(DAYS_LATER)].map(({ 0: all, 1: count, 2: mark = "", 4: inRussian, index }) => {
    const before = given
      .filter(({ end }) => end <= index)
      .reduce<(typeof given)[number] | undefined>((one, date) => (one !== undefined && one.end > date.end ? one : date), undefined);
    const from = before === undefined ? last : before.unit === "day" ? before.from : undefined;
    const number = counted(count ?? inRussian ?? "one") * (/earlier/i.test(mark) ? -1 : 1);
    return { span: from === undefined ? null : { from: from + number, to: from + number, unit: "day" }, start: index, end: index + all.length };
  });
}

export const COUNTED: CountedDates = { fromYear, fromDay: fromDayBefore };
