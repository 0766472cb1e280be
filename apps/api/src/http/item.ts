import type { OpenAPIHono } from "@hono/zod-openapi";
import { asCountry, asOrganization, asPerson, asSeries, type Dataset, type PlaceFeature, type Resolve } from "@multivector/data";
import { type CollectionName, referredBy } from "@multivector/data/schema";
import type { Asked, Store } from "../data/store.ts";
import { used } from "./envelope.ts";
import { present, recordSchemas, textsOf } from "./item-shape.ts";
import { recordOf, resolved } from "./lookup.ts";
import { type IdComponent, id } from "./parameters.ts";
import { RequestProblem } from "./problem.ts";
import { includedSchema, includeParameter, relatedTo } from "./related.ts";
import { addResource } from "./resource.ts";
import { fieldsParameter } from "./table.ts";

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
  const shape = { record: recordSchemas[collection], table: collection, texts: textsOf(collection) };
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
