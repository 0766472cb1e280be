import { type DatedPeriod, type Day, formatDay, parsePeriod, periodOfDay } from "../time/index.ts";
import type { Collection, Coverage } from "./dataset.ts";
import { QueryError, readDate } from "./error.ts";
import { checkOptions, date } from "./options.ts";

/** Why an answer says less than it seems to. */
export interface Limit {
  code: "beyond-horizon" | "cut-at-horizon" | "before-coverage" | "after-reading" | "partial" | "selection" | "outside-existence";
  /** The same in words. */
  message: string;
}

/** The date an answer is for, and how far it can be trusted. */
export interface At {
  /** The date answered for. A date beyond the horizon is answered for the horizon; one that contains it is cut there. */
  at: DatedPeriod;
  /** What was asked; null if no date was, so that it is answered for the horizon. */
  asked: string | null;
  limits: readonly Limit[];
}

/** The period an answer is for, and how far it can be trusted. */
export interface Between {
  from: DatedPeriod;
  to: DatedPeriod;
  limits: readonly Limit[];
}

type Held = Pick<Collection<unknown>, "coverage" | "horizon">;

/**
 * Reads the date of a question. *Now* is the horizon: it is meant where no date is given.
 *
 * @param coverages of what the question reads; that of the collection if left out.
 * @example readAt(dataset.visits, "2050").at.edtf // "2026-11-23"
 * @throws QueryError if it is not a date.
 */
export function readAt({ coverage, horizon }: Held, asked: string | undefined, coverages: readonly Coverage[] = [coverage]): At {
  if (asked === undefined) return { at: periodOfDay(horizon), asked: null, limits: limitsOf(coverages, horizon, horizon) };
  const date = readDate("at", asked);
  if (date.earliest > horizon) {
    const limits = [beyond(asked, horizon), ...limitsOf(coverages, horizon, horizon)];
    return { at: periodOfDay(horizon), asked, limits };
  }
  const at = date.latest > horizon ? { ...date, latest: horizon } : date;
  const limits = limitsOf(coverages, at.earliest, at.latest);
  return { at, asked, limits: at === date ? limits : [cut(asked, horizon), ...limits] };
}

/**
 * Reads a pair of dates, `from` not after `to`. Left out, they mean from the beginning and to the horizon; nothing is known beyond it.
 *
 * @example readBetween(dataset.visits, { from: "2022", to: "2050" }).limits[0]?.code // "cut-at-horizon"
 * @throws QueryError
 */
export function readBetween(held: Held, asked: Asked, coverages?: readonly Coverage[]): Between {
  checkOptions("readBetween", asked, { from: date, to: date });
  return spanOf(held, asked, coverages);
}

interface Asked {
  from?: string | undefined;
  to?: string | undefined;
}

/** The same for the options of a query, which has checked them. */
export function spanOf({ coverage, horizon }: Held, asked: Asked, coverages: readonly Coverage[] = [coverage]): Between {
  const last = asked.to === undefined ? undefined : readDate("to", asked.to);
  // Before everything that is held, or before what is asked for if that lies earlier still.
  const beginning = last !== undefined && last.earliest < BEGINNING.earliest ? last : BEGINNING;
  const from = asked.from === undefined ? beginning : readDate("from", asked.from);
  const to = last ?? periodOfDay(Math.max(horizon, from.latest));
  if (from.earliest > to.latest) throw new QueryError("to", asked.to, `a date not before from (${asked.from})`);
  const limits = limitsOf(coverages, asked.from === undefined ? to.earliest : from.earliest, Math.min(to.latest, horizon));
  if (from.earliest > horizon) return { from, to, limits: [beyond(from.edtf, horizon), ...limits] };
  if (to.latest <= horizon) return { from, to, limits };
  return { from, to: { ...to, latest: horizon, earliest: Math.min(to.earliest, horizon) }, limits: [cut(to.edtf, horizon), ...limits] };
}

/** Before everything that is held. */
const BEGINNING: DatedPeriod = { edtf: "1000", earliest: -354_285, latest: -353_921 };

/**
 * How many there are at the most: as many as may be held, where all there is is held; not known otherwise, and not where the question
 * is about days before those covered.
 *
 * @example mostOf(3, [{ ...dataset.votes.coverage, state: "selection" }], []) // null
 */
export function mostOf(possible: number, coverages: readonly Coverage[], limits: readonly Limit[]): number | null {
  const whole = coverages.every(({ state, others }) => state === "whole" && !others);
  return whole && !limits.some(({ code }) => code === "before-coverage") ? possible : null;
}

/**
 * The same of what happened in a period: nobody has seen one that lies beyond the horizon.
 *
 * @example mostBetween(3, [dataset.votes.coverage], []) // 3
 */
export function mostBetween(possible: number, coverages: readonly Coverage[], limits: readonly Limit[]): number | null {
  return limits.some(({ code }) => code === "beyond-horizon") ? null : mostOf(possible, coverages, limits);
}

/** What limits an answer about these days, apart from the horizon. */
function limitsOf(coverages: readonly Coverage[], earliest: Day, latest: Day): readonly Limit[] {
  const [only] = coverages;
  if (only !== undefined && coverages.length === 1) return limitsOfOne(only, earliest, latest);
  const all = coverages.flatMap((coverage) => limitsOfOne(coverage, earliest, latest));
  return all.filter(({ message }, index) => all.findIndex((other) => other.message === message) === index);
}

function limitsOfOne(coverage: Coverage, earliest: Day, latest: Day): readonly Limit[] {
  const { from, readTo, state, before, after } = readCoverage(coverage);
  if (earliest >= from && latest <= readTo) return state;
  return [...(earliest < from ? [before] : []), ...(latest > readTo ? [after] : []), ...state];
}

interface ReadCoverage {
  from: Day;
  readTo: Day;
  state: readonly Limit[];
  before: Limit;
  after: Limit;
}

// The same question is asked for every day of a slider: what does not depend on the day is made once.
const read = new WeakMap<Coverage, ReadCoverage>();

function readCoverage(coverage: Coverage): ReadCoverage {
  const known = read.get(coverage);
  if (known !== undefined) return known;
  const { from, readTo } = coverage;
  const made: ReadCoverage = {
    from: (from === null ? undefined : parsePeriod(from)?.earliest) ?? Number.NEGATIVE_INFINITY,
    readTo: parsePeriod(readTo)?.latest ?? Number.POSITIVE_INFINITY,
    state: stateOf(coverage),
    before: { code: "before-coverage", message: `Covered from ${from} on; earlier records are incidental.` },
    after: { code: "after-reading", message: `Sources were read up to ${readTo}; what happened later may be missing.` },
  };
  read.set(coverage, made);
  return made;
}

function stateOf({ state, universe, exceptions, others }: Coverage): Limit[] {
  if (state === "whole" && !others) return [];
  const says = state === "partial" ? "On record in part" : `A ${others ? "part of its members" : "selection"}, so a count has no most`;
  return [{ code: state === "whole" ? "selection" : state, message: `${says}. ${[universe, ...exceptions].join(" ")}` }];
}

function beyond(asked: string, horizon: Day): Limit {
  const day = formatDay(horizon);
  return { code: "beyond-horizon", message: `${asked} lies beyond the horizon of the dataset; the answer is what was known on ${day}.` };
}

function cut(asked: string, horizon: Day): Limit {
  return { code: "cut-at-horizon", message: `${asked} is answered up to the horizon of the dataset, ${formatDay(horizon)}.` };
}
