import type { Dataset } from "@multivector/data";

/** How far a series reaches, and whether more is due. */
export interface Freshness {
  series: string;
  lastYear: number | null;
  values: number;
  nextExpected: string | null;
  due: string | null;
  late: "yes" | "no" | "unknown";
}

const MONTHS = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
// The month in which a season ends.
const SEASONS: Record<string, number> = { winter: 2, spring: 5, summer: 8, autumn: 11 };

/** Last day of a period named as cards name it: `June 2027`, `Summer 2027`, `2027`. Null if it names none. */
export function dueBy(words: string | null): string | null {
  const [, name = "", year] = /^(?:([a-z]+) )?(\d{4})$/.exec(words?.toLowerCase() ?? "") ?? [];
  if (year === undefined) return null;
  const month = name === "" ? 12 : MONTHS.includes(name) ? MONTHS.indexOf(name) + 1 : SEASONS[name];
  // Day 0 of the month after it.
  return month === undefined ? null : new Date(Date.UTC(Number(year), month, 0)).toISOString().slice(0, 10);
}

/** @param today YYYY-MM-DD. */
export function freshnessOf({ series }: Dataset, today: string): Freshness[] {
  return series.records.map(({ id, nextExpected }) => {
    const rows = series.observations[id]?.rows ?? [];
    const due = dueBy(nextExpected);
    return {
      series: id,
      lastYear: rows.reduce<number | null>((last, [, , year]) => (last === null || year > last ? year : last), null),
      values: rows.length,
      nextExpected,
      due,
      late: due === null ? "unknown" : due < today ? "yes" : "no",
    };
  });
}
