import { type Dataset, inTodaysWords } from "@multivector/data";
import { schemas } from "@multivector/data/schema";
import { z } from "zod";

/**
 * Records of an older version in today's shape: a field that they did not have yet is null, empty or false, so that whoever reads
 * two versions reads one shape. Values are never touched; questions are put in today's words.
 */
export function inTodaysShape(dataset: Dataset): Dataset {
  const collections = Object.entries(dataset).map(([name, collection]) => {
    const schema = schemas[name as keyof typeof schemas];
    return [
      name,
      { ...collection, records: (collection.records as object[]).map((record) => asked(completed(schema, name === "sources" ? placed(record) : record))) },
    ];
  });
  return Object.fromEntries(collections) as Dataset;
}

/** A source with how near it stands to what it tells; where that was not yet said of each, its kind tells. */
function placed(source: object): object {
  const { kind } = source as { kind: string };
  return { standing: kind === "treaty" || kind === "official" ? "primary" : "report", ...source };
}

/** A claim or a signpost with its question in today's words; any other record as it is. */
function asked(record: unknown): unknown {
  const { check, reading } = record as { check?: { question: object } | null; reading?: object };
  if (check) return { ...(record as object), check: { ...check, question: inTodaysWords(check.question) } };
  return reading === undefined ? record : { ...(record as object), reading: inTodaysWords(reading) };
}

function completed(schema: z.ZodType, value: unknown): unknown {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional)
    return value === null || value === undefined ? value : completed(schema.unwrap() as z.ZodType, value);
  if (schema instanceof z.ZodArray) return Array.isArray(value) ? value.map((item) => completed(schema.element as z.ZodType, item)) : value;
  if (!(schema instanceof z.ZodObject) || typeof value !== "object" || value === null) return value;
  const held = value as Record<string, unknown>;
  const fields = Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([key, field]) => {
    const filled = Object.hasOwn(held, key) ? completed(field, held[key]) : absent(field);
    return filled === undefined ? [] : [[key, filled] as const];
  });
  return Object.fromEntries(fields);
}

function absent(field: z.ZodType): unknown {
  if (field instanceof z.ZodNullable) return null;
  if (field instanceof z.ZodArray) return [];
  return field instanceof z.ZodBoolean ? false : undefined;
}
