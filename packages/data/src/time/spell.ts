import type { Day } from "./day.ts";
import { type DatedPeriod, type Period, parsePeriod } from "./period.ts";

/** A three-valued answer. `possibly` means that the dates known allow both. */
export type Holds = "yes" | "no" | "possibly";

/**
 * A half-open period `[start, end)`: it holds on its start day and no longer on its end day. Either bound may be
 * a period rather than a day. A spell is never empty: its end lies after its start.
 */
export interface Spell {
  start: Period;
  end: Period;
}

/**
 * Does the spell hold at a date? For a date of a day this is the plain question; for a month or a year the date itself is
 * uncertain, so `yes` means on every day of it, `no` on none, and `possibly` all between.
 */
export function holdsAt({ start, end }: Spell, at: Pick<DatedPeriod, "earliest" | "latest">): Holds {
  // The bounds of `possibleStarts` and `possibleEnds`, without an object for each: this is asked of every spell for every day of a slider.
  const first = start.earliest ?? Number.NEGATIVE_INFINITY;
  const last = end.latest ?? Number.POSITIVE_INFINITY;
  if (at.latest < first || at.earliest >= last) return "no";
  const begun = Math.min(start.latest ?? Number.POSITIVE_INFINITY, last - 1);
  const unended = Math.max(end.earliest ?? Number.NEGATIVE_INFINITY, first + 1);
  return at.earliest >= begun && at.latest < unended ? "yes" : "possibly";
}

interface Bounds {
  earliest: number;
  latest: number;
}

// Written periods are narrowed by each other: what started in 2022 and ended in 2022 was over by 31 December 2022,
// so it started by the 30th.
function possibleStarts({ start, end }: Spell): Bounds {
  return {
    earliest: start.earliest ?? Number.NEGATIVE_INFINITY,
    latest: Math.min(start.latest ?? Number.POSITIVE_INFINITY, (end.latest ?? Number.POSITIVE_INFINITY) - 1),
  };
}

function possibleEnds({ start, end }: Spell): Bounds {
  return {
    earliest: Math.max(end.earliest ?? Number.NEGATIVE_INFINITY, (start.earliest ?? Number.NEGATIVE_INFINITY) + 1),
    latest: end.latest ?? Number.POSITIVE_INFINITY,
  };
}

/** Can the spell be non-empty at all, given its bounds? */
export function isPossible(spell: Spell): boolean {
  return possibleStarts(spell).earliest < possibleEnds(spell).latest;
}

/** Is there a day on which both spells hold for certain? (Allen: they overlap however the unknowns fall.) */
export function certainlyOverlap(a: Spell, b: Spell): boolean {
  const start = Math.max(possibleStarts(a).latest, possibleStarts(b).latest);
  const end = Math.min(possibleEnds(a).earliest, possibleEnds(b).earliest);
  return start < end;
}

/** Is `inner` certainly not contained in `outer`, because it starts before or ends after it? */
export function certainlyOutside(inner: Spell, outer: Spell): boolean {
  return possibleStarts(inner).latest < possibleStarts(outer).earliest || possibleEnds(inner).earliest > possibleEnds(outer).latest;
}

/** Bounds of a date that nobody has established. */
export const UNKNOWN: Period = { edtf: null, earliest: null, latest: null };

/** A spell as an author writes it: an absent bound is unknown, an end of `".."` has not come. */
export interface WrittenSpell {
  start?: string | undefined;
  end?: string | undefined;
}

/**
 * Turns a written spell into bounds.
 *
 * @param horizon the last day the dataset speaks for. A spell still going on holds on that day; asking beyond it answers
 * `possibly`, not `yes`.
 * @throws RangeError for text that is not of the EDTF subset; the schema refuses such text before it comes here.
 */
export function resolveSpell({ start, end }: WrittenSpell, horizon: Day): Spell {
  const ongoing = end === "..";
  return {
    start: start === undefined ? { ...UNKNOWN, latest: ongoing ? horizon : null } : resolvePeriod(start),
    end: ongoing ? { edtf: "..", earliest: horizon + 1, latest: null } : end === undefined ? UNKNOWN : resolvePeriod(end),
  };
}

/** @throws RangeError for text that is not of the EDTF subset. */
export function resolvePeriod(edtf: string): DatedPeriod {
  const period = parsePeriod(edtf);
  if (period === null) throw new RangeError(`not a date of the EDTF subset: ${JSON.stringify(edtf)}`);
  return period;
}
