import { dataset } from "@multivector/data/dataset";
import { isRepublic, REPUBLICS } from "./republics.ts";

/** First year that is looked at. */
export const FIRST_YEAR = 1991;

/** How many years of each series have a value for each republic. */
export function seriesCoverage() {
  return dataset.series.records.map((card) => {
    const rows = dataset.series.observations[card.id]?.rows ?? [];
    // Where republics report, being somebody's partner does not count; where only others do, it does.
    const reports = rows.some(([entity]) => isRepublic(entity));
    return {
      card,
      cells: REPUBLICS.map((code) => {
        const own = rows.filter(([entity, partner, year]) => (reports ? entity : partner) === code && year >= FIRST_YEAR);
        const years = [...new Set(own.map(([, , year]) => year))].sort((a, b) => a - b);
        return { code, years: years.length, first: years[0] ?? null, last: years.at(-1) ?? null };
      }),
    };
  });
}
