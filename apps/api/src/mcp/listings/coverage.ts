import { type Coverage, corridorsAt, type Dataset, eventsBetween, formatDay, type Limit, readDate } from "@multivector/data";

/** What of a collection is known about itself. */
type Covered = Pick<Dataset[keyof Dataset], "coverage" | "horizon">;

export interface When {
  at?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

/** A date, or a stretch, that a question is about, cut at the horizon; and what limits an answer about it. */
export interface Bounds {
  earliest: number;
  latest: number;
  limits: readonly Limit[];
}

/**
 * Reads the dates of a question to a collection that the package has no query with dates for. It reads them as its own queries do: those
 * are asked of the collection as if it were empty.
 *
 * @throws QueryError for dates that are none, or out of order
 */
export function boundsOf(collection: Covered, { at, from, to }: When, coverage: Coverage = collection.coverage): Bounds {
  const empty = {
    records: [],
    byId: {},
    byCountry: {},
    byOrganization: {},
    horizon: collection.horizon,
    coverage: { ...collection.coverage, ...coverage, parts: {} },
  };
  if (at !== undefined || (from === undefined && to === undefined)) {
    const { at: day, limits } = corridorsAt({ ...empty, name: "corridors" }, { at });
    return { earliest: day.earliest, latest: day.latest, limits };
  }
  const between = eventsBetween({ ...empty, name: "events" }, { from, to });
  return { earliest: between.from.earliest, latest: between.to.latest, limits: between.limits };
}

/** The date that an answer is for, in words: nothing is known beyond the horizon. */
export function dateInWords({ horizon }: Pick<Covered, "horizon">, at: string | undefined): string {
  const day = answeredFor(horizon, at);
  return `${/^\d{4}-\d{2}-\d{2}/.test(day) ? "on" : "in"} ${day}`;
}

/** The stretch that an answer is for, in words. */
export function stretchInWords({ horizon }: Pick<Covered, "horizon">, from: string | undefined, to: string | undefined): string {
  if (from !== undefined && readDate("from", from).earliest > horizon) return `after ${formatDay(horizon)}, the last day this dataset speaks for`;
  if (from !== undefined && from === to) return dateInWords({ horizon }, from);
  return `${from === undefined ? "until" : `between ${from} and`} ${answeredFor(horizon, to)}`;
}

function answeredFor(horizon: number, asked: string | undefined): string {
  const today = formatDay(horizon);
  if (asked === undefined) return `${today} (today: the last day this dataset speaks for)`;
  return readDate("at", asked).earliest > horizon ? `${today}, the last day this dataset speaks for` : asked;
}

/** What limits an answer that is about no date. */
export function limitsOf(collection: Covered): readonly Limit[] {
  return boundsOf(collection, {}).limits;
}
