import type { Query } from "./world.ts";

export type Row = readonly [entity: string, partner: string | null, year: number, item: string, value: number | null, note: string | null];
export interface ValueRow {
  series: string;
  entity: string;
  partner: string | null;
  year: number;
  item: string;
  value: number | null;
  aggregate: boolean;
}

/** The values that fit a question. */
export function valuesOf(observations: Readonly<Record<string, { rows: readonly Row[] }>>, aggregates: readonly string[], query: Query): ValueRow[] {
  const inList = (text: string | undefined, value: string | null) => text === undefined || text.split(",").includes(value ?? "");
  return Object.entries(observations)
    .filter(([series]) => inList(query.series, series))
    .flatMap(([series, { rows }]) =>
      rows.map(([entity, partner, year, item, value]): ValueRow => {
        const aggregate = [entity, partner].some((code) => code !== null && aggregates.includes(code));
        return { series, entity, partner, year, item, value, aggregate };
      }),
    )
    .filter(({ entity, partner, item }) => inList(query.entity, entity) && inList(query.partner, partner) && inList(query.item, item))
    .filter(({ year }) => year >= Number(query.from ?? 0) && year <= Number(query.to ?? 9999))
    .filter(({ aggregate }) => query.aggregates !== "false" || !aggregate);
}

/** `<keys> <values> <missing>` and the sum of each group; null where unlike things, shares, stocks of several years, or wholes and their parts, would be added up. */
export function sumsOf(values: readonly ValueRow[], by: readonly (keyof ValueRow)[], unitOf: (value: ValueRow) => string): Map<string, number> | null {
  const groups = new Map<string, ValueRow[]>();
  for (const value of values) {
    const key = JSON.stringify(by.map((name) => value[name]));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  const sums = new Map<string, number>();
  for (const [key, rows] of groups) {
    if (new Set(rows.map(({ series, item }) => `${series} ${item}`)).size > 1) return null;
    const [first] = rows;
    const unit = first === undefined ? "" : unitOf(first);
    if (rows.length > 1 && ["%", "% of GDP", "share, 0 to 1", "score, 0 to 1", "points", "level, 1 or 2", "US$ (current) per person"].includes(unit))
      return null;
    const isStock = ["persons", "barrels a day"].includes(unit) || first?.item === "debt-owed";
    if (isStock && new Set(rows.map(({ year }) => year)).size > 1) return null;
    const wholes = new Set(rows.filter(({ aggregate }) => aggregate).map(({ entity, partner }) => `${entity} ${partner}`));
    if (wholes.size > 1 || (wholes.size === 1 && rows.some(({ aggregate }) => !aggregate))) return null;
    const known = rows.filter(({ value }) => value !== null);
    sums.set(
      `${key} ${known.length} ${rows.length - known.length}`,
      known.reduce((sum, { value }) => sum + Number(value), 0),
    );
  }
  return sums;
}
