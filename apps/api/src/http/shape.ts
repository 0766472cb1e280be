import { type Column, columnsOf, rowsOf } from "@multivector/data/schema";
import Papa from "papaparse";
import { z } from "zod";

export const Holds = z.enum(["yes", "possibly"]).describe("`possibly` where the dates known, or the date asked, allow both.");

/** What the items of an answer are, for everything that looks inside them. */
export interface ItemShape {
  /** The record itself. */
  record: z.ZodObject;
  /** Where the record stands beside `holds`, in lists that are asked at a date; null where the item is the record. */
  key: string | null;
  /** List inside the record whose items become the rows of a table. */
  explode?: string | undefined;
}

/** The schema of one item. */
export function itemSchema({ record, key }: ItemShape): z.ZodObject {
  return key === null ? record : z.strictObject({ holds: Holds.nullable().describe("Null where no date was asked."), [key]: record });
}

const parts = new WeakMap<z.ZodObject, z.ZodObject>();

/** The same with some fields left out, as `fields` asks for it. */
export function partSchema({ record, key }: ItemShape): z.ZodObject {
  const name = record.meta()?.id;
  const part = parts.get(record) ?? record.partial().meta({ ...(name === undefined ? {} : { id: `${name}Part` }), description: "Some of the fields." });
  parts.set(record, part);
  return itemSchema({ record: part, key });
}

export const recordOfItem = (item: unknown, key: string | null): Record<string, unknown> =>
  (key === null ? item : (item as Record<string, unknown>)[key]) as Record<string, unknown>;

/** An item with only some fields of its record. */
export function sparse(item: unknown, key: string | null, fields: readonly string[]): unknown {
  const record = recordOfItem(item, key);
  const part = Object.fromEntries(Object.entries(record).filter(([name]) => fields.includes(name)));
  return key === null ? part : { ...(item as object), [key]: part };
}

/** The items as a table, one row each (or one for each item of the exploded list), `holds` first where there is one. */
export function toCsv({ record, key, explode }: ItemShape, items: readonly unknown[], fields: readonly string[] | undefined): string {
  const shown = fields === undefined ? record : record.pick(Object.fromEntries(fields.map((field) => [field, true])) as Record<string, true>);
  const exploded = explode !== undefined && (fields?.includes(explode) ?? true) ? explode : undefined;
  const holds: Column[] = key === null ? [] : [{ name: "holds", type: "string", cell: "value", description: null }];
  const columns = [...holds, ...columnsOf(shown, exploded)];
  const bodies = items.map((item) => (key === null ? (item as object) : { holds: (item as { holds: unknown }).holds, ...recordOfItem(item, key) }));
  const table = { fields: columns.map(({ name }) => name), data: rowsOf(columns, bodies, exploded) };
  // A cell that a spreadsheet would run as a formula is prefixed with an apostrophe.
  return `${Papa.unparse(table, { escapeFormulae: true, newline: "\r\n" })}\r\n`;
}
