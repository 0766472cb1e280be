import { z } from "zod";
import { type CollectionName, computed, references } from "./fields.ts";
import { schemas } from "./schemas.ts";
import { dateKind } from "./written.ts";

const made = new WeakMap<z.ZodType, z.ZodType>();

/**
 * The form in which a record is published as JSON and in tables, derived from the form in which the modules hold it: the days of its dates
 * are ISO text.
 */
export function publishedSchema<S extends z.ZodType>(schema: S): S {
  const known = made.get(schema);
  if (known !== undefined) return known as S;
  const result = carried(schema, convert(schema));
  made.set(schema, result);
  return result as S;
}

function convert(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodNullable) return publishedSchema(schema.unwrap() as z.ZodType).nullable();
  if (schema instanceof z.ZodOptional) return publishedSchema(schema.unwrap() as z.ZodType).optional();
  if (schema instanceof z.ZodArray) return z.array(publishedSchema(schema.element as z.ZodType));
  if (!(schema instanceof z.ZodObject)) return schema;
  const shape = Object.entries(schema.shape as Record<string, z.ZodType>);
  if (dateKind(schema) === null) return z.strictObject(Object.fromEntries(shape.map(([key, field]) => [key, publishedSchema(field)])));
  return z.strictObject(Object.fromEntries(shape.map(([key, field]) => [key, key === "edtf" ? field : isoOf(field)])));
}

/** A day, in place of a day number; what was said of the number that holds of the day is kept. */
function isoOf(field: z.ZodType): z.ZodType {
  const day = z.string().regex(/^-?\d{4,6}-\d{2}-\d{2}$/);
  const said = field.description?.replace(/, in days since 1970-01-01/, "") ?? "A day.";
  return (field instanceof z.ZodNullable ? day.nullable() : day).describe(`${said.replace(/\.$/, "")}; YYYY-MM-DD.`);
}

// Names, descriptions and what the registries know of a field go with it.
function carried(from: z.ZodType, to: z.ZodType): z.ZodType {
  if (to === from) return to;
  const meta = from.meta();
  const result = meta === undefined ? to : to.meta({ ...meta });
  const target = references.get(from);
  if (target !== undefined) references.add(result, target);
  const by = computed.get(from);
  if (by !== undefined) computed.add(result, by);
  return result;
}

/** The schema of each collection's records as JSON, tables and the API give them. */
export const publishedSchemas = Object.fromEntries(
  Object.entries(schemas).map(([name, schema]): [string, z.ZodObject] => [name, publishedSchema<z.ZodObject>(schema)]),
) as Record<CollectionName, z.ZodObject>;
