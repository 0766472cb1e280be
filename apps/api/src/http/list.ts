import type { OpenAPIHono } from "@hono/zod-openapi";
import { find, type PlaceFeature } from "@multivector/data";
import { type CollectionName, columnsOf, referencesIn, referredBy } from "@multivector/data/schema";
import type { z } from "zod";
import type { Asked, Store } from "../data/store.ts";
import type { Answer } from "./envelope.ts";
import { recordOf } from "./lookup.ts";
import type { Format } from "./negotiate.ts";
import { pageOf, pageParameters } from "./paging.ts";
import { id, listOf } from "./parameters.ts";
import { RequestProblem } from "./problem.ts";
import { addResource } from "./resource.ts";
import { type ItemShape, recordOfItem, sparse } from "./shape.ts";

/** What a query found, before it is sorted and cut into pages. */
export interface Found {
  items: readonly unknown[];
  at?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  least?: number | undefined;
  most?: number | undefined;
}

export interface ListResource<P extends z.ZodRawShape, Q extends z.ZodRawShape> {
  path: string;
  tag: string;
  summary: string;
  params: P;
  filters: Q;
  shape: ItemShape;
  features?: ((record: never) => PlaceFeature[]) | undefined;
  versioned?: boolean;
  /** Place of an item in the list, by which the next page is found; the record's id if left out. */
  placeOf?: (item: never) => string;
  find(input: z.infer<z.ZodObject<P>> & z.infer<z.ZodObject<Q>>, asked: Asked): Found | Promise<Found>;
}

/** Adds a list with everything that lists have in common: pages, sorting, some fields only, related records. */
export function addList<P extends z.ZodRawShape, Q extends z.ZodRawShape>(app: OpenAPIHono, store: Store, list: ListResource<P, Q>): void {
  const { shape } = list;
  const sortable = columnsOf(shape.record)
    .filter(({ name, cell }) => cell === "value" && (!name.includes(".") || name.endsWith(".earliest")))
    .map(({ name }) => name.replace(/\.earliest$/, ""))
    .filter((name) => !name.includes("."));
  const related = referredBy(shape.record);
  const shared = {
    sort: listOf(sortable.flatMap((name) => [name, `-${name}`])).describe("Fields to sort by, `-` for the highest first; dates by their first possible day."),
    fields: listOf(Object.keys(shape.record.shape)).describe("Only these fields of each record."),
    ...(related.length === 0 ? {} : { include: listOf(related).describe("Records that these refer to, beside them in `included`; JSON only.") }),
  };
  type Shared = { sort?: string; fields?: string; include?: string; limit?: number; after?: string };
  addResource(app, store, {
    ...list,
    list: true,
    sparse: true,
    query: { ...list.filters, ...shared, ...pageParameters },
    async answer(input, asked, format): Promise<Answer<unknown>> {
      const { sort, fields, include, limit, after } = input as Shared;
      requireFormat("include", include, format, WITH_INCLUDED);
      requireFormat("fields", fields, format, WITH_FIELDS);
      const found = await list.find(input as Parameters<typeof list.find>[0], asked);
      const placeOf = (list.placeOf ?? ((item: unknown) => String(recordOfItem(item, shape.key).id))) as (item: unknown) => string;
      const ordered = sort === undefined ? found.items : sorted(found.items, sort.split(","), shape, placeOf);
      const { items, total, next } = pageOf(ordered, placeOf, { limit, after });
      const shown = fields === undefined ? items : items.map((item) => sparse(item, shape.key, fields.split(",")));
      return {
        data: shown,
        total,
        next,
        ...Object.fromEntries((["at", "from", "to", "least", "most"] as const).flatMap((key) => (found[key] === undefined ? [] : [[key, found[key]]]))),
        ...(include === undefined
          ? {}
          : {
              included: relatedTo(
                items.map((item) => recordOfItem(item, shape.key)),
                shape.record,
                include.split(",") as CollectionName[],
                asked,
              ),
            }),
      };
    },
  });
}

export interface ItemResource {
  /** Of the list: `/v1/countries`. */
  path: string;
  tag: string;
  /** One of them, in words. */
  kind: string;
  collection: CollectionName;
  shape: ItemShape;
  features?: ((record: never) => PlaceFeature[]) | undefined;
  example: string;
}

/** Adds the address of one record by its id. */
export function addItem(app: OpenAPIHono, store: Store, { path, tag, kind, collection, shape, features, example }: ItemResource): void {
  const related = referredBy(shape.record);
  addResource(app, store, {
    path: `${path}/{id}`,
    tag,
    summary: `One ${kind} by its id`,
    params: { id: id(example) },
    query: {
      fields: listOf(Object.keys(shape.record.shape)).describe("Only these fields."),
      ...(related.length === 0 ? {} : { include: listOf(related).describe("Records that it refers to, beside it in `included`; JSON only.") }),
    },
    shape,
    list: false,
    sparse: true,
    features,
    answer(input, asked, format) {
      const { id: given, fields, include } = input as { id: string; fields?: string; include?: string };
      requireFormat("include", include, format, WITH_INCLUDED);
      requireFormat("fields", fields, format, WITH_FIELDS);
      const record = recordOf(asked.dataset, collection, kind, given);
      return {
        data: fields === undefined ? record : sparse(record, null, fields.split(",")),
        ...(include === undefined ? {} : { included: relatedTo([record], shape.record, include.split(",") as CollectionName[], asked) }),
      };
    },
  });
}

/** The records one step away, of the collections asked for, once each. */
function relatedTo(
  records: readonly unknown[],
  schema: z.ZodObject,
  wanted: readonly CollectionName[],
  asked: Asked,
): NonNullable<Answer<unknown>["included"]> {
  const ids = new Map<CollectionName, Set<string>>(wanted.map((name) => [name, new Set()]));
  for (const record of records) for (const { collection, id } of referencesIn(schema, record)) ids.get(collection)?.add(id);
  const found = [...ids].map(([name, those]) => [name, [...those].sort().flatMap((id) => find<unknown>(asked.dataset[name], id) ?? [])]);
  return Object.fromEntries(found) as NonNullable<Answer<unknown>["included"]>;
}

/** Refuses a parameter where the format has no place for what it asks. @throws RequestProblem (400) */
function requireFormat(parameter: string, value: string | undefined, format: Format, possible: readonly Format[]): void {
  if (value === undefined || possible.includes(format)) return;
  throw new RequestProblem("bad-request", `${parameter} is not possible in ${format}, only in ${possible.join(", ")}.`, [
    { parameter, in: "query", found: value, expected: `nothing, or one of the formats ${possible.join(", ").toUpperCase()}`, nearest: [] },
  ]);
}
const WITH_INCLUDED: readonly Format[] = ["json"];
const WITH_FIELDS: readonly Format[] = ["json", "csv", "ndjson"];

type Key = string | number | boolean | null;

function sorted(items: readonly unknown[], keys: readonly string[], { key }: ItemShape, placeOf: (item: unknown) => string): unknown[] {
  const orders = keys.map((name) => ({ name: name.replace(/^-/, ""), sign: name.startsWith("-") ? -1 : 1 }));
  const decorated = items.map((item) => ({ item, place: placeOf(item), values: orders.map(({ name }) => sortKey(recordOfItem(item, key)[name])) }));
  decorated.sort((a, b) => {
    for (const [index, { sign }] of orders.entries()) {
      const order = compare(a.values[index] ?? null, b.values[index] ?? null, sign);
      if (order !== 0) return order;
    }
    return a.place < b.place ? -1 : a.place > b.place ? 1 : 0;
  });
  return decorated.map(({ item }) => item);
}

function sortKey(value: unknown): Key {
  if (typeof value === "object" && value !== null) return (value as { earliest?: number | null }).earliest ?? null;
  return (value ?? null) as Key;
}

// What is not known stands last, whichever way one sorts.
function compare(a: Key, b: Key, sign: number): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return a === b ? 0 : a < b ? -sign : sign;
}
