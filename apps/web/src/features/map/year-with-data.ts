import type { MapData, MapView } from "./map-data.ts";

/** The year nearest to one that has no values of what the map is coloured by, the last before it first; null where no year has any. */
export function yearWithData({ agreement, trade, horizon }: MapData, { fill, partner }: Pick<MapView, "fill" | "partner">, year: number): number | null {
  const years = {
    un: Object.entries(agreement).flatMap(([key, share]) => (share !== null && key.split("/")[1] === partner ? [Number(key.split("/")[2])] : [])),
    trade: Object.keys(trade).map((key) => Number(key.split("/")[1])),
    members: [],
    none: [],
  }[fill].filter((one) => `${one}-12-31` <= horizon);
  const before = years.filter((one) => one < year);
  if (before.length > 0) return Math.max(...before);
  return years.length === 0 ? null : Math.min(...years);
}
