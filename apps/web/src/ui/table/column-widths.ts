import type { Locale } from "@/locale/locale.ts";
import { recordTableMessages } from "@/messages/recordTable/index.ts";

const WIDE = 3;
const PLAIN = 1.3;
const NARROW = 1;

/**
 * Widths of the columns of a table of records and of that of its receipts, in per cent: titles and sentences get most. They are given, so that
 * the rows that are folded away stand under the same heads as those above them.
 */
export function widthsOf(locale: Locale, columns: readonly string[], numeric: readonly number[]): string[] {
  const { what, summary, resolution, occasion, office } = recordTableMessages(locale);
  const long: readonly string[] = [what, summary, resolution, occasion, office];
  const weights = [...columns.map((column, index) => (numeric.includes(index) ? NARROW : long.includes(column) ? WIDE : PLAIN)), PLAIN];
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return weights.map((weight) => `${Math.round((weight / sum) * 1000) / 10}%`);
}
