import { type Day, parsePeriod } from "../time/index.ts";

const MONTHS = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
const MONTH = `(${MONTHS.join("|")})`;
const DAY = "(\\d{1,2})";
/** `13–14 June 2019`, `13 and 14 June 2019`, `30 June to 2 July 2019`, `June 2019`: days that stand before a month, and a year that may come later. */
const DATES = new RegExp(
  `(?:${DAY}(?:\\s*(?:[–-]|and|to|or)\\s*${DAY})?\\s+)?\\b${MONTH}\\b(?:\\s+(?:(?:to|and|or|[–-])\\s*)?(?=${DAY}\\s+${MONTH}))?(?:,?\\s+(\\d{4})\\b)?`,
  "gi",
);

export interface Mention {
  earliest: Day;
  latest: Day;
}

/** The dates in a sentence of ours. A day without a year has the next year that is named, or the last. Years alone count where they stand alone. */
export function datesIn(text: string): Mention[] {
  const found: Mention[] = [];
  const years = [...text.matchAll(/\b(1[89]\d\d|20\d\d)\b/g)].map((match) => ({ at: match.index, year: match[0] }));
  const used = new Set<number>();
  for (const match of text.matchAll(DATES)) {
    const [all, first, second, month = "", , , own] = match;
    const end = match.index + all.length;
    const year = own ?? years.find(({ at }) => at >= end)?.year ?? years.at(-1)?.year;
    if (year === undefined) continue;
    if (own !== undefined) used.add(end - 4);
    const inMonth = `${year}-${String(MONTHS.indexOf(month.toLowerCase()) + 1).padStart(2, "0")}`;
    const days = [first, second].filter((day) => day !== undefined);
    for (const edtf of days.length === 0 ? [inMonth] : days.map((day) => `${inMonth}-${day.padStart(2, "0")}`)) push(found, edtf);
  }
  for (const { at, year } of years) if (!used.has(at)) push(found, year);
  return found;
}

function push(found: Mention[], edtf: string): void {
  const period = parsePeriod(edtf);
  if (period?.earliest != null && period.latest != null) found.push({ earliest: period.earliest, latest: period.latest });
}

const WORDS = [
  ...["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
  ...["thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"],
];
const SCALES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };

/** The numbers in a sentence of ours: figures, with thousands parted by commas or spaces, and words to twenty. */
export function numbersIn(text: string): number[] {
  const figures = [...text.matchAll(/\d{1,3}(?:[, \u00a0]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g)].flatMap((match) => {
    const value = Number(match[0].replace(/[, \u00a0]/g, ""));
    const [, scale = ""] = /^\s+(thousand|million|billion)/.exec(text.slice(match.index + match[0].length)) ?? [];
    return scale === "" ? [value] : [value, value * (SCALES[scale] ?? 1)];
  });
  const words = [...text.matchAll(/\b[a-z]+\b/gi)].map(([word]) => WORDS.indexOf(word.toLowerCase())).filter((value) => value >= 0);
  return [...figures, ...words];
}
