import { z } from "zod";
import { computed, references } from "./fields.ts";
import { type Lang, type Lookup, NAMED, type Named } from "./lookup.ts";

/** What a schema is behind null and undefined. */
export function unwrap(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodNullable || schema instanceof z.ZodOptional ? unwrap(schema.unwrap() as z.ZodType) : schema;
}

/** Is this a date with its bounds, as modules or as published records have it? */
export function isDate(schema: z.ZodType): schema is z.ZodObject {
  return schema instanceof z.ZodObject && "edtf" in schema.shape && "earliest" in schema.shape;
}

/** The collection whose names are held in several languages into which a schema points, if it does. */
export function namedBy(schema: z.ZodType): Named | null {
  const collection = references.get(schema)?.collection;
  return NAMED.find((name) => name === collection) ?? null;
}

/** Does anything in an item have a name in several languages? */
export function hasNames(schema: z.ZodType): boolean {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return hasNames(inner.element as z.ZodType);
  if (inner instanceof z.ZodObject) return shown(inner).some(([, field]) => hasNames(field));
  return namedBy(inner) !== null;
}

// Remarks, receipts and places on a map are told in tables of their own.
const LEFT_OUT = new Set(["note", "citations", "conflicts", "confidence", "coordinates", "latitude", "longitude"]);

function shown(schema: z.ZodObject): [string, z.ZodType][] {
  return Object.entries(schema.shape as Record<string, z.ZodType>).filter(([key, field]) => !LEFT_OUT.has(key) && !computed.has(field));
}

/**
 * A list of objects as one cell: `RUS initiator; KAZ host`. Null if there are none.
 *
 * @param lang gives names in that language in place of the codes of states, organizations and people.
 */
export function briefList(element: z.ZodType, items: readonly unknown[], lookup: Lookup, lang: Lang | null): string | null {
  const cells = items.map((item) => brief(element, item, lookup, lang)).filter((text) => text !== "");
  return cells.length === 0 ? null : cells.join("; ");
}

type Fields = Readonly<Record<string, unknown>>;

function brief(field: z.ZodType, value: unknown, lookup: Lookup, lang: Lang | null): string {
  if (value === null || value === undefined) return "";
  const schema = unwrap(field);
  const named = namedBy(schema);
  if (named !== null) return (lang === null ? null : lookup.name(named, value as string, lang)) ?? String(value);
  if (schema instanceof z.ZodArray) {
    const inner = (value as unknown[]).map((item) => brief(schema.element as z.ZodType, item, lookup, lang));
    return inner.join(unwrap(schema.element as z.ZodType) instanceof z.ZodObject ? ", " : " or ");
  }
  if (!(schema instanceof z.ZodObject)) return String(value);
  const fields = value as Fields;
  if (isDate(schema)) return (fields.edtf as string | null) ?? "";
  // An item that has an id is told by it.
  if (typeof fields.id === "string") return fields.id;
  return shown(schema)
    .map(([key, inner]) => briefField(key, inner, fields, lookup, lang))
    .filter((text) => text !== "")
    .join(" ");
}

function briefField(key: string, field: z.ZodType, fields: Fields, lookup: Lookup, lang: Lang | null): string {
  const value = fields[key];
  if (key === "least" && "most" in fields) return range(value as number | null, fields.most as number | null);
  if (key === "start" && "end" in fields) return `${edtfOf(value)}/${edtfOf(fields.end)}`;
  if ((key === "most" && "least" in fields) || (key === "end" && "start" in fields)) return "";
  if (typeof value === "boolean") return value ? key : "";
  const text = brief(field, value, lookup, lang);
  return key === "holder" ? `(${text})` : text;
}

const edtfOf = (date: unknown) => (date as { edtf: string | null }).edtf ?? "";

function range(least: number | null, most: number | null): string {
  if (least === null) return most === null ? "" : `at most ${most}`;
  if (most === null) return `at least ${least}`;
  return least === most ? String(least) : `${least} to ${most}`;
}

/** A question, whose fields differ from one kind to another, as one cell: `members; organization csto; at 2007-01-01`. */
export function briefQuestion(question: object): string {
  const { ask, ...rest } = question as { ask: unknown } & Record<string, unknown>;
  return [ask, ...Object.entries(rest).map(([key, value]) => `${key} ${String(value)}`)].join("; ");
}
