import type { OpenAPIHono } from "@hono/zod-openapi";
import {
  asCountry,
  asOrganization,
  asPerson,
  asSeries,
  type Dataset,
  find,
  type Licence,
  type Limit,
  type PlaceFeature,
  type Resolve,
} from "@multivector/data";
import { type CollectionName, referencesIn, referredBy } from "@multivector/data/schema";
import { z } from "zod";
import type { Asked, Store } from "../data/store.ts";
import { addCounts, type Groups } from "./counts.ts";
import type { Renames } from "./definition.ts";
import type { Answer, Used } from "./envelope.ts";
import { type ItemShape, present, recordSchemas } from "./item-shape.ts";
import { recordOf, resolved } from "./lookup.ts";
import { pageOf, pageParameters, tableParameters, usualLimit } from "./paging.ts";
import { type IdComponent, id, manyOf } from "./parameters.ts";
import { RequestProblem } from "./problem.ts";
import { addResource } from "./resource.ts";
import { tableColumns } from "./table.ts";

/** What a query found, before it is sorted and cut into pages. */
export interface Found {
  items: readonly unknown[];
  at?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  least?: number | undefined;
  most?: number | null | undefined;
  possible?: number | undefined;
  limits?: readonly Limit[] | undefined;
  used?: readonly Used[] | undefined;
  licences?: readonly Licence[] | undefined;
}

export interface ListResource<P extends z.ZodRawShape, Q extends z.ZodRawShape> {
  path: string;
  operation: string;
  tag: string;
  summary: string;
  description: string;
  params: P;
  filters: Q;
  shape: ItemShape;
  features?: ((record: never) => PlaceFeature[]) | undefined;
  versioned?: boolean;
  renamed?: Renames | undefined;
  /** By what its items can be counted. */
  groups?: Groups | undefined;
  /** Can its values be added up, too? */
  sums?: boolean | undefined;
  /** Does an item count as certain? One that `holds` says is only possible does not. */
  certain?: ((item: never) => boolean) | undefined;
  /** Place of an item in the list, by which the next page is found; the record's id if left out. */
  placeOf?: (item: never) => string;
  find(input: z.infer<z.ZodObject<P>> & z.infer<z.ZodObject<Q>>, asked: Asked): Found | Promise<Found>;
}

interface Shared {
  sort?: string[];
  fields?: string[];
  include?: CollectionName[];
  limit?: number;
  after?: string;
}

/** Adds a list with everything that lists have in common: pages, whole tables, sorting, related records, counts. */
export function addList<P extends z.ZodRawShape, Q extends z.ZodRawShape>(app: OpenAPIHono, store: Store, list: ListResource<P, Q>): void {
  const { shape, groups } = list;
  // Before the list itself, whose items may have ids of any form.
  if (groups !== undefined) addCounts(app, store, list, groups);
  const sort = sortable(shape);
  const related = referredBy(shape.record);
  addResource(app, store, {
    ...list,
    list: true,
    included: includedSchema(shape.record, related),
    query: {
      ...list.filters,
      sort: manyOf(sort.flatMap((name) => [name, `-${name}`]) as [string, ...string[]])
        .optional()
        .describe("Fields to sort by, `-` for the highest first; dates by their first possible day."),
    } as unknown as Q,
    inJson: { ...includeParameter(related), ...pageParameters },
    inTables: tableParameters,
    inCsv: fieldsParameter(shape),
    below: groups === undefined ? undefined : { by: ["counts", ...(list.sums === true ? ["sums"] : [])] },
    async answer(input, asked, format): Promise<Answer<unknown>> {
      const { sort: keys, include, limit = usualLimit(format), after } = input as Shared;
      const { items, ...found } = await list.find(askedOf(list, input), asked);
      const placeOf = (list.placeOf ?? ((item: { id: string }) => item.id)) as (item: unknown) => string;
      const ordered = keys === undefined ? items : sorted(items, keys, placeOf);
      const page = pageOf(ordered, placeOf, { limit, after });
      return {
        ...found,
        data: page.items,
        total: page.total,
        next: page.next,
        complete: page.items.length === page.total,
        ...(include === undefined ? {} : { included: relatedTo(page.items, shape.record, include, asked) }),
      };
    },
  });
}

/** What the query of a list is asked, without what is said of its pages and its form. */
export function askedOf<P extends z.ZodRawShape, Q extends z.ZodRawShape>({ params, filters }: ListResource<P, Q>, input: object) {
  const known = Object.entries(input).filter(([name]) => Object.hasOwn(params, name) || Object.hasOwn(filters, name));
  return Object.fromEntries(known) as z.infer<z.ZodObject<P>> & z.infer<z.ZodObject<Q>>;
}

export interface ItemResource {
  /** Of the list: `/v1/countries`. */
  path: string;
  operation: string;
  tag: string;
  /** One of them, in words. */
  kind: string;
  description: string;
  collection: CollectionName;
  features?: ((record: never) => PlaceFeature[]) | undefined;
  example: string;
}

/** Collections whose ids the document lists. */
const ID_COMPONENTS = { countries: "CountryId", organizations: "OrganizationId", people: "PersonId", series: "SeriesId" } as Partial<
  Record<CollectionName, IdComponent>
>;

/** Adds the address of one record by its id. */
export function addItem(app: OpenAPIHono, store: Store, { path, operation, tag, kind, description, collection, features, example }: ItemResource): void {
  const shape = { record: recordSchemas[collection], table: collection };
  const related = referredBy(shape.record);
  addResource(app, store, {
    path: `${path}/{id}`,
    operation,
    tag,
    summary: `One ${kind} by its id`,
    description,
    params: { id: id(example, ID_COMPONENTS[collection]) },
    query: {},
    inJson: includeParameter(related),
    inCsv: fieldsParameter(shape),
    included: includedSchema(shape.record, related),
    shape,
    list: false,
    features,
    answer(input, asked) {
      const { id: given, include } = input as { id: string; include?: CollectionName[] };
      const record = named(asked, collection, kind, given);
      return {
        data: present(collection, record),
        used: [used(asked.dataset, collection)],
        ...(include === undefined ? {} : { included: relatedTo([record], shape.record, include, asked) }),
      };
    },
  });
}

/** Collections whose records people call by name. */
const RESOLVERS: Partial<Record<CollectionName, Resolve<string>>> = { countries: asCountry, organizations: asOrganization, people: asPerson, series: asSeries };

/** The record that a path names. @throws Moved where it is named otherwise than by its id, or RequestProblem as `recordOf` does */
function named<C extends CollectionName>({ dataset }: Asked, collection: C, kind: string, given: string): Dataset[C]["records"][number] {
  const resolve = RESOLVERS[collection];
  if (resolve === undefined) return recordOf(dataset, collection, kind, given);
  try {
    return recordOf(dataset, collection, kind, given);
  } catch (error) {
    // An id that was there once has an answer of its own; so has one that this version alone does not have.
    if (error instanceof RequestProblem && error.slug === "unknown-id") resolved(resolve, { id: given });
    throw error;
  }
}

/** That a collection, or a part of it, was read. */
export function used(dataset: Dataset, collection: keyof Dataset, part: string | null = null): Used {
  const { coverage } = dataset[collection];
  return { collection, part, coverage: (part === null ? undefined : coverage.parts[part]) ?? coverage };
}

function includeParameter(related: readonly CollectionName[]) {
  if (related.length === 0) return {};
  const include = manyOf(related as [CollectionName, ...CollectionName[]]);
  return { include: include.optional().describe("Records that these refer to, beside them in `included`, once each.") };
}

function fieldsParameter(shape: ItemShape) {
  const names = [...new Set([...tableColumns(shape).map(({ name }) => name), ...(shape.table === undefined ? [] : ["holds"])])];
  return {
    fields: manyOf(names as [string, ...string[]])
      .optional()
      .describe("Only these columns."),
  };
}

function includedSchema(record: z.ZodObject, related: readonly CollectionName[]): z.ZodType {
  if (related.length === 0) return z.null();
  return z
    .strictObject(Object.fromEntries(related.map((name) => [name, z.array(recordSchemas[name]).optional().describe(`Those of ${name} that are referred to.`)])))
    .meta({ id: `${record.meta()?.id}Included`, description: "Records that these refer to, once each, by collection." })
    .nullable();
}

/** The records one step away, of the collections asked for, once each. */
function relatedTo(records: readonly unknown[], schema: z.ZodObject, wanted: readonly CollectionName[], asked: Asked): Record<string, unknown[]> {
  const ids = new Map<CollectionName, Set<string>>(wanted.map((name) => [name, new Set()]));
  for (const record of records) for (const { collection, id: found } of referencesIn(schema, record)) ids.get(collection)?.add(found);
  return Object.fromEntries(
    [...ids].map(([name, those]) => [
      name,
      [...those].sort().flatMap((one) => {
        const record = find<object>(asked.dataset[name], one);
        return record === undefined ? [] : [present(name, record)];
      }),
    ]),
  );
}

type Key = string | number | boolean | null;

/** Fields by which a list can be sorted: plain values, and dates by their first possible day. */
function sortable({ record }: ItemShape): string[] {
  return Object.entries(record.shape as Record<string, z.ZodType>).flatMap(([name, field]) => {
    const inner = field instanceof z.ZodNullable ? (field.unwrap() as z.ZodType) : field;
    const plain = inner instanceof z.ZodString || inner instanceof z.ZodNumber || inner instanceof z.ZodBoolean || inner instanceof z.ZodEnum;
    return plain || (inner instanceof z.ZodObject && "earliest" in inner.shape) ? [name] : [];
  });
}

function sorted(items: readonly unknown[], keys: readonly string[], placeOf: (item: unknown) => string): unknown[] {
  const orders = keys.map((name) => ({ name: name.replace(/^-/, ""), sign: name.startsWith("-") ? -1 : 1 }));
  const decorated = items.map((item) => ({ item, place: placeOf(item), values: orders.map(({ name }) => sortKey((item as Record<string, unknown>)[name])) }));
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
  if (typeof value === "object" && value !== null) return (value as { earliest?: string | null }).earliest ?? null;
  return (value ?? null) as Key;
}

// What is not known stands last, whichever way one sorts.
function compare(a: Key, b: Key, sign: number): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return a === b ? 0 : a < b ? -sign : sign;
}
