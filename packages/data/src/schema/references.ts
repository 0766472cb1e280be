import type { z } from "zod";
import { type CollectionName, references } from "./fields.ts";
import { fieldsOf, type Leaf, leavesOf } from "./leaves.ts";

/** A reference found inside a record. */
export interface Reference {
  /** Keys and positions from the record down to the reference. */
  path: Leaf["path"];
  collection: CollectionName;
  id: string;
}

/** Every reference of a record. */
export function referencesIn(schema: z.ZodType, record: unknown): Reference[] {
  return [...leavesOf(schema, record)].flatMap(({ path, schema: field, value }) => {
    const target = references.get(field);
    return target === undefined ? [] : [{ path, collection: target.collection, id: value as string }];
  });
}

/** The collections that records of a schema can refer to, in the order in which they are met. */
export function referredBy(schema: z.ZodType): CollectionName[] {
  return [...new Set([...fieldsOf(schema)].flatMap((field) => references.get(field.schema)?.collection ?? []))];
}
