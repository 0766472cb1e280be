import { find, type Observation, type SeriesCollection } from "./dataset.ts";
import { QueryError } from "./error.ts";

export interface ObservationsQuery {
  /** Id of the series. */
  series: string;
  /** Item of its card. */
  item: string;
  /** Code of a state or aggregate. */
  entity: string;
  /** Code of the other side; left out where the series is about one. */
  partner?: string | undefined;
}

/**
 * The values of one item through the years, oldest first. Empty where nothing was observed: a missing value is not zero.
 *
 * @throws QueryError for a series or an item that does not exist.
 */
export function observations(series: SeriesCollection, query: ObservationsQuery): readonly Observation[] {
  const card = find(series, query.series);
  if (card === undefined) throw new QueryError("series", query.series, "the id of a series");
  if (!card.items.some(({ id }) => id === query.item)) {
    throw new QueryError("item", query.item, `an item of ${card.id}: ${card.items.map(({ id }) => id).join(", ")}`);
  }
  const { rows, spans } = series.observations[card.id] ?? { rows: [], spans: {} };
  const [from, to] = spans[`${query.entity}/${query.partner ?? ""}/${query.item}`] ?? [0, 0];
  return rows.slice(from, to);
}

/** The value of one year, or null where there is none. @throws QueryError as `observations` does. */
export function observation(series: SeriesCollection, query: ObservationsQuery & { year: number }): number | null {
  return observations(series, query).find(([, , year]) => year === query.year)?.[4] ?? null;
}

/** A sum over several entities; null, with the missing named, unless every one of them has a value. */
export function sumOf(
  series: SeriesCollection,
  { entities, ...query }: Omit<ObservationsQuery, "entity"> & { entities: readonly string[]; year: number },
): { value: number | null; missing: string[] } {
  const values = entities.map((entity) => ({ entity, value: observation(series, { ...query, entity }) }));
  const missing = values.filter(({ value }) => value === null).map(({ entity }) => entity);
  return { value: missing.length > 0 ? null : values.reduce((sum, { value }) => sum + (value ?? 0), 0), missing };
}

/** A partner's part of what an entity exchanges with the whole world in a year, 0 to 1; null unless both are known. */
export function shareOf(series: SeriesCollection, { partner, ...query }: ObservationsQuery & { partner: string; year: number }): number | null {
  const part = observation(series, { ...query, partner });
  const whole = observation(series, { ...query, partner: "WLD" });
  return part === null || whole === null || whole === 0 ? null : part / whole;
}

/**
 * The state with which an entity exchanged most in a year, all items of the card added up; null where nothing was observed.
 * Aggregates such as EU27 are not states and never lead.
 *
 * @throws QueryError for a series that does not exist.
 */
export function leadingPartner(
  series: SeriesCollection,
  { states, ...query }: { series: string; entity: string; year: number; states: readonly string[] },
): { partner: string; value: number } | null {
  const card = find(series, query.series);
  if (card === undefined) throw new QueryError("series", query.series, "the id of a series");
  const totals = states.flatMap((partner) => {
    const values = card.items.flatMap(({ id }) => observation(series, { ...query, item: id, partner }) ?? []);
    return values.length === 0 ? [] : [{ partner, value: values.reduce((sum, value) => sum + value, 0) }];
  });
  return totals.reduce<{ partner: string; value: number } | null>((best, next) => (best === null || next.value > best.value ? next : best), null);
}
