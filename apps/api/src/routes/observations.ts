import type { OpenAPIHono } from "@hono/zod-openapi";
import { find, type Series } from "@multivector/data";
import { z } from "zod";
import type { Asked, Store } from "../data/store.ts";
import { addList, type Found } from "../http/list.ts";
import { recordOf } from "../http/lookup.ts";
import { id } from "../http/parameters.ts";
import { RequestProblem } from "../http/problem.ts";
import { ObservationSchema } from "../schemas.ts";

type Value = z.infer<typeof ObservationSchema>;

const year = z.coerce.number().int().min(1900).max(2100).optional();
const filters = {
  entity: id("KAZ").optional().describe("Code of a state or aggregate that values are about."),
  partner: id("RUS").optional().describe("Code of the other side, in series about two."),
  item: id("exports").optional().describe("An item of the series' card."),
  from: year.describe("First year."),
  to: year.describe("Last year."),
};
type Filters = z.infer<z.ZodObject<typeof filters>>;

const list = {
  tag: "series",
  shape: { record: ObservationSchema, key: null },
  placeOf: ({ series, entity, partner, year: of, item }: Value) => [series, entity, partner ?? "", item, of].join("~"),
};

/** The values of the series: all of one, or those of several about one state or pair. */
export function addObservationRoutes(app: OpenAPIHono, store: Store): void {
  addList(app, store, {
    ...list,
    path: "/v1/series/{id}/observations",
    summary: "The values of one series",
    params: { id: id("trade-kaz") },
    filters,
    find: ({ id: asked, ...input }, answers) => valuesOf([recordOf(answers.dataset, "series", "series", asked)], input, answers),
  });
  addList(app, store, {
    ...list,
    path: "/v1/observations",
    summary: "Values of all series about one state or one pair of parties",
    params: {},
    filters: { ...filters, entity: id("KAZ").describe("Code of a state or aggregate that values are about.") },
    find: (input, asked) => valuesOf(asked.dataset.series.records, input, asked),
  });
}

/** The rows of some series that fit, as records. */
export async function valuesOf(cards: readonly Series[], { entity, partner, item, from, to }: Filters, asked: Asked): Promise<Found> {
  if (item !== undefined && !cards.some(({ items }) => items.some((one) => one.id === item))) {
    const items = [...new Set(cards.flatMap((card) => card.items.map((one) => one.id)))];
    const expected = `one of: ${items.join(", ")}`;
    throw new RequestProblem("bad-request", `item is ${JSON.stringify(item)}; expected ${expected}.`, [
      { parameter: "item", in: "query", found: item, expected, nearest: [] },
    ]);
  }
  const { series } = await asked.withSeries(cards.map(({ id: card }) => card));
  const items = cards.flatMap(({ id: card, reporter }) => {
    const units = new Map(find(series, card)?.items.map((one) => [one.id, one.unit]));
    return (series.observations[card]?.rows ?? []).flatMap(([one, other, of, what, value, note]): Value[] => {
      const fits =
        (entity === undefined || one === entity) &&
        (partner === undefined || other === partner) &&
        (item === undefined || what === item) &&
        (from === undefined || of >= from) &&
        (to === undefined || of <= to);
      return fits ? [{ series: card, reporter, item: what, unit: units.get(what) ?? "", entity: one, partner: other, year: of, value, note }] : [];
    });
  });
  return { items };
}
