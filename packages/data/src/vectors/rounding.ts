/** Shares that differ by less are the same: what was added up in another order differs in the last bits. */
export const SAME = 1e-9;

/** The nearest whole number; a half goes up, also where the last bits make it less than a half. */
export function nearestOf(value: number): number {
  return Math.round(value + SAME);
}
