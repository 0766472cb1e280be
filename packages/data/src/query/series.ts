import { AGGREGATE_IDS } from "../identity/aggregates.ts";
import type { Series, SeriesId } from "../types.ts";
import { COUNTRY_IDS } from "../vocabulary.ts";
import { additionOf } from "./addition.ts";
import { find, type Observation, type Observations, type SeriesCollection } from "./dataset.ts";
import { QueryError } from "./error.ts";
import { checkCollection, checkOptions, is, listOf, type OneOrMany, type Option, seriesId, text, year } from "./options.ts";

/** Which values of which series. */
export interface ObservationsQuery {
  /** Id of the series. */
  series: SeriesId;
  /** Item of its card. */
  item: string;
  /** Code of a state or aggregate, or another that its card names. */
  entity: string;
  /** Code of the other side, which a series about two must be given; left out where the series is about one. */
  partner?: string | undefined;
}

const OPTIONS: Record<keyof ObservationsQuery, Option> = { series: seriesId, item: text, entity: text, partner: text };
const NEEDS = ["series", "item", "entity"];

/**
 * The values of one item through the years, oldest first. Empty where nothing was observed: a missing value is not zero.
 *
 * @example observations(series, { series: "population", item: "population", entity: "KAZ" })[0]?.[2] // 1990
 * @throws QueryError for a series, an item, a code or an option that there is not.
 */
export function observations(series: SeriesCollection, query: ObservationsQuery): readonly Observation[] {
  checkOptions("observations", query, OPTIONS, NEEDS);
  return rowsOf(series, query);
}

/**
 * The value of one year, or null where there is none.
 *
 * @example observation(series, { series: "population", item: "population", entity: "KAZ", year: 2022 }) // 20034609
 * @throws QueryError as `observations` does.
 */
export function observation(series: SeriesCollection, query: ObservationsQuery & { year: number }): number | null {
  checkOptions("observation", query, { ...OPTIONS, year }, [...NEEDS, "year"]);
  return rowsOf(series, query).find(([, , of]) => of === query.year)?.[4] ?? null;
}

/**
 * A sum over several entities; null, with the missing named, unless every one of them has a value.
 *
 * @example sumOf(series, { series: "population", item: "population", entity: ["KAZ", "UZB"], year: 2022 }).value // 54973564
 * @throws QueryError as `observations` does, where an aggregate is added to what it may contain, and for shares and scores.
 */
export function sumOf(
  series: SeriesCollection,
  query: Omit<ObservationsQuery, "entity"> & { entity: OneOrMany<string>; year: number },
): { value: number | null; missing: string[] } {
  checkOptions("sumOf", query, { ...OPTIONS, entity: [text], year }, [...NEEDS, "year"], { entities: "entity" });
  const { entity: asked, ...rest } = query;
  const entities = listOf(asked);
  const aggregate = entities.find((code) => is(AGGREGATE_IDS, code));
  if (aggregate !== undefined && entities.length > 1) throw new QueryError("entity", aggregate, "states alone: an aggregate may contain them");
  const item = itemOf(cardOf(series, query.series), query.item);
  if (entities.length > 1 && additionOf(item) === "none")
    throw new QueryError("item", query.item, `an item that may be added up: the unit of this is ${item.unit}`);
  const values = entities.map((entity) => ({ entity, value: observation(series, { ...rest, entity }) }));
  const missing = values.filter(({ value }) => value === null).map(({ entity }) => entity);
  return { value: missing.length > 0 ? null : values.reduce((sum, { value }) => sum + (value ?? 0), 0), missing };
}

/**
 * A partner's part of what an entity exchanges with the whole world in a year, 0 to 1; null unless both are known. Where the series gives
 * shares itself, in percent, that is the answer.
 *
 * @example shareOf(series, { series: "trade-kaz", item: "exports", entity: "KAZ", partner: "CHN", year: 2022 }).toFixed(2) // "0.15"
 * @throws QueryError as `observations` does, and for a series without a total.
 */
export function shareOf(series: SeriesCollection, query: ObservationsQuery & { partner: string; year: number }): number | null {
  checkOptions("shareOf", query, { ...OPTIONS, year }, [...NEEDS, "partner", "year"]);
  const card = cardOf(series, query.series);
  const part = observation(series, query);
  if (itemOf(card, query.item).unit === "%") return part === null ? null : part / 100;
  const rows = valuesOf(series, card).rows;
  if (!rows.some(([, partner]) => partner === WORLD))
    throw new QueryError("series", card.id, "a series with a total for the world (WLD), or one of shares in %");
  const whole = observation(series, { ...query, partner: WORLD });
  return part === null || whole === null || whole === 0 ? null : part / whole;
}

const WORLD = "WLD";

/**
 * The state with which an entity exchanged most in a year, all items of the card added up; null where nothing was observed.
 * Aggregates such as EU27 are not states and never lead.
 *
 * @example leadingPartner(series, { series: "trade-kaz", entity: "KAZ", year: 2023 })?.partner // "CHN"
 * @throws QueryError as `observations` does, and for a series that is about one party.
 */
export function leadingPartner(series: SeriesCollection, query: { series: SeriesId; entity: string; year: number }): { partner: string; value: number } | null {
  checkOptions("leadingPartner", query, { series: seriesId, entity: text, year }, ["series", "entity", "year"], { states: "nothing" });
  const card = cardOf(series, query.series);
  if (!card.dyadic) throw new QueryError("series", card.id, "a series about two parties");
  const units = [...new Set(card.items.map(({ unit }) => unit))];
  if (units.length > 1 || (card.items.length > 1 && card.items.some((item) => additionOf(item) === "none")))
    throw new QueryError("series", card.id, `a series whose items may be added up: this has ${units.join(", ")}`);
  checkCode(card, "entity", query.entity);
  const totals = new Map<string, number>();
  for (const [entity, partner, of, , value] of valuesOf(series, card).rows) {
    if (entity !== query.entity || of !== query.year || partner === null || value === null || !is(COUNTRY_IDS, partner)) continue;
    totals.set(partner, (totals.get(partner) ?? 0) + value);
  }
  return [...totals].reduce<{ partner: string; value: number } | null>(
    (best, [partner, value]) => (best === null || value > best.value ? { partner, value } : best),
    null,
  );
}

function rowsOf(series: SeriesCollection, { series: id, item, entity, partner }: ObservationsQuery): readonly Observation[] {
  const card = cardOf(series, id);
  itemOf(card, item);
  checkCode(card, "entity", entity);
  if (card.dyadic && partner === undefined) throw new QueryError("partner", "left out", `a code: ${card.id} is about two parties`);
  if (!card.dyadic && partner !== undefined) throw new QueryError("partner", partner, `nothing: ${card.id} is about one party`);
  if (partner !== undefined) checkCode(card, "partner", partner);
  const held = valuesOf(series, card);
  const [from, to] = held.spans[`${entity}/${partner ?? ""}/${item}`] ?? [0, 0];
  return held.rows.slice(from, to);
}

function valuesOf({ observations }: Partial<SeriesCollection>, { id }: Series): Observations {
  const held = observations?.[id];
  if (held === undefined)
    throw new QueryError("series", id, `a series whose values are loaded: { ...series, observations: { ${JSON.stringify(id)}: observations } }`);
  return held;
}

function cardOf(series: SeriesCollection, id: string): Series {
  checkCollection("series", series);
  const card = find(series, id);
  if (card === undefined) throw new QueryError("series", id, "the id of a series", Object.keys(series.byId));
  return card;
}

function itemOf(card: Series, id: string): Series["items"][number] {
  const item = card.items.find((one) => one.id === id);
  const known = card.items.map((one) => one.id);
  if (item === undefined) throw new QueryError("item", id, `an item of ${card.id}: ${known.join(", ")}`, known);
  return item;
}

/**
 * Checks a code of a series: a state, an aggregate, or another that the card names.
 *
 * @throws QueryError
 * @example checkCode(dataset.series.records[0], "entity", "WLD") // undefined
 */
export function checkCode(card: { id: string; others: Series["others"] }, option: string, code: string): void {
  if (is(COUNTRY_IDS, code) || is(AGGREGATE_IDS, code) || card.others.some(({ id }) => id === code)) return;
  const known = [...COUNTRY_IDS, ...AGGREGATE_IDS, ...card.others.map(({ id }) => id)];
  throw new QueryError(option, code, `the code of a state, such as KAZ, of an aggregate (${AGGREGATE_IDS.join(", ")}), or one that ${card.id} names`, known);
}
