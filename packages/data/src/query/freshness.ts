import { citationsIn } from "../receipts/parts.ts";
import { dayNumber } from "../time/day.ts";
import { formatDay, fromDay } from "../time/index.ts";
import type { CollectionId, Rhythm, Series } from "../types.ts";
import { COLLECTIONS } from "../vocabulary.ts";
import type { Dataset } from "./dataset.ts";
import { readDate } from "./error.ts";
import { checkDataset, checkOptions, date } from "./options.ts";

/** Current: nothing more is due yet. Late: more was due. Ended: no more will come. Unknown: nothing says when more is due. */
export type FreshnessState = "current" | "late" | "ended" | "unknown";

/** How far something reaches, when it was last read, and when more is due. Days are ISO text. */
export interface Freshness {
  /** The last day on which a source of it was read; null if none was. */
  readonly lastRead: string | null;
  /** How often something new comes, or is meant to be read; null where nothing says. */
  readonly rhythm: Rhythm | null;
  /** The last day by which more is due, also if that has passed; null where nothing says. */
  readonly due: string | null;
  readonly state: FreshnessState;
  /** What to do about it; null while nothing is to be done. */
  readonly remedy: string | null;
}

/** How fresh a series is. */
export interface SeriesFreshness extends Freshness {
  readonly series: Series["id"];
  /** The last year with a value. */
  readonly lastYear: number | null;
  readonly values: number;
  /** When the next edition is expected, as the card says. */
  readonly nextExpected: string | null;
}

/** How fresh a collection is. */
export interface CollectionFreshness extends Freshness {
  readonly collection: CollectionId;
  readonly records: number;
  /** The day up to which sources were read for it. */
  readonly readTo: string;
}

/** How fresh everything is, judged on a day. */
export interface FreshnessOn {
  readonly on: string;
  readonly series: readonly SeriesFreshness[];
  readonly collections: readonly CollectionFreshness[];
}

/** On which day to judge. */
export interface FreshnessQuery {
  /** The day on which it is judged; the horizon if left out. */
  on?: string;
}

const OPTIONS = { on: date };

/**
 * When each series and each collection was last read, when more is due, and whether that day has passed.
 *
 * @example freshnessOf(dataset, { on: "2027-01-01" }).collections.length // 17
 * @throws QueryError for a day that there is not.
 */
export function freshnessOf(dataset: Dataset, query: FreshnessQuery = {}): FreshnessOn {
  checkDataset(dataset, ["series"]);
  checkOptions("freshnessOf", query, OPTIONS);
  const on = formatDay(query.on === undefined ? dataset.series.horizon : readDate("on", query.on).latest);
  return {
    on,
    series: dataset.series.records.map((card) => ofSeries(dataset, card, on)),
    // The values of a series come when its publisher brings them: each is told above.
    collections: COLLECTIONS.filter((name) => name !== "series").map((name) => ofCollection(dataset, name, on)),
  };
}

function ofSeries({ series }: Dataset, { id, rhythm, nextExpected, citations }: Series, on: string): SeriesFreshness {
  const rows = series.observations[id]?.rows ?? [];
  const lastYear = rows.reduce<number | null>((last, [, , year]) => (last === null || year > last ? year : last), null);
  const due = seriesDue({ rhythm, nextExpected, lastYear });
  const state = freshnessState({ rhythm, due }, on);
  return {
    series: id,
    lastYear,
    values: rows.length,
    lastRead: latest(citations.map(({ read }) => read)),
    rhythm,
    nextExpected,
    due,
    state,
    remedy: state === "late" ? `Values end in ${lastYear}, and more were due by ${due}. Fetch the edition that brings them: pnpm data:refresh ${id}` : null,
  };
}

/**
 * The day by which more is due of a series: that of the next edition, or of an earlier one that was missed. A yearly edition brings the year
 * before it, so what follows the last year held was due in the same season two years after that year.
 */
function seriesDue({ rhythm, nextExpected, lastYear }: Pick<SeriesFreshness, "rhythm" | "nextExpected" | "lastYear">): string | null {
  const next = dueBy(nextExpected);
  if (next === null || rhythm !== "yearly" || lastYear === null) return next;
  const missed = dueBy(nextExpected?.replace(/\d{4}$/, String(lastYear + 2)) ?? null);
  return missed !== null && missed < next ? missed : next;
}

function ofCollection(dataset: Dataset, name: CollectionId, on: string): CollectionFreshness {
  const { records, coverage } = dataset[name];
  const { readTo, rhythm } = coverage;
  const due = rhythm === null ? null : after(readTo, rhythm);
  const state = freshnessState({ rhythm, due }, on);
  const sources = name === "sources" ? dataset.sources.records.map(({ read }) => read) : [...citationsIn(records)].map(({ read }) => read);
  return {
    collection: name,
    records: records.length,
    readTo,
    lastRead: latest(sources),
    rhythm,
    due,
    state,
    remedy: state === "late" ? `Read sources for what happened after ${readTo}, then move readTo in packages/data/coverage/${name}.yaml` : null,
  };
}

/** Whether more was due on a day. Days as ISO text. */
export function freshnessState({ rhythm, due }: Pick<Freshness, "rhythm" | "due">, on: string): FreshnessState {
  if (rhythm === "ended") return "ended";
  if (due === null) return "unknown";
  return due < on ? "late" : "current";
}

const MONTHS = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
// The month in which a season ends; the winter of a year ends in its February.
const SEASONS: Readonly<Record<string, number>> = { winter: 2, spring: 5, summer: 8, autumn: 11 };

/**
 * The last day of a period named as cards name it: a month, a season or a year.
 *
 * @example dueBy("Summer 2027") // "2027-08-31"
 * @returns null where it names none.
 */
export function dueBy(words: string | null): string | null {
  const [, name = "", year] = /^(?:([a-z]+) )?(\d{4})$/.exec(words?.toLowerCase() ?? "") ?? [];
  if (year === undefined) return null;
  const month = name === "" ? 12 : MONTHS.includes(name) ? MONTHS.indexOf(name) + 1 : SEASONS[name];
  return month === undefined ? null : formatDay(dayNumber(Number(year), month + 1, 0));
}

const MONTHS_OF: Readonly<Record<Rhythm, number | null>> = { monthly: 1, quarterly: 3, yearly: 12, irregular: null, ended: null };

/** The day until which what was read up to a day is as fresh as it means to be. */
function after(day: string, rhythm: Rhythm): string | null {
  const months = MONTHS_OF[rhythm];
  if (months === null) return null;
  const { year, month, day: of } = fromDay(readDate("readTo", day).latest);
  // A month that is shorter ends before that day: the last day it has.
  const last = dayNumber(year, month + months + 1, 0);
  return formatDay(Math.min(dayNumber(year, month + months, of), last));
}

const latest = (days: readonly (string | null)[]): string | null =>
  days.reduce((last, day) => (day !== null && (last === null || day > last) ? day : last), null);
