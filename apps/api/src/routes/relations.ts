import type { OpenAPIHono } from "@hono/zod-openapi";
import { relation } from "@multivector/data";
import type { z } from "zod";
import type { Asked, Store } from "../data/store.ts";
import { addList } from "../http/list.ts";
import { id } from "../http/parameters.ts";
import { addResource } from "../http/resource.ts";
import { ObservationSchema, RELATION_PARTS, RelationSchema } from "../schemas.ts";

const params = { a: id("KAZ").describe("Alpha-3 code of a state, or id of an organization."), b: id("RUS").describe("The other side.") };

/** The dossier of a pair, whole or a part at a time. */
export function addRelationRoutes(app: OpenAPIHono, store: Store): void {
  addResource(app, store, {
    path: "/v1/relations/{a}/{b}",
    tag: "relations",
    summary: "What ties two parties to one another: memberships, agreements, visits, votes, positions, trade and other values, deployments, corridors, events",
    params,
    query: {},
    shape: { record: RelationSchema, key: null },
    list: false,
    answer: async ({ a, b }, asked) => ({ data: relation(await withDyads(asked), a, b) }),
  });
  for (const [name, schema] of Object.entries(RELATION_PARTS) as [keyof typeof RELATION_PARTS, z.ZodObject][]) {
    addList(app, store, {
      path: `/v1/relations/{a}/{b}/${name}`,
      tag: "relations",
      summary: `The ${name} part of a relation`,
      params,
      filters: {},
      shape: { record: schema, key: null },
      placeOf: (item: Record<string, unknown>) => placeOf(name, item),
      async find({ a, b }, asked) {
        return { items: relation(name === "observations" ? await withDyads(asked) : asked.dataset, a, b)[name] };
      },
    });
  }
}

function placeOf(part: keyof typeof RELATION_PARTS, item: Record<string, unknown>): string {
  if (part === "observations")
    return Object.keys(ObservationSchema.shape)
      .slice(0, -2)
      .map((key) => String(item[key]))
      .join("~");
  return String(item.id ?? item.vote ?? item.organization);
}

/** Only series about two parties have anything to say about a pair. */
function withDyads(asked: Asked) {
  return asked.withSeries(asked.dataset.series.records.flatMap(({ id: series, dyadic }) => (dyadic ? [series] : [])));
}
