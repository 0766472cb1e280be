import { z } from "zod";
import { type CollectionName, references } from "./fields.ts";

/** A reference found inside a record. */
export interface Reference {
  /** Keys and positions from the record down to the reference. */
  path: readonly (string | number)[];
  collection: CollectionName;
  id: string;
}

/** Every reference of a record, found by walking its schema, so that no field can be forgotten. */
export function referencesIn(schema: z.ZodType, record: unknown): Reference[] {
  const found: Reference[] = [];
  walk(schema, record, [], found);
  return found;
}

function walk(schema: z.ZodType, value: unknown, path: Reference["path"], found: Reference[]): void {
  if (value === null || value === undefined) return;
  const target = references.get(schema);
  if (target !== undefined) {
    found.push({ path, collection: target.collection, id: value as string });
  } else if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) {
    walk(schema.unwrap() as z.ZodType, value, path, found);
  } else if (schema instanceof z.ZodArray) {
    for (const [index, item] of (value as unknown[]).entries()) {
      walk(schema.element as z.ZodType, item, [...path, index], found);
    }
  } else if (schema instanceof z.ZodDiscriminatedUnion) {
    const option = (schema.options as z.ZodType[]).find((candidate) => candidate.safeParse(value).success);
    if (option !== undefined) walk(option, value, path, found);
  } else if (schema instanceof z.ZodObject) {
    for (const [key, field] of Object.entries(schema.shape as Record<string, z.ZodType>)) {
      walk(field, (value as Record<string, unknown>)[key], [...path, key], found);
    }
  }
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
