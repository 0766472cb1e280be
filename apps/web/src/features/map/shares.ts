import { observations } from "@multivector/data";
import { dataset, meta } from "@multivector/data/dataset";
import { REPUBLICS } from "@/model/republics.ts";
import { breakYears } from "@/model/series-breaks.ts";
import { tradePart, tradeSeriesOf } from "@/model/trade.ts";
import { type MapData, POWERS } from "./map-data.ts";

// The first and the last year of any national trade series.
const YEARS = Array.from({ length: Number(meta.horizon.slice(0, 4)) - 1994 + 1 }, (_, index) => 1994 + index);

/** How far each republic voted as each power did, by year. */
export function agreementOf(): MapData["agreement"] {
  return Object.fromEntries(
    REPUBLICS.flatMap((entity) =>
      POWERS.flatMap((partner) =>
        observations(dataset.series, { series: "un-agreement", item: "share-same", entity, partner }).map(
          ([, , year, , value]) => [`${entity}/${partner}/${year}`, value] as const,
        ),
      ),
    ),
  );
}

/** The first year whose votes come from another collection than those before: each of its values says so. */
export function votesApart(): number | null {
  const years = (dataset.series.observations["un-agreement"]?.rows ?? []).flatMap(([, , year, , value, note]) =>
    value === null || note === null || note === "" ? [] : [year],
  );
  return years.length === 0 ? null : Math.min(...years);
}

/** From when a republic's trade with one of its first partners is counted otherwise. */
export function tradeApart(trade: MapData["trade"]): MapData["tradeApart"] {
  const pairs = new Set(Object.entries(trade).map(([key, { partner }]) => `${key.slice(0, 3)}/${partner}`));
  return Object.fromEntries(
    [...pairs].flatMap((pair) => {
      const [republic = "", partner = ""] = pair.split("/");
      const series = tradeSeriesOf(republic);
      const year = series === null ? undefined : breakYears(series, republic, partner).at(-1);
      return year === undefined ? [] : [[pair, year] as const];
    }),
  );
}

/** The first single state among the partners of each republic in goods trade, by year, with the part of the EU counted as one. */
export function firstPartners(): MapData["trade"] {
  return Object.fromEntries(
    REPUBLICS.flatMap((entity) => {
      const series = tradeSeriesOf(entity);
      if (series === null) return [];
      return YEARS.flatMap((year) => {
        const best = dataset.countries.records
          .filter(({ id }) => id !== entity)
          .map(({ id }) => ({ partner: id, part: tradePart(series, entity, id, year) ?? 0 }))
          .reduce((first, other) => (other.part > first.part ? other : first), { partner: "", part: 0 });
        const union = tradePart(series, entity, "EU27", year);
        return best.part === 0
          ? []
          : [[`${entity}/${year}`, { partner: best.partner, part: rounded(best.part), union: union === null ? null : rounded(union) }] as const];
      });
    }),
  );
}

const rounded = (part: number) => Math.round(part * 1000) / 1000;
