import { dataset } from "@multivector/data/dataset";
import { isRepublic, REPUBLICS } from "./republics.ts";

/** First year that is looked at. */
export const FIRST_YEAR = 1991;

/** How many years of each series have a value for each republic. */
function seriesCoverage() {
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

/** No row of it means that there was no conflict, not that nothing is known. */
const NO_GAPS = "conflict-years";

/**
 * The same by kind of data: what each republic publishes of itself in a series of its own is one kind, since it can have no value for the other
 * four. `card` is null for it.
 */
export function coverageByKind() {
  const all = seriesCoverage().filter(({ card }) => card.id !== NO_GAPS);
  const national = all.filter(({ card }) => isNational(card.id));
  const cells = REPUBLICS.map((code, place) => {
    const own = national.find(({ card }) => card.id === `trade-${code.toLowerCase()}`)?.cells[place];
    return own ?? { code, years: 0, first: null, last: null };
  });
  const trade = { id: "trade", card: null, cells, citations: national.flatMap(({ card }) => [...card.citations]) };
  const others = all.filter(({ card }) => !isNational(card.id)).map(({ card, cells: of }) => ({ id: card.id, card, cells: of, citations: card.citations }));
  return [trade, ...others];
}

const isNational = (id: string) => REPUBLICS.some((code) => id === `trade-${code.toLowerCase()}`);
