import { z } from "zod";

/** One column of a table made from records. */
export interface Column {
  /** Keys from the record to the value, joined by dots: `start.edtf`. */
  name: string;
  type: "string" | "integer" | "number" | "boolean";
  /** What is in a cell: one value, values joined by `; `, or the JSON of a list of objects. */
  cell: "value" | "list" | "json";
  description: string | null;
}

type Cell = string | number | boolean | null;

/**
 * The columns of a record's table, read off its schema, so that the columns never depend on the data.
 *
 * @param explode name of a list field whose items become rows of their own, with the rest of the record repeated.
 */
export function columnsOf(schema: z.ZodObject, explode?: string): Column[] {
  return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([key, field]) => {
    const item = key === explode ? unwrap(field) : undefined;
    return item instanceof z.ZodArray ? columns(key, item.element as z.ZodType) : columns(key, field);
  });
}

function columns(name: string, field: z.ZodType): Column[] {
  const schema = unwrap(field);
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([key, inner]) => columns(`${name}.${key}`, inner));
  }
  const description = field.description ?? schema.description ?? null;
  if (schema instanceof z.ZodArray) {
    const structured = unwrap(schema.element as z.ZodType) instanceof z.ZodObject;
    return [{ name, type: "string", cell: structured ? "json" : "list", description }];
  }
  if (schema instanceof z.ZodDiscriminatedUnion) return [{ name, type: "string", cell: "json", description }];
  return [{ name, type: scalarType(schema), cell: "value", description }];
}

function scalarType(schema: z.ZodType): Column["type"] {
  if (schema instanceof z.ZodBoolean) return "boolean";
  if (!(schema instanceof z.ZodNumber)) return "string";
  return schema.format === "safeint" ? "integer" : "number";
}

function unwrap(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodNullable || schema instanceof z.ZodOptional ? unwrap(schema.unwrap() as z.ZodType) : schema;
}

/** The rows of records under columns made by `columnsOf` with the same `explode`; null where a value is absent. */
export function rowsOf(columns: readonly Column[], records: readonly object[], explode?: string): Record<string, Cell>[] {
  return records.flatMap((record) => {
    const items = explode === undefined ? [] : (record as Record<string, unknown[]>)[explode];
    const bodies = explode === undefined || items?.length === 0 ? [record] : (items ?? []).map((item) => ({ ...record, [explode]: item }));
    return bodies.map((body) => Object.fromEntries(columns.map((column) => [column.name, cell(column, body)])));
  });
}

function cell({ name, cell }: Column, record: object): Cell {
  const value = name
    .split(".")
    .reduce<unknown>((inner, key) => (typeof inner === "object" && inner !== null ? (inner as Record<string, unknown>)[key] : null), record);
  if (value === undefined || value === null) return null;
  if (cell === "list") return (value as unknown[]).join("; ");
  return cell === "json" ? JSON.stringify(value) : (value as Cell);
}
