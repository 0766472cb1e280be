import { z } from "zod";
import { EDTF_DATE_PATTERN, parsePeriod } from "../time/index.ts";
import { computed, DatedPeriodSchema, EndSchema, LastDaySchema, references, StartSchema } from "./fields.ts";

const DATE_HELP = 'write "YYYY" (in quotes), YYYY-MM or YYYY-MM-DD, then ~ for about or ? for uncertain';

const writtenDate = z
  .string({ error: `expected a date as text: ${DATE_HELP}` })
  .regex(new RegExp(EDTF_DATE_PATTERN), { error: `not a date of the EDTF subset: ${DATE_HELP}`, abort: true })
  .refine((text) => parsePeriod(text) !== null, { error: "no such day in the calendar" })
  .describe(`A date: ${DATE_HELP}.`);

const writtenEnd = z
  .string({ error: `expected a date as text or "..": ${DATE_HELP}` })
  .regex(new RegExp(`${EDTF_DATE_PATTERN}|^\\.\\.$`), {
    error: `not a date of the EDTF subset: ${DATE_HELP}; ".." for still going on; leave the field out if unknown`,
    abort: true,
  })
  .refine((text) => text === ".." || parsePeriod(text) !== null, { error: "no such day in the calendar" })
  .describe('A date, or ".." while it goes on; leave it out if unknown.');

/** Which kind of date is this schema, if any? Fields, not schemas, are compared, since a description clones a schema. */
export function dateKind(schema: z.ZodType): "dated" | "start" | "end" | "lastDay" | null {
  if (!(schema instanceof z.ZodObject)) return null;
  const { earliest } = schema.shape;
  if (earliest === DatedPeriodSchema.shape.earliest) return "dated";
  if (earliest === StartSchema.shape.earliest) return "start";
  if (earliest === EndSchema.shape.earliest) return "end";
  return earliest === LastDaySchema.shape.earliest ? "lastDay" : null;
}

/**
 * The form in which an author writes a record, derived from the form in which it is published: no `id` (it is the file's
 * name), no computed fields, dates as text; what may be null, empty or false may be left out.
 */
export function writtenSchema(record: z.ZodObject): z.ZodObject {
  return writtenObject(record.omit({ id: true }));
}

function writtenObject(schema: z.ZodObject): z.ZodObject {
  const shape: Record<string, z.ZodType> = {};
  for (const [key, field] of Object.entries(schema.shape)) {
    if (!computed.has(field as z.ZodType)) shape[key] = described(written(field as z.ZodType), field as z.ZodType);
  }
  return z.strictObject(shape);
}

function written(schema: z.ZodType): z.ZodType {
  switch (dateKind(schema)) {
    case "dated":
      return writtenDate;
    case "start":
      return writtenDate.optional();
    case "end":
    case "lastDay":
      return writtenEnd.optional();
  }
  if (references.has(schema)) return schema;
  if (schema instanceof z.ZodNullable) return written(schema.unwrap() as z.ZodType).optional();
  if (schema instanceof z.ZodArray) {
    const items = z.array(written(schema.element as z.ZodType));
    // A list that must not be empty must be written; any other may be left out.
    return schema.safeParse([]).success ? items.optional() : items.min(1);
  }
  if (schema instanceof z.ZodBoolean) return schema.optional();
  return schema instanceof z.ZodObject ? writtenObject(schema) : schema;
}

function described(schema: z.ZodType, from: z.ZodType): z.ZodType {
  return from.description === undefined ? schema : schema.describe(from.description);
}
