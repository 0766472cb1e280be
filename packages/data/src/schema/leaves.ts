import { z } from "zod";

/** A value of a record that is neither a list nor an object, and the schema it has there. */
export interface Leaf {
  /** Keys and positions from the record down to the value. */
  path: readonly (string | number)[];
  schema: z.ZodType;
  value: unknown;
}

/** Every single value of a record, found by walking its schema, so that no field can be forgotten. Null and undefined are passed over. */
export function* leavesOf(schema: z.ZodType, value: unknown, path: Leaf["path"] = []): Generator<Leaf> {
  if (value === null || value === undefined) return;
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) {
    yield* leavesOf(schema.unwrap() as z.ZodType, value, path);
  } else if (schema instanceof z.ZodArray) {
    for (const [index, item] of (value as unknown[]).entries()) yield* leavesOf(schema.element as z.ZodType, item, [...path, index]);
  } else if (schema instanceof z.ZodDiscriminatedUnion) {
    const option = (schema.options as z.ZodType[]).find((candidate) => candidate.safeParse(value).success);
    if (option !== undefined) yield* leavesOf(option, value, path);
  } else if (schema instanceof z.ZodObject) {
    for (const [key, field] of Object.entries(schema.shape as Record<string, z.ZodType>)) {
      yield* leavesOf(field, (value as Record<string, unknown>)[key], [...path, key]);
    }
  } else {
    yield { path, schema, value };
  }
}

/** The same of a schema alone: every field that is neither a list nor an object, list positions left out. */
export function* fieldsOf(schema: z.ZodType, path: readonly string[] = []): Generator<{ path: readonly string[]; schema: z.ZodType }> {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) yield* fieldsOf(schema.unwrap() as z.ZodType, path);
  else if (schema instanceof z.ZodArray) yield* fieldsOf(schema.element as z.ZodType, path);
  else if (schema instanceof z.ZodDiscriminatedUnion) for (const option of schema.options) yield* fieldsOf(option as z.ZodType, path);
  else if (schema instanceof z.ZodObject) {
    for (const [key, field] of Object.entries(schema.shape as Record<string, z.ZodType>)) yield* fieldsOf(field, [...path, key]);
  } else {
    yield { path, schema };
  }
}
