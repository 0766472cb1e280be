import type { Spell } from "@multivector/data";

/**
 * Did a spell hold at some time between two days, both included? Yes if it did however its unknown bounds fall, no if it cannot have,
 * possibly otherwise.
 */
export function during({ start, end }: Spell, { earliest, latest }: { earliest: number; latest: number }): "yes" | "no" | "possibly" {
  const [firstStart, lastStart] = [start.earliest ?? Number.NEGATIVE_INFINITY, start.latest ?? Number.POSITIVE_INFINITY];
  const [firstEnd, lastEnd] = [end.earliest ?? Number.NEGATIVE_INFINITY, end.latest ?? Number.POSITIVE_INFINITY];
  if (firstStart > latest || lastEnd <= earliest) return "no";
  return lastStart <= latest && Math.max(firstEnd, firstStart + 1) > earliest ? "yes" : "possibly";
}

/** Did something of a date happen between two days, both included? */
export function within(
  date: { earliest: number | null; latest: number | null } | null,
  { earliest, latest }: { earliest: number; latest: number },
): "yes" | "no" | "possibly" {
  const [first, last] = [date?.earliest ?? Number.NEGATIVE_INFINITY, date?.latest ?? Number.POSITIVE_INFINITY];
  if (last < earliest || first > latest) return "no";
  return first >= earliest && last <= latest ? "yes" : "possibly";
}
