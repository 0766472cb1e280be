import { z } from "zod";
import type { ItemShape } from "./item-shape.ts";
import type { GroupKey } from "./list-definition.ts";

/** Fields by which a list can be sorted: plain values, and dates by their first possible day. */
export function sortable({ record }: ItemShape): string[] {
  return Object.entries(record.shape as Record<string, z.ZodType>).flatMap(([name, field]) => {
    const inner = field instanceof z.ZodNullable ? (field.unwrap() as z.ZodType) : field;
    const plain = inner instanceof z.ZodString || inner instanceof z.ZodNumber || inner instanceof z.ZodBoolean || inner instanceof z.ZodEnum;
    return plain || (inner instanceof z.ZodObject && "earliest" in inner.shape) ? [name] : [];
  });
}

export function sorted(items: readonly unknown[], keys: readonly string[], placeOf: (item: unknown) => string): unknown[] {
  const orders = keys.map((name) => ({ name: name.replace(/^-/, ""), sign: name.startsWith("-") ? -1 : 1 }));
  const decorated = items.map((item) => ({ item, place: placeOf(item), values: orders.map(({ name }) => sortKey((item as Record<string, unknown>)[name])) }));
  decorated.sort((a, b) => {
    for (const [index, { sign }] of orders.entries()) {
      const order = compare(a.values[index] ?? null, b.values[index] ?? null, sign);
      if (order !== 0) return order;
    }
    return a.place < b.place ? -1 : a.place > b.place ? 1 : 0;
  });
  return decorated.map(({ item }) => item);
}

function sortKey(value: unknown): GroupKey {
  if (typeof value === "object" && value !== null) return (value as { earliest?: string | null }).earliest ?? null;
  return (value ?? null) as GroupKey;
}

/** Orders two plain values; what is not known stands last, whichever way one sorts. */
export function compare(a: GroupKey, b: GroupKey, sign = 1): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return a === b ? 0 : a < b ? -sign : sign;
}
