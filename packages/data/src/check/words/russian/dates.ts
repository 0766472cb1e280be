import { type Day, fromDay, type Period, precisionOf, qualifierOf, resolvePeriod, type Spell } from "../../../time/index.ts";
import type { SaidDate } from "../words.ts";

type Named = "nominative" | "genitive" | "prepositional";

const monthsIn = (options: Intl.DateTimeFormatOptions): string[] => {
  const format = new Intl.DateTimeFormat("ru", { ...options, month: "long", timeZone: "UTC" });
  return Array.from({ length: 12 }, (_, month) => format.formatToParts(Date.UTC(2001, month, 1)).find(({ type }) => type === "month")?.value ?? "");
};
// Beside a day a month stands in the genitive; in the prepositional only its last letter differs.
const GENITIVE = monthsIn({ day: "numeric" });
const MONTHS: Record<Named, readonly string[]> = {
  nominative: monthsIn({}),
  genitive: GENITIVE,
  prepositional: GENITIVE.map((month) => `${month.slice(0, -1)}е`),
};
const YEAR: Record<Named, string> = { nominative: "год", genitive: "года", prepositional: "году" };

const dayOf = (at: Day): string => {
  const { year, month, day } = fromDay(at);
  return `${day} ${GENITIVE[month - 1]} ${year} года`;
};
const monthOf = (at: Day, named: Named): string => `${MONTHS[named][fromDay(at).month - 1]} ${fromDay(at).year} года`;
const yearOf = (at: Day, named: Named): string => `${fromDay(at).year} ${YEAR[named]}`;

type Dated = Pick<Period, "edtf">;
const isKnown = (period: Dated | null | undefined): period is { edtf: string } => period?.edtf != null && period.edtf !== "..";

function partsOf({ edtf }: { edtf: string }, named: Named): { text: string; exact: boolean; qualifier: ReturnType<typeof qualifierOf> } {
  const qualifier = qualifierOf(edtf);
  const plain = qualifier === null ? edtf : edtf.slice(0, -1);
  const { earliest } = resolvePeriod(plain);
  const precision = precisionOf(plain);
  return { text: precision === "day" ? dayOf(earliest) : (precision === "month" ? monthOf : yearOf)(earliest, named), exact: precision === "day", qualifier };
}

/** `18 сентября 2003 года`, `сентябрь 2003 года`, `2003 год`, `около 2003 года`. */
export function dated(period: Dated | null | undefined): string {
  if (!isKnown(period)) return period?.edtf === ".." ? "продолжается" : "дата неизвестна";
  const { text, qualifier } = partsOf(period, "nominative");
  if (qualifier === "approximate") return `около ${partsOf(period, "genitive").text}`;
  return qualifier === null ? text : `вероятно, ${text}`;
}

/** `18 сентября 2003 года`, `в сентябре 2003 года`, `в 2003 году`; empty where nobody knows. */
export function onDay(period: Dated | null | undefined): string {
  if (!isKnown(period)) return "";
  const { text, exact, qualifier } = partsOf(period, "prepositional");
  if (qualifier === "approximate") return `около ${partsOf(period, "genitive").text}`;
  return `${qualifier === null ? "" : "вероятно, "}${exact ? "" : "в "}${text}`;
}

function bound(preposition: "с" | "до", period: { edtf: string }): string {
  const { text, qualifier } = partsOf(period, "genitive");
  return `${qualifier === null ? "" : qualifier === "approximate" ? "примерно " : "вероятно, "}${preposition} ${text}`;
}

/** `с 2006 года до 19 декабря 2012 года`, `с 2006 года`, `до 2012 года`. */
export function during({ start, end }: Spell): string {
  const from = isKnown(start) ? bound("с", start) : null;
  const to = isKnown(end) ? bound("до", end) : null;
  if (end.edtf === "..") return from ?? "по сей день";
  if (from !== null && to !== null) return `${from} ${to}`;
  return from !== null ? `${from}, когда закончилось — неизвестно` : (to ?? "даты неизвестны");
}

/** Until when: `до 2029 года`. */
export const upTo = (period: Dated | null | undefined): string => (isKnown(period) ? bound("до", period) : "срок неизвестен");

/** A day as it is written in codes: `2015-08-02` as `2 августа 2015 года`. */
export const dayIn = (edtf: string): string => dated({ edtf });

/** From the first day of something to its last: `5–8 июня 2010 года`; one of them where they are one. */
export function lasting(start: Dated, last: Dated): string {
  if (!isKnown(start) || !isKnown(last) || last.edtf === start.edtf) return dated(start);
  const exact = [start, last].every(({ edtf }) => qualifierOf(edtf) === null && precisionOf(edtf) === "day");
  return exact ? days(resolvePeriod(start.edtf).earliest, resolvePeriod(last.edtf).earliest) : `${dated(start)} — ${dated(last)}`;
}

/** `6–19 января 2022 года`, `28 апреля — 1 мая 2021 года`. */
function days(from: Day, to: Day): string {
  const [first, last] = [fromDay(from), fromDay(to)];
  if (first.year !== last.year) return `${dayOf(from)} — ${dayOf(to)}`;
  if (first.month !== last.month) return `${first.day} ${GENITIVE[first.month - 1]} — ${dayOf(to)}`;
  return `${first.day}–${dayOf(to)}`;
}

/** A date that a text gives, as it was read: `2015 год`, `с декабря 2012 года`, `2005–2010 годы`. */
export function said({ date: { from, to, as } }: SaidDate): string {
  const [preposition, named] =
    as === "since"
      ? ["с ", "genitive"]
      : as === "until" || as === "before"
        ? ["до ", "genitive"]
        : as === "after"
          ? ["после ", "genitive"]
          : ["", "nominative"];
  return `${preposition}${span(from, to, named as Named)}`;
}

function span(from: Day, to: Day, named: Named): string {
  const [first, last, next] = [fromDay(from), fromDay(to), fromDay(to + 1)];
  if (from >= to) return dayOf(from);
  const years = first.month === 1 && first.day === 1 && next.month === 1 && next.day === 1;
  if (years && first.year === last.year) return yearOf(from, named);
  if (years) return `${first.year}–${last.year} ${named === "genitive" ? "годов" : "годы"}`;
  if (first.day === 1 && next.day === 1 && first.year === last.year && first.month === last.month) return monthOf(from, named);
  return days(from, to);
}

/** The dates of a text in brackets; nothing where it gives none. */
export const inBrackets = (dates: readonly SaidDate[]): string => (dates.length === 0 ? "" : ` (${dates.map(said).join(", ")})`);
