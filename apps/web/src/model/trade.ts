import { find, observation, type SeriesId } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { breakYears } from "./series-breaks.ts";

/** The series of a republic's own goods trade; null for those that publish none. */
export function tradeSeriesOf(republic: string): SeriesId | null {
  return find(dataset.series, `trade-${republic.toLowerCase()}`)?.id ?? null;
}

/** A partner's part of a republic's goods trade in a year, 0 to 1; null unless all four values are known. */
export function tradePart(series: SeriesId, entity: string, partner: string, year: number): number | null {
  const value = (item: string, with_: string) => observation(dataset.series, { series, item, entity, partner: with_, year });
  const parts = [value("exports", partner), value("imports", partner), value("exports", "WLD"), value("imports", "WLD")];
  const [out, inward, allOut, allIn] = parts;
  if (out == null || inward == null || allOut == null || allIn == null || allOut + allIn === 0) return null;
  return (out + inward) / (allOut + allIn);
}

/** The European Union as it was in each year: shares are of the 27 members of today, so that a change in it breaks nothing. */
const UNION_OF_ITS_TIME = "EU";

/**
 * The years from which a republic counts its trade otherwise. Where that with one partner is counted anew, so is the whole, of which all
 * others have their parts: no share of such a year can be set against one of before.
 */
export function tradeBreaks(republic: string): number[] {
  const series = tradeSeriesOf(republic);
  if (series === null) return [];
  const partners = new Set(dataset.series.observations[series]?.rows.flatMap(([, partner]) => (partner === UNION_OF_ITS_TIME ? [] : [partner])));
  return [...new Set([...partners].flatMap((partner) => breakYears(series, republic, partner)))].sort((one, other) => one - other);
}

/** Years in which one of two partners had the larger part of a republic's goods trade. */
interface TradeLead {
  partner: string;
  from: number;
  to: number;
}

/** Who of two partners was ahead, and from when to when, oldest first; years without a value of both are passed over, and so is a year in which they were level. */
export function tradeLeads(series: SeriesId, entity: string, [one, other]: readonly [string, string], [from, to]: readonly [number, number]): TradeLead[] {
  const leads: TradeLead[] = [];
  for (let year = from; year <= to; year++) {
    const [a, b] = [tradePart(series, entity, one, year), tradePart(series, entity, other, year)];
    if (a === null || b === null || a === b) continue;
    const partner = a > b ? one : other;
    const last = leads.at(-1);
    if (last?.partner === partner) last.to = year;
    else leads.push({ partner, from: year, to: year });
  }
  return leads;
}
