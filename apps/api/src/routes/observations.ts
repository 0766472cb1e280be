import type { OpenAPIHono } from "@hono/zod-openapi";
import {
  asSeries,
  COUNTRY_IDS,
  checkCode,
  entityKind,
  type Limit,
  licencesOf,
  type Observations,
  QueryError,
  readBetween,
  type Series,
} from "@multivector/data";
import type { z } from "zod";
import { ofYear } from "../collections/listing.ts";
import { current } from "../data/current.ts";
import type { Asked, Store } from "../data/store.ts";
import { used } from "../http/envelope.ts";
import { addList } from "../http/list.ts";
import type { Found } from "../http/list-definition.ts";
import { recordOf, requireInVersion, resolved } from "../http/lookup.ts";
import { entity, flag, id, manyOf, seriesId, year } from "../http/parameters.ts";
import { RequestProblem } from "../http/problem.ts";
import { OBSERVATION_TEXTS, type ObservationItem, ObservationSchema } from "../schemas/observations.ts";
import { addSums } from "./sums.ts";

/** What the series measure, by the names that their cards give. */
const ITEMS = [...new Set(current.series.records.flatMap(({ items }) => items.map(({ id: item }) => item)))].sort() as [string, ...string[]];

const filters = {
  entity: entity.optional().describe("State or aggregate that values are about, or several; what is neither must be named by a series that is read."),
  partner: entity.optional().describe("The other side, or several; a series that is read must be about two."),
  item: manyOf(ITEMS, { example: "exports" }).optional().describe("What of the series, as its card says, or several; each must be of a series that is read."),
  from: year.optional().describe("First year."),
  to: year.optional().describe("Last year, not before `from`."),
  aggregates: flag.optional().describe("False leaves out values that are about, or with, an aggregate such as the world or the European Union."),
};
type Filters = z.infer<z.ZodObject<typeof filters>>;

const list = {
  tag: "series",
  description:
    "A value that was not observed has no row: it is never zero. A value that rests on too few observations is null, and its note says so. `entityKind` and `partnerKind` tell states from aggregates.",
  shape: { record: ObservationSchema, table: "observations" as const, texts: OBSERVATION_TEXTS },
  renamed: ofYear,
  sums: true,
  placeOf: ({ series, entity, partner, year: of, item }: ObservationItem) => [series, entity, partner ?? "", item, of].join("~"),
  groups: {
    series: (one: ObservationItem) => one.series,
    entity: (one: ObservationItem) => one.entity,
    partner: (one: ObservationItem) => one.partner,
    item: (one: ObservationItem) => one.item,
    year: (one: ObservationItem) => one.year,
  },
};

/** The values of the series: all of one, or those of several about some states or pairs. */
export function addObservationRoutes(app: OpenAPIHono, store: Store): void {
  const ofOne = {
    ...list,
    path: "/v1/series/{id}/observations",
    operation: "listSeriesObservations",
    summary: "The values of one series",
    params: { id: id("trade-kaz", "SeriesId") },
    filters,
    find: ({ id: text, ...query }: { id: string } & Filters, asked: Asked) =>
      valuesOf([recordOf(asked.dataset, "series", "series", resolved(asSeries, { id: text }).id)], query, asked),
  };
  addSums(app, store, ofOne);
  addList(app, store, ofOne);
  const ofAll = {
    ...list,
    path: "/v1/observations",
    operation: "listObservations",
    summary: "Values of all series, or of some, about states and pairs of parties",
    params: {},
    filters: { series: seriesId.optional().describe("Series, or several."), ...filters },
    find: ({ series, ...query }: { series?: string[] | undefined } & Filters, asked: Asked) => {
      requireInVersion(asked, "series", "series", series);
      return valuesOf(
        asked.dataset.series.records.filter((card) => series === undefined || series.includes(card.id)),
        query,
        asked,
        series !== undefined,
      );
    },
  };
  addSums(app, store, ofAll);
  addList(app, store, ofAll);
}

/** The rows of some series that fit, as records. @throws RequestProblem (400) for an item or a code that none of them has */
async function valuesOf(
  cards: readonly Series[],
  { entity: entities, partner: partners, item: wanted, from, to, aggregates }: Filters,
  asked: Asked,
  isNamed = true,
): Promise<Found> {
  const items = [...new Set(cards.flatMap((card) => card.items.map((one) => one.id)))];
  if (cards.length === 0) return { items: [] };
  for (const one of wanted ?? []) if (!items.includes(one)) refuse(new QueryError("item", one, `one of: ${items.join(", ")}`, items));
  for (const [parameter, codes] of Object.entries({ entity: entities, partner: partners })) for (const code of codes ?? []) known(cards, parameter, code);
  if (from !== undefined && to !== undefined && from > to) refuse(new QueryError("to", to, `a year not before from (${from})`));
  // Where series are named, each has to be about two; where none is, those about one have nothing to say of a partner.
  const alone = cards.filter(({ dyadic }) => !dyadic);
  if (partners !== undefined && (isNamed ? alone.length > 0 : alone.length === cards.length))
    refuse(new QueryError("partner", partners.join(","), `nothing: ${alone.map((card) => card.id).join(", ")} is about one party`));
  const { series } = await asked.withSeries(cards.map((card) => card.id));
  const found = cards.flatMap(({ id: card, reporter, items: ofCard }) => {
    const units = new Map(ofCard.map((one) => [one.id, one.unit]));
    const values: ObservationItem[] = [];
    for (const row of rowsAbout(series.observations[card], entities, partners, ofCard)) {
      const [one, other, of, what, value, note] = row;
      if (wanted !== undefined && !wanted.includes(what)) continue;
      if ((from !== undefined && of < from) || (to !== undefined && of > to)) continue;
      if (entities !== undefined && !entities.includes(one)) continue;
      if (partners !== undefined && (other === null || !partners.includes(other))) continue;
      const [entityIs, partnerIs] = [kindOf(one), other === null ? null : kindOf(other)];
      if (aggregates === false && (entityIs === "aggregate" || partnerIs === "aggregate")) continue;
      const unit = units.get(what) ?? "";
      values.push({
        series: card,
        reporter,
        item: what,
        unit,
        entity: one,
        partner: other,
        year: of,
        value,
        note,
        entityKind: entityIs,
        partnerKind: partnerIs,
      });
    }
    return values;
  });
  const shown = new Set<string>(found.map(({ series: card }) => card));
  const read = cards.length === asked.dataset.series.records.length ? cards.filter((card) => shown.has(card.id)) : cards;
  const reads = read.map((card) => used(asked.dataset, "series", card.id));
  const years = { from: from?.toString(), to: to?.toString() };
  const { limits } = readBetween(
    asked.dataset.series,
    years,
    reads.map(({ coverage }) => coverage),
  );
  const ended = (isNamed ? read : []).flatMap((card) => endsBefore(card, series.observations[card.id], entities, to ?? from));
  return { items: found, ...years, limits: [...ended, ...limits], used: reads, licences: licencesOf(read) };
}

/** A series whose last year lies before the years asked for says so: what is missing there is not zero. */
function endsBefore({ id: card }: Series, observations: Observations | undefined, entities: readonly string[] | undefined, until: number | undefined): Limit[] {
  const years = (observations?.rows ?? []).flatMap(([entity, , of]) => (entities === undefined || entities.includes(entity) ? [of] : []));
  const last = years.reduce((latest, of) => Math.max(latest, of), Number.NEGATIVE_INFINITY);
  if (until === undefined || !Number.isFinite(last) || until <= last) return [];
  return [{ code: "after-reading", message: `${card} is held to ${last}; of later years nothing is held, which is not zero.` }];
}

/** The rows of a series that can fit: those of the pairs asked for where both sides are known, and all otherwise. */
function rowsAbout(
  observations: Observations | undefined,
  entities: readonly string[] | undefined,
  partners: readonly string[] | undefined,
  items: Series["items"],
) {
  if (observations === undefined) return [];
  const { rows, spans } = observations;
  if (entities === undefined || partners === undefined) return rows;
  return entities.flatMap((entity) =>
    partners.flatMap((partner) => items.flatMap(({ id: item }) => rows.slice(...(spans[`${entity}/${partner}/${item}`] ?? ([0, 0] as const))))),
  );
}

const STATES = Object.fromEntries(COUNTRY_IDS.map((code) => [code, true]));
const kinds = new Map<string, ObservationItem["entityKind"]>();

function kindOf(code: string): ObservationItem["entityKind"] {
  const known = kinds.get(code) ?? entityKind(code, STATES);
  kinds.set(code, known);
  return known;
}

function known(cards: readonly Series[], parameter: string, code: string): void {
  const merged = { id: cards.map((card) => card.id).join(", "), others: cards.flatMap((card) => card.others) };
  try {
    checkCode(merged, parameter, code);
  } catch (error) {
    if (error instanceof QueryError) refuse(error);
    throw error;
  }
}

function refuse({ parameter, found, expected, nearest, message }: QueryError): never {
  throw new RequestProblem("bad-request", `${message}.`, [{ parameter, in: "query", found, expected, nearest: [...nearest] }]);
}
