import { dataset, meta } from "@multivector/data/dataset";
import { REPUBLICS } from "@/model/republics.ts";
import { tradeBreaks, tradeSeriesOf } from "@/model/trade.ts";
import type { Bounds } from "./measures.ts";
import { yearsOf } from "./readings.ts";

/** What says which years a series has. */
export interface SeriesYears {
  un: readonly [number, number];
  /** By republic; those without a series are left out. */
  trade: Readonly<Record<string, readonly [number, number]>>;
}

/** Where the readings stop to be comparable, from what the collections say of themselves. */
export function boundsOf(): Bounds {
  const { visits, events, series } = dataset;
  const { parts, from } = visits.coverage;
  const read = [meta.horizon, visits.coverage.readTo, events.coverage.readTo];
  const votes = series.observations["un-agreement"]?.rows ?? [];
  return {
    open: Math.min(...read.map(firstOpenYear)),
    visitsFrom: Number(from?.slice(0, 4) ?? 0),
    visitsWith: Object.keys(parts).flatMap((part) => (part === "republics" ? REPUBLICS : [part])),
    // The note of a value names the collection it comes from, where that is not the usual one.
    otherVotes: [...new Set(votes.flatMap(([, , year, , value, note]) => (value !== null && note !== null ? [year] : [])))],
    tradeBreaks: Object.fromEntries(REPUBLICS.map((republic) => [republic, tradeBreaks(republic)]).filter(([, years]) => years?.length)),
  };
}

export function seriesYears(): SeriesYears {
  return {
    un: yearsOf("un-agreement"),
    trade: Object.fromEntries(
      REPUBLICS.flatMap((republic) => {
        const series = tradeSeriesOf(republic);
        return series === null ? [] : [[republic, yearsOf(series)]];
      }),
    ),
  };
}

/** Items of trade both ways, the republic's own count first. */
const TRADE_ITEMS = ["turnover", "turnover-partner"];

/** Pairs and years of which reports give trade, `KAZ/RUS/2024`, each with the item that holds it. */
export function reportedTrade(): Readonly<Record<string, string>> {
  const rows = dataset.series.observations["reported-economy"]?.rows ?? [];
  const found = TRADE_ITEMS.toReversed().flatMap((item) => rows.filter((row) => row[3] === item));
  return Object.fromEntries(found.map(([entity, partner, year, item]) => [`${entity}/${partner}/${year}`, item]));
}

/** The year of which a day, read up to which is all that is known, is not the last. */
function firstOpenYear(day: string): number {
  return Number(day.slice(0, 4)) + (day.endsWith("-12-31") ? 1 : 0);
}
