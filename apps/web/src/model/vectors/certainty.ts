import type { First, Holder, IndicatorId, Presence, Settled } from "@multivector/data/vectors";

/** How sure pages are of who comes first. The method knows three grades; what it cannot tell for want of knowledge, pages call no lead. */
export type Certainty = Settled | "untold";

interface Judged {
  first: First | null;
  coverage: number;
  presence: Readonly<Partial<Record<Holder, Pick<Presence, "low" | "high">>>>;
  missing: readonly IndicatorId[];
}

/** Where no more of the weight than this is known, the rest could make anybody first. */
const HALF = 0.5;
/** A range that takes up this much of the scale says nothing of a share. */
export const TOO_WIDE = 0.8;

/**
 * Why it cannot be told who comes first, though re-runs agree on somebody: what is missing, or that the range alone is too wide (nothing
 * missing). Null where it can be told.
 */
export function untoldWhy({ first, coverage, presence, missing }: Judged): readonly IndicatorId[] | null {
  if (first === null) return null;
  const { low = 0, high = 0 } = presence[first.partner] ?? {};
  if (coverage <= HALF) return missing;
  return high - low >= TOO_WIDE ? [] : null;
}

/** Null where the method itself shows nothing. */
export function certaintyOf(cell: Judged | undefined): Certainty | null {
  if (cell?.first == null) return null;
  return untoldWhy(cell) === null ? cell.first.settled : "untold";
}
