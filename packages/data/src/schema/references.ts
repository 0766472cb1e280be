import { z } from "zod";
import { type CollectionName, references } from "./fields.ts";
import { type Leaf, leavesOf } from "./leaves.ts";

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
  return [...new Set(targets(schema))];
}

function* targets(schema: z.ZodType): Generator<CollectionName> {
  const target = references.get(schema);
  if (target !== undefined) yield target.collection;
  else if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) yield* targets(schema.unwrap() as z.ZodType);
  else if (schema instanceof z.ZodArray) yield* targets(schema.element as z.ZodType);
  else if (schema instanceof z.ZodDiscriminatedUnion) for (const option of schema.options) yield* targets(option as z.ZodType);
  else if (schema instanceof z.ZodObject) for (const field of Object.values(schema.shape)) yield* targets(field as z.ZodType);
}
